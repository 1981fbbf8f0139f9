/** The page's own style: light and dark, on a phone and on paper. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--back:#f6f7f9;--card:#fff;--text:#17202b;--soft:#556070;--line:#dde2e9;--accent:#2f5fd0;--focus:#2f5fd0;
--fine:#14683c;--fine-back:#e0f4e8;--ask:#8a5a00;--ask-back:#fbeecb;--fails:#b3261e;--fails-back:#fbe1de;--not-known:#566070;--not-known-back:#e8ebf0;
--dot-fine:#2fa968;--dot-ask:#e0a021;--dot-fails:#dc4b41;--dot-not-known:#9aa4b2;--bar:#5f86dd;--track:#e4e8ef;--shadow:0 1px 2px #1018280f,0 4px 16px #1018280a}
@media(prefers-color-scheme:dark){:root{--back:#0f141b;--card:#171e28;--text:#e7ecf3;--soft:#a3afbf;--line:#2a3442;--accent:#8fb1ff;--focus:#8fb1ff;
--fine:#6fdc9f;--fine-back:#12341f;--ask:#f2c462;--ask-back:#3a2c0c;--fails:#ff9a91;--fails-back:#431a18;--not-known:#b3bdcb;--not-known-back:#273140;
--dot-fine:#3fb877;--dot-ask:#e5ac3a;--dot-fails:#ee6257;--dot-not-known:#77839a;--bar:#7ea2f5;--track:#2a3442;--shadow:none}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main,header,footer{max-width:1240px;margin:0 auto;padding:0 24px}
header{padding-top:36px;padding-bottom:4px}
h1{font-size:30px;line-height:1.2;letter-spacing:-.02em;margin:0 0 4px}
h2{font-size:17px;margin:0 0 10px;letter-spacing:-.01em}
p{margin:0 0 8px}
a{color:var(--accent);text-underline-offset:3px}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.soft{color:var(--soft)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:6px}
.cards{display:grid;grid-template-columns:1fr 1fr;gap:16px;margin:20px 0}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:20px;box-shadow:var(--shadow)}
.headline{font-size:21px;line-height:1.35;letter-spacing:-.01em;margin:0 0 14px}
.squares{display:block;width:100%;max-width:480px;height:auto;margin:0 0 16px}
.plot{display:block;width:100%;max-width:560px;height:auto}
.plot text{font-size:11px;fill:var(--soft);font-family:inherit}
.plot .grid{stroke:var(--line);stroke-width:1}
.plot .quiet{fill:var(--fails-back);opacity:.55}
.plot circle{stroke:var(--card);stroke-width:1.5}
.is-fine{fill:var(--dot-fine)}.is-ask{fill:var(--dot-ask)}.is-fails{fill:var(--dot-fails)}.is-not-known{fill:var(--dot-not-known)}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;list-style:none;padding:0;margin:0}
.legend b{font-variant-numeric:tabular-nums}
.dot{display:inline-block;width:11px;height:11px;border-radius:4px;margin-right:7px;vertical-align:-1px}
.dot.fine{background:var(--dot-fine)}.dot.ask{background:var(--dot-ask)}.dot.fails{background:var(--dot-fails)}.dot.not-known{background:var(--dot-not-known)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(92px,1fr));gap:12px;list-style:none;margin:22px 0 0;padding:18px 0 0;border-top:1px solid var(--line);font-size:13px;color:var(--soft)}
.facts b{display:block;font-size:26px;line-height:1.2;letter-spacing:-.02em;color:var(--text);font-variant-numeric:tabular-nums}
.news{margin:0 0 16px}
.news ul{margin:0;padding-left:20px;columns:2 340px;column-gap:40px}
.controls{position:sticky;top:0;z-index:2;background:var(--back);padding:12px 0;display:flex;flex-wrap:wrap;gap:8px 10px;align-items:center}
.controls input{flex:1 1 190px;max-width:280px;min-width:0;font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:10px;padding:8px 12px}
.filters{flex:1 0 100%;display:flex;flex-wrap:wrap;gap:6px}
.filters button{font:inherit;font-size:14px;color:var(--text);background:var(--card);border:1px solid var(--line);border-radius:999px;padding:6px 12px;cursor:pointer}
.filters button:hover{border-color:var(--soft)}
.filters button[aria-pressed=true]{background:var(--text);color:var(--card);border-color:var(--text)}
.shown{margin-left:auto;color:var(--soft);font-size:14px;font-variant-numeric:tabular-nums}
table{width:100%;border-collapse:separate;border-spacing:0;background:var(--card);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow)}
th,td{text-align:left;vertical-align:top;padding:12px 14px}
thead th{font-size:13px;font-weight:600;color:var(--soft);border-bottom:1px solid var(--line);padding:8px 6px 8px 14px;white-space:nowrap}
thead button{font:inherit;color:inherit;background:none;border:0;padding:6px 8px;margin:0 -8px;border-radius:6px;cursor:pointer;white-space:nowrap}
thead button:hover{color:var(--text)}
th[aria-sort] button{color:var(--text)}
th[aria-sort=ascending] button:after{content:" \\2191" / ""}
th[aria-sort=descending] button:after{content:" \\2193" / ""}
tbody tr:first-child>*{border-top:1px solid var(--line)}
tbody:first-of-type tr:first-child>*{border-top:0}
tbody .name{font-weight:600;min-width:150px}
.name a{color:inherit;text-decoration-color:var(--line)}
.name a:hover{text-decoration-color:currentColor}
.name .soft{display:block;font-weight:400;font-size:13px}
.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.star{color:var(--dot-ask)}
.number .soft{display:block;font-size:13px}
.chip{display:inline-flex;align-items:center;gap:6px;border-radius:999px;padding:2px 10px;font-size:13px;font-weight:600;white-space:nowrap}
.chip.fine,.chip.met{color:var(--fine);background:var(--fine-back)}
.chip.ask,.chip.needs-review{color:var(--ask);background:var(--ask-back)}
.chip.fails,.chip.unmet{color:var(--fails);background:var(--fails-back)}
.chip.not-known,.chip.unknown,.chip.not-applicable{color:var(--not-known);background:var(--not-known-back)}
summary .chip{padding:0 8px;font-weight:500;margin-left:4px}
.spark,.bar-of-people{display:block}
.bar{fill:var(--bar)}.bar.none{fill:var(--line)}
.track{fill:var(--track)}.people{fill:var(--dot-not-known)}.people.enough{fill:var(--dot-fine)}.mark{fill:var(--soft)}
.more td{padding:0 14px 12px}
details{border-radius:10px}
summary{cursor:pointer;color:var(--soft);font-size:14px;padding:2px 0;border-radius:6px;width:fit-content}
summary:hover{color:var(--text)}
details[open] summary{margin-bottom:8px}
.evidence{display:grid;grid-template-columns:max-content 1fr;gap:10px 18px;margin:0;padding:14px 16px;background:var(--back);border-radius:10px}
.evidence dt{font-weight:600}
.evidence dt .chip{margin-top:3px}
.evidence dd{margin:0;min-width:0}
.evidence ul{margin:0;padding-left:18px}
.remarks{margin:0 0 6px;padding-left:18px}
.nothing{padding:32px;text-align:center;color:var(--soft)}
.orders{margin:24px 0}
.orders ol,.orders ul{margin:0;padding-left:22px;columns:2 340px;column-gap:40px}
footer{padding-top:20px;padding-bottom:48px;color:var(--soft);font-size:14px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
@media(max-width:760px){
main,header,footer{padding-left:14px;padding-right:14px}
header{padding-top:22px}
h1{font-size:25px}
.cards{grid-template-columns:minmax(0,1fr)}
.card{padding:16px}
.headline{font-size:19px}
.controls{position:static}
.controls input{flex-basis:100%;max-width:none}
.filters{flex-wrap:nowrap;overflow-x:auto;width:calc(100% + 28px);margin:0 -14px;padding:3px 14px;scrollbar-width:none}
.filters button{white-space:nowrap}
.shown{margin-left:0}
table,tbody,tr,td,tbody th{display:block}
table{background:none;border:0;box-shadow:none}
thead{display:block;margin:0 -14px}
thead tr{display:flex;overflow-x:auto;padding:2px 14px;scrollbar-width:none}
thead th{padding:2px 12px 8px 8px;border:0}
tbody{background:var(--card);border:1px solid var(--line);border-radius:14px;margin-bottom:10px;padding:12px 14px}
tbody tr:first-child{display:grid;grid-template-columns:1fr max-content;gap:8px 12px;align-items:center}
tbody tr:first-child>*{border:0;padding:0}
tbody .name{grid-column:1;grid-row:1}
tbody .standing{grid-column:2;grid-row:1;align-self:start}
tbody .commits{grid-column:1;grid-row:2}
tbody .stars{grid-column:2;grid-row:2;text-align:right}
tbody .contributors{grid-column:1/-1;grid-row:3}
tbody .tier,tbody .contributors .soft{display:none}
.more td{padding:8px 0 0}
.evidence{grid-template-columns:1fr;gap:4px;padding:12px}
.evidence dd{margin-bottom:8px}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:11px}.controls,footer,summary{display:none}main,header{max-width:none;padding:0}
.card,table{box-shadow:none}thead{position:static}tbody{break-inside:avoid}th,td{padding:5px 8px}thead th{padding:5px 8px}a{color:inherit;text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
