/** Where a table has no room: each project becomes a small block of its own. */
const PHONE_STYLE = `
@media screen and (max-width:820px){
main,header,footer{padding-left:14px;padding-right:14px}
header{padding-top:20px}
h1{font-size:1.7rem}
.cards{grid-template-columns:minmax(0,1fr);gap:12px;margin:14px 0 12px}
.card{padding:14px 16px}
.headline{font-size:1.25rem}
.squares,.plot{max-width:34rem}
.facts{grid-template-columns:repeat(auto-fit,minmax(5.4rem,1fr));padding-top:12px}
.news{margin-bottom:12px}
.controls{position:static;padding:4px 0 8px}
.controls input{flex-basis:60%;max-width:none}
.filters{flex-wrap:nowrap;overflow-x:auto;flex-basis:calc(100% + 28px);margin:0 -14px;padding:3px 14px;scrollbar-width:none}
.filters button{white-space:nowrap}
table,tbody,tr,td,tbody th{display:block}
thead{display:block;padding:2px 14px;border-bottom:1px solid var(--line)}
thead tr{display:flex;flex-wrap:wrap;gap:0 14px}
thead th,thead th:first-child,thead th:last-child{padding:0;border:0;text-align:left}
thead button{padding:4px 6px;margin:0 -6px}
tbody{border-top:1px solid var(--line);padding:8px 14px 6px}
tbody:first-of-type{border-top:0}
tbody tr:first-child{display:flex;flex-wrap:wrap;gap:2px 14px;align-items:center}
tbody tr>*,tbody tr>:first-child,tbody tr>:last-child,tbody tr:first-child>*{border:0;padding:0}
tbody .name{display:contents}
.name>:not(.below){flex:1 1 40%;min-width:0;font-weight:600;line-height:1.35;overflow-wrap:anywhere}
.name .below{order:1;flex:0 0 100%;line-height:1.3;overflow-wrap:anywhere}
tbody .standing{align-self:flex-start}
tbody .commits,tbody .contributors,tbody .stars{order:2}
tbody .stars{margin-left:auto}
.bar-of-people{width:4.6rem;height:auto}
tbody .contributors:has(.soft),tbody .tier{display:none}
.tier-beside{display:inline}
.repository:before{content:"·";margin:0 5px}
.spark{height:1.2rem}
thead th:not([aria-sort]) .icon{display:none}
tbody tr:first-child>*{line-height:1.3}
.measure{display:flex}
.measure .number{min-width:0}
tbody .stars{display:flex;gap:8px;align-items:baseline;flex-direction:row-reverse}
s.number{padding:0}
.more td{padding:3px 0 0}
.evidence{grid-template-columns:minmax(0,1fr);gap:2px;padding:10px 12px}
.evidence dd:not(:last-child){margin-bottom:8px}}
@media screen and (max-width:520px){.plot text{font-size:14px}}
`;

/** On paper: nothing to press, and no half-empty sheets. */
const PRINT_STYLE = `
@media print{
:root{color-scheme:light}
html{font-size:9.5px}
body{background:#fff}
main,header,footer{max-width:none;padding:0}
.controls,.nothing,thead .icon,footer p:last-child{display:none}
.card,table{box-shadow:none}
.card,.legend,tbody tr:first-child,.evidence dd{break-inside:avoid}
.orders{break-inside:auto}
thead th,th,td{padding-top:5px}
tbody tr:first-child{break-after:avoid}
summary{list-style:none}
summary::-webkit-details-marker,summary .words{display:none}
.more td{padding-bottom:5px}
.more:not(:has(.remarks,.chip.unmet,.chip.needs-review)){display:none}
summary .chip:first-of-type{margin-left:0}
.evidence{padding:6px 10px;gap:3px 18px;background:none;border:1px solid var(--line)}
a{color:inherit;text-decoration:none}
.evidence .icon-out{display:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

/** Sizes follow the person's own; on a screen the colors follow the scheme, on paper they are the light ones. */
const COLORS = `
:root{color-scheme:light dark;--back:#f6f7f9;--card:#fff;--text:#17202b;--soft:#556070;--line:#dfe4eb;--accent:#2f5fd0;--focus:#2f5fd0;
--fine:#14683c;--fine-back:#e0f4e8;--ask:#8a5a00;--ask-back:#fbeecb;--fails:#b3261e;--fails-back:#fbe1de;--not-known:#566070;--not-known-back:#e8ebf0;
--dot-fine:#2fa968;--dot-ask:#e0a021;--dot-fails:#dc4b41;--dot-not-known:#9aa4b2;--bar:#5f86dd;--track:#e4e8ef;--shadow:0 1px 2px #1018280f,0 4px 16px #1018280a}
@media screen and (prefers-color-scheme:dark){:root{--back:#0f141b;--card:#171e28;--text:#e7ecf3;--soft:#a3afbf;--line:#2a3442;--accent:#8fb1ff;--focus:#8fb1ff;
--fine:#6fdc9f;--fine-back:#12341f;--ask:#f2c462;--ask-back:#3a2c0c;--fails:#ff9a91;--fails-back:#431a18;--not-known:#b3bdcb;--not-known-back:#273140;
--dot-fine:#3fb877;--dot-ask:#e5ac3a;--dot-fails:#ee6257;--dot-not-known:#77839a;--bar:#7ea2f5;--track:#2a3442;--shadow:none}}
`;

const TEXT = `
*{box-sizing:border-box}
html{font-size:93.75%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main,header,footer{max-width:83rem;margin:0 auto;padding:0 24px}
header{padding-top:32px;overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.2;letter-spacing:-.02em;margin:0 0 4px}
h2{font-size:1.15rem;line-height:1.3;letter-spacing:-.01em;margin:0 0 12px}
h2+p:last-child,header p{margin:0}
p{margin:0 0 8px}
a{color:var(--accent);text-underline-offset:3px}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
button,input{font:inherit;color:inherit}
.soft,input::placeholder{color:var(--soft);opacity:1}
.kept{white-space:nowrap}
.icon{width:.9em;height:.9em;flex:none;vertical-align:-.08em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.solid{fill:currentColor;stroke:none}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:6px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
`;

const CARDS = `
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:20px 22px;box-shadow:var(--shadow);overflow-wrap:anywhere}
.cards{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:16px;margin:20px 0 16px}
.cards .card{display:flex;flex-direction:column}
.headline{font-size:1.4rem;font-weight:400;margin-bottom:14px}
.squares{display:block;width:100%;height:auto;margin:0 0 14px}
.plot{display:block;width:100%;max-width:36rem;height:auto;margin:0 0 10px}
.plot text{font-size:11px;fill:var(--soft);font-family:inherit}
.plot .grid{stroke:var(--line);stroke-width:1}
.plot .quiet{fill:var(--fails-back);opacity:.6}
.plot circle{stroke:var(--card);stroke-width:1.5}
.is-fine{fill:var(--dot-fine)}.is-ask{fill:var(--dot-ask)}.is-fails{fill:var(--dot-fails)}.is-not-known{fill:var(--dot-not-known)}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:.93rem;list-style:none;padding:0;margin:0}
.plot+.legend{font-size:.87rem;color:var(--soft)}
.squares+.legend{margin-bottom:16px}
.squares+.legend a{color:inherit;text-decoration:none}
.squares+.legend a:hover{text-decoration:underline}
[data-find]{cursor:pointer}
.legend b,.facts b{font-variant-numeric:tabular-nums}
.dot{display:inline-block;width:11px;height:11px;border-radius:4px;margin-right:7px;vertical-align:-1px;background:var(--soft)}
.dot.round{border-radius:50%}
.dot.small{width:7px;height:7px;vertical-align:1px}
.dot.fine{background:var(--dot-fine)}.dot.ask{background:var(--dot-ask)}.dot.fails{background:var(--dot-fails)}.dot.not-known{background:var(--dot-not-known)}
.dot.zone{background:var(--fails-back);box-shadow:0 0 0 1px var(--line)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(6rem,1fr));gap:12px;list-style:none;margin:auto 0 0;padding:16px 0 0;border-top:1px solid var(--line);font-size:.87rem;line-height:1.3;color:var(--soft);overflow-wrap:normal}
.facts b{display:block;font-size:1.7rem;line-height:1.2;letter-spacing:-.02em;color:var(--text)}
.news{margin:0 0 16px}
.news ul,.orders ul{margin:0;padding-left:20px;columns:2 22rem;column-gap:40px}
.news details{margin-top:6px}
.orders{margin:20px 0}
.orders h2:not(:first-child){margin-top:20px}
footer{padding-top:4px;padding-bottom:48px;color:var(--soft);font-size:.93rem;overflow-wrap:anywhere}
`;

const CONTROLS = `
.controls{position:sticky;top:0;z-index:2;background:var(--back);padding:12px 0;display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center}
.controls input{flex:1 1 190px;max-width:20rem;min-width:0;background:var(--card);border:1px solid var(--soft);border-radius:10px;padding:7px 12px}
.shown{margin:0 0 0 auto;color:var(--soft);font-size:.93rem;font-variant-numeric:tabular-nums}
.shown b{color:var(--text)}
.filters{flex:1 0 100%;display:flex;flex-wrap:wrap;gap:6px}
.filters button,.nothing button{font-size:.93rem;background:var(--card);border:1px solid var(--line);border-radius:999px;padding:5px 12px;cursor:pointer}
.filters button:hover,.nothing button:hover{border-color:var(--soft)}
.filters .number{color:var(--soft);margin-left:3px}
.filters button[aria-pressed=true]{background:var(--text);color:var(--card);border-color:var(--text)}
.filters button[aria-pressed=true] .number{color:inherit}
.nothing{padding:44px 20px;text-align:center;color:var(--soft)}
.nothing button{color:var(--text)}
.note{color:var(--soft);font-size:.87rem;margin:10px 2px 0}
`;

const TABLE = `
table{width:100%;border-collapse:separate;border-spacing:0;background:var(--card);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow)}
th,td{text-align:left;vertical-align:top;padding:11px 12px 4px}
th:first-child,td:first-child{padding-left:20px}
th:last-child,td:last-child{padding-right:20px}
thead th{font-size:.87rem;line-height:1.3;font-weight:600;color:var(--soft);border-bottom:1px solid var(--line);padding-top:6px;padding-bottom:6px;vertical-align:bottom}
thead button{text-align:inherit;background:none;border:0;padding:6px 8px;margin:0 -8px;border-radius:6px;cursor:pointer}
thead button:hover,th[aria-sort] button{color:var(--text)}
thead .icon{margin-left:5px;visibility:hidden}
th[aria-sort] .icon{visibility:visible}
th[aria-sort=descending] .icon{transform:rotate(180deg)}
tbody tr:first-child>*{border-top:1px solid var(--line)}
tbody:first-of-type tr:first-child>*{border-top:0}
.name{font-weight:600;min-width:9rem;width:32%;overflow-wrap:anywhere}
.name a{color:inherit;text-decoration-color:var(--line)}
.name a:hover{text-decoration-color:currentColor}
.below{display:block;font-weight:400;font-size:.87rem;color:var(--soft)}
.tier-beside{display:none}
.tier{color:var(--soft);white-space:nowrap}
.tier.major,.tier-beside.major{color:var(--text);font-weight:600}
.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.measure{display:inline-flex;align-items:center;gap:10px}
.measure .number{min-width:2.8em;text-align:right}
.stars,thead [data-sort=stars]{text-align:right;white-space:nowrap}
thead [data-sort=stars] .icon{margin:0 5px 0 -1.2em}
thead [data-sort=stars] button{display:inline-flex;flex-direction:row-reverse;align-items:center}
.count .icon{color:var(--dot-ask);margin-left:5px}
s.number{display:block;font-size:.87rem;padding-right:calc(.9rem + 5px)}
.chip{display:inline-flex;align-items:center;gap:6px;border-radius:999px;padding:1px 10px 1px 8px;font-size:.87rem;line-height:1.55;font-weight:600;white-space:nowrap}
.chip.fine,.chip.met{color:var(--fine);background:var(--fine-back)}
.chip.ask,.chip.needs-review{color:var(--ask);background:var(--ask-back)}
.chip.fails,.chip.unmet{color:var(--fails);background:var(--fails-back)}
.chip.not-known,.chip.unknown,.chip.not-applicable{color:var(--not-known);background:var(--not-known-back)}
.spark,.bar-of-people{flex:none}
.spark{height:1.45rem;width:auto}.bar-of-people{height:.95rem;width:auto}
.bar{fill:var(--bar)}.bar.none{fill:var(--dot-not-known)}
.track{fill:var(--track)}.people{fill:var(--dot-not-known)}.people.enough{fill:var(--dot-fine)}.mark{fill:var(--soft)}
`;

const EVIDENCE = `
.more td{padding-top:0;padding-bottom:10px;overflow-wrap:anywhere}
summary{cursor:pointer;color:var(--soft);font-size:.93rem;padding:1px 0;border-radius:6px;width:fit-content;max-width:100%}
summary:hover{color:var(--text)}
summary .chip{padding:0 8px 0 6px;font-weight:500;margin-left:4px}
.more details[open] summary{margin-bottom:8px}
.evidence{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:10px 24px;margin:0;padding:14px 16px;background:var(--back);border-radius:10px;font-size:.93rem}
.evidence dt{display:flex;justify-content:space-between;align-items:baseline;gap:16px;font-weight:600}
.evidence dd{margin:0;min-width:0}
.evidence ul,.remarks{margin:0;padding-left:18px}
.evidence .spark{height:1em;width:auto;vertical-align:-.1em}
.remarks{margin-bottom:4px;font-size:.93rem}
`;

/** The page's own style: light and dark, on a phone and on paper. */
export const PAGE_STYLE = [COLORS, TEXT, CARDS, CONTROLS, TABLE, EVIDENCE, PHONE_STYLE, PRINT_STYLE].join('');
