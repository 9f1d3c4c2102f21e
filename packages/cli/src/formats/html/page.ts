import { escapeHtml } from './markup.js'

/** The style of the page: a list of drafts and a card for each, light or dark as the reader's system is. */
const STYLES = `
:root{color-scheme:light dark;--paper:#faf9f7;--card:#fff;--ink:#23211e;--soft:#655f57;--line:#e0dbd2;--red:#b3261e;--amber:#8a5a00;--blue:#1f5fae;--green:#2d6a35;--tie:#e3eefb}
@media(prefers-color-scheme:dark){:root{--paper:#191816;--card:#23211f;--ink:#ece8e1;--soft:#a8a297;--line:#45413c;--red:#ff8a80;--amber:#f0b95a;--blue:#8fbcf5;--green:#8fcf98;--tie:#26394f}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem}
body{margin:0 auto;max-width:72rem;padding:2.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .4rem}
.summary{margin:0 0 1rem}
.legend{color:var(--soft);font-size:.85rem;margin:0 0 2rem}
.strong,.solid{--kind:var(--green)}.thin,.warn{--kind:var(--amber)}.generic,.unreadable,.error{--kind:var(--red)}.info{--kind:var(--blue)}.unrated{--kind:var(--soft)}
.summary span,.rating,.said b,.findings b{color:var(--kind)}
.summary span,.rating{font-weight:650}
.spread{display:flex;height:.6rem;border-radius:.3rem;overflow:hidden;gap:2px;margin:0 0 1rem}
.spread i{background:var(--kind)}.spread .solid{opacity:.55}.spread .unreadable{background:repeating-linear-gradient(135deg,var(--red) 0 4px,var(--card) 4px 7px)}
.score{font-weight:650;font-variant-numeric:tabular-nums}
.list{list-style:none;margin:0 0 2.5rem;padding:0;border-top:1px solid var(--line);font-size:.92rem}
.list li{display:grid;grid-template-columns:6.5rem 2rem minmax(0,2fr) minmax(0,3fr);gap:.1rem 1rem;align-items:baseline;padding:.45rem 0;border-bottom:1px solid var(--line)}
.list .score{text-align:right}
.list a:last-child{grid-column:3/-1}
.list a,h2{color:var(--soft);text-decoration:none}.file{display:inline-block;color:var(--ink)}.list .file{text-decoration:underline var(--soft)}
.said{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.said b,.findings b{font-weight:600}
small{font-size:.85em;color:var(--soft)}
details{background:var(--card);border:1px solid var(--line);border-radius:.75rem;margin:0 0 1rem}
summary{display:flex;align-items:baseline;gap:.75rem;padding:.8rem 1.5rem;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::after{content:"";align-self:center;flex:none;width:.5rem;height:.5rem;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(45deg)}
details[open]>summary::after{transform:rotate(225deg)}
h2{font-size:.95rem;font-weight:500;margin:0;flex:1;min-width:0}summary .score:empty{display:none}
.columns{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem;padding:.3rem 1.5rem 1.25rem}
.columns>:only-child{grid-column:1/-1}
.draft{font:1.08rem/1.65 Charter,Georgia,serif;white-space:pre-line;max-width:42rem}
.tie{background:var(--tie);border-radius:.2rem}
sup{font:600 .72rem/1 system-ui,sans-serif;color:var(--blue);margin-left:.1em}
.draft .info,.draft .warn,.draft .error{text-decoration:underline wavy var(--kind) 1.5px;text-underline-offset:.22em;text-decoration-skip-ink:none}
.draft .info{text-decoration-style:dotted;text-decoration-thickness:2px}
.findings{list-style:none;padding:0;margin:1rem 0 0;font-size:.92rem;max-width:42rem}
.draft:empty+.findings,section>.findings:first-child{margin:0}
.findings li{padding:.35rem 0 .35rem .8rem;border-left:3px solid var(--kind);margin:.35rem 0}
code{font:.85em ui-monospace,monospace;color:var(--soft)}
.note,.at{color:var(--soft)}
.at{font-size:.85em;font-variant-numeric:tabular-nums}
.fine,.none{color:var(--soft);font-size:.92rem;margin:1rem 0 0}
aside{border-left:1px solid var(--line);padding-left:1.5rem;font-size:.92rem}
aside h3{font:600 1.05rem/1.35 Charter,Georgia,serif;margin:0 0 .5rem}
aside .name{margin:0 0 .25rem;color:var(--soft);font-size:.82rem}
aside .none{margin:.25rem 0}
aside ul{display:flex;flex-wrap:wrap;gap:.35rem;list-style:none;margin:.35rem 0 0;padding:0}aside li{border:1px solid var(--line);border-radius:1rem;padding:0 .6rem}
blockquote{margin:0 0 .75rem;font:.98rem/1.6 Charter,Georgia,serif;white-space:pre-line}
blockquote.parent{border-left:3px solid var(--line);padding-left:.8rem}blockquote p{margin:0 0 .5rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:.35rem 0 0;font-size:.82rem;max-width:26rem}
dt{color:var(--soft)}dd{margin:0;display:grid;grid-template-columns:minmax(0,1fr) 2.25rem;align-items:center;gap:.75rem;text-align:right;font-variant-numeric:tabular-nums}
.unit{margin:1.1rem 0 0;padding-top:.8rem;border-top:1px solid var(--line);font-size:.82rem;color:var(--soft)}
.bar{height:.4rem;border-radius:.2rem;background:var(--line);overflow:hidden}.bar i{display:block;height:100%;background:var(--blue)}
.up{margin:-.5rem 0 0;padding:0 1.5rem .9rem;font-size:.82rem;text-align:right}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
@media(max-width:50rem){
body{padding:1.5rem 1rem 3rem}
.list li{display:flex;flex-wrap:wrap;column-gap:.6rem}
.list a{flex:1;min-width:50%}.list .said{flex-basis:100%}.list .score:empty{display:none}
summary{padding:.8rem 1rem}.columns{grid-template-columns:minmax(0,1fr);gap:1.25rem;padding:.3rem 1rem 1rem}.up{padding:0 1rem .9rem}
aside{border-left:0;border-top:1px solid var(--line);padding:1rem 0 0}
section:empty+aside{border:0;padding:0}
}
@media(forced-colors:active){.bar,.spread{border:1px solid}.bar i,.spread i{background:CanvasText;forced-color-adjust:none}.tie{outline:1px dotted}}
@media print{
:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#555;--line:#bbb;--red:#b3261e;--amber:#8a5a00;--blue:#1f5fae;--green:#2d6a35;--tie:#e3eefb}
body{padding:0;font-size:11pt}
.up,summary::after{display:none}
details{border-width:1px 0 0;border-radius:0}summary,.columns{padding-left:0;padding-right:0}
details::details-content{content-visibility:visible;block-size:auto}
li,blockquote,dl{break-inside:avoid}summary{break-after:avoid}
.bar,.bar i,.spread i,.tie{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`

/** The page up to its content. Whatever the content is, nothing is fetched and no script runs. */
export function head(title: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
`
}

/** The end of the page. */
export const END = '</main>\n</body>\n</html>\n'
