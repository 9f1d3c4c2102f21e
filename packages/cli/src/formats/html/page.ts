/** The look of the page: one column of drafts, light or dark as the reader's system is. */
export const STYLES = `
:root{color-scheme:light dark;--paper:#faf9f7;--card:#fff;--ink:#23211e;--soft:#6b665e;--line:#e5e1d9;--red:#b3261e;--amber:#8a5a00;--blue:#1f5fae;--green:#2d6a35;--tie:#e3eefb}
@media(prefers-color-scheme:dark){:root{--paper:#191816;--card:#23211f;--ink:#ece8e1;--soft:#a8a297;--line:#3a3733;--red:#ff8a80;--amber:#f0b95a;--blue:#8fbcf5;--green:#8fcf98;--tie:#26394f}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
h1{font-size:1.6rem;margin:0 0 .25rem}
.summary{color:var(--soft);margin:0 0 1rem}
.spread{display:flex;height:.6rem;border-radius:.3rem;overflow:hidden;gap:2px;margin:0 0 2rem}
.spread span{background:var(--soft)}
.spread .strong{background:var(--green)}.spread .solid{background:color-mix(in srgb,var(--green) 60%,var(--card))}.spread .thin{background:var(--amber)}.spread .generic{background:var(--red)}
article{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem 1.5rem;margin:0 0 1.25rem}
article>header{display:flex;align-items:baseline;gap:.75rem;margin:0 0 .9rem;flex-wrap:wrap}
h2{font-size:.95rem;font-weight:500;margin:0;color:var(--soft);overflow-wrap:anywhere}
.rating{font-weight:650;color:var(--soft)}
.rating.strong,.rating.solid{color:var(--green)}.rating.thin{color:var(--amber)}.rating.generic{color:var(--red)}
.score{font-variant-numeric:tabular-nums;font-weight:650}
.columns{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem}
@media(max-width:50rem){.columns{grid-template-columns:minmax(0,1fr);gap:1.25rem}}
.draft{font:1.08rem/1.65 Charter,Georgia,serif;white-space:pre-wrap;overflow-wrap:anywhere}
.tie{background:var(--tie);border-radius:.2rem}
sup{font:600 .62rem/1 system-ui,sans-serif;color:var(--blue);margin-left:.1em}
.draft .info{text-decoration:underline dotted var(--blue) 2px;text-underline-offset:.22em}
.draft .warn{text-decoration:underline wavy var(--amber) 1.5px;text-underline-offset:.22em}
.draft .error{text-decoration:underline wavy var(--red) 1.5px;text-underline-offset:.22em}
.findings{list-style:none;padding:0;margin:1rem 0 0;font-size:.92rem}
.findings li{padding:.35rem 0 .35rem .8rem;border-left:3px solid var(--line);margin:.35rem 0;overflow-wrap:anywhere}
.findings .error{border-color:var(--red)}.findings .warn{border-color:var(--amber)}.findings .info{border-color:var(--blue)}
.findings .error b{color:var(--red)}.findings .warn b{color:var(--amber)}.findings .info b{color:var(--blue)}
.findings b{font-weight:600}
code{font:.85em ui-monospace,monospace;color:var(--soft)}
.at{color:var(--soft);font-size:.85em;font-variant-numeric:tabular-nums}
.fine,.none{color:var(--soft);font-size:.92rem;margin:1rem 0 0}
aside{border-left:1px solid var(--line);padding-left:1.5rem;font-size:.92rem}
@media(max-width:50rem){aside{border-left:0;border-top:1px solid var(--line);padding:1rem 0 0}}
aside h3{font:600 1.05rem/1.35 Charter,Georgia,serif;margin:0 0 .5rem}
aside .name{margin:0 0 .25rem;color:var(--soft);font-size:.8rem;overflow-wrap:anywhere}
aside .none{margin:.25rem 0}
aside ul{margin:.25rem 0 0;padding-left:1.1rem}
blockquote{margin:0 0 .75rem;font:.98rem/1.6 Charter,Georgia,serif;overflow-wrap:anywhere}
blockquote.parent{border-left:3px solid var(--line);padding-left:.8rem}blockquote.parent p{margin:0 0 .5rem}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.5rem 1.5rem;margin:1.1rem 0 0;padding-top:.9rem;border-top:1px solid var(--line);font-size:.8rem}
dt{color:var(--soft)}dd{margin:0;display:flex;align-items:center;gap:.5rem;font-variant-numeric:tabular-nums}
.bar{flex:1;height:.35rem;border-radius:.2rem;background:var(--line);overflow:hidden}.bar i{display:block;height:100%;background:var(--blue)}
a{color:inherit}
@media print{body{background:#fff}article{break-inside:avoid}}
`

/** The page up to its content. Nothing is fetched and nothing runs, whatever it holds. */
export const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>commentlint</title>
<style>${STYLES}</style>
</head>
<body>
`
