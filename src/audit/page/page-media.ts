/** Where a table has no room: each project becomes a small block of its own. */
export const PHONE_STYLE = `
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
export const PRINT_STYLE = `
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
