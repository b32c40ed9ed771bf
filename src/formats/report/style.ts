import { PALETTES } from '../palette'

const { ink, muted, line, lineStrong, sunken, critical, high, medium, low, soft } = PALETTES.light

/** The same for every report and free of anything from a model, so that a page's policy can name it by its hash. */
export const REPORT_STYLE = `
:root{color-scheme:light;--ink:${ink};--muted:${muted};--line:${line};--strong:${lineStrong};--sunken:${sunken};--accent:#4338ca}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:#fff;color:var(--ink);font:14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
.page{max-width:66rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
a{color:var(--accent);text-underline-offset:2px}
a:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1,h2,h3,h4,p,dd,dt,td,th,li,code{overflow-wrap:anywhere}
td,th{min-width:5.4rem}
h1{font-size:2rem;line-height:1.2;margin:.25rem 0 1.25rem;letter-spacing:-.01em}
h2{font-size:1.35rem;line-height:1.3;margin:0 0 .9rem;padding-bottom:.4rem;border-bottom:2px solid var(--ink)}
h3{font-size:1.05rem;margin:1.6rem 0 .5rem}
h4{font-size:1rem;margin:0 0 .4rem}
p{margin:0 0 .75rem;white-space:pre-line;max-width:52rem}
ul{margin:0 0 .75rem;padding-left:1.2rem}
.dense{columns:21rem 3;column-gap:2rem;font-size:.86rem;padding-left:1rem}
.dense li{break-inside:avoid}
.cites{margin:.35rem 0 0;font-size:.78rem;color:var(--muted);max-width:none}
.kind{margin:0;color:var(--muted);font-weight:600;letter-spacing:.06em;text-transform:uppercase;font-size:.8rem}
.front{border-top:6px solid var(--ink);padding-top:1.25rem}
.about{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.75rem 1.5rem;margin:0 0 2rem;padding:1rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
.about div{display:block}
.about dt{color:var(--muted);font-size:.8rem;font-weight:400}
.about dd{margin:0;font-weight:600}
nav{margin:0 0 2.5rem}
nav h2{font-size:1.05rem;border:0;margin:0 0 .4rem;padding:0}
nav ol{margin:0;padding-left:1.4rem;columns:16rem 3;column-gap:2rem}
nav li{break-inside:avoid;padding:.1rem 0}
section{margin:0 0 3rem}
.here{color:var(--muted);text-decoration:none;font-weight:400;opacity:0}
h2:hover .here,.here:focus-visible{opacity:1}
.call{border-left:4px solid var(--ink);background:var(--sunken);padding:.7rem 1rem;font-size:1.05rem;max-width:none}
.scroll{overflow-x:auto;margin:0 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.86rem;line-height:1.4}
caption.same{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
caption{text-align:left;color:var(--muted);padding:0 0 .3rem;font-size:.8rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);white-space:pre-line}
thead th{border-bottom:1px solid var(--ink);white-space:normal;font-size:.78rem;color:var(--muted);font-weight:600;vertical-align:bottom}
tbody th{font-weight:600;min-width:7rem}
.quiet{color:var(--muted);font-weight:400}
code{font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--muted)}
dl{margin:0 0 1rem}
dl div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.1rem 1rem;padding:.22rem 0}
dt{font-weight:600}
dd{margin:0;white-space:pre-line}
.level{display:inline-block;white-space:nowrap;border-radius:3px;padding:0 .4em;font-weight:600;border:1px solid currentColor}
.level::before{margin-right:.35em;font-size:.8em}
.level.critical{color:${critical};background:${soft.critical}}
.level.high{color:${high};background:${soft.high}}
.level.medium{color:${medium};background:${soft.medium}}
.level.low{color:${low};background:${soft.low}}
.level.critical::before{content:"▲"/""}
.level.high::before{content:"◆"/""}
.level.medium::before{content:"●"/""}
.level.low::before{content:"○"/""}
.letter{display:inline-grid;place-items:center;width:1.45em;height:1.45em;border-radius:3px;color:#fff;background:#52525b;font-weight:700;font-size:.8em;text-decoration:none;margin-right:.2em;vertical-align:.08em}
.letter.s{background:#7c3aed}.letter.t{background:#c2410c}.letter.r{background:#0f766e}.letter.i{background:#1d4ed8}.letter.d{background:#b91c1c}.letter.e{background:#a21caf}
.stand{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 2.5rem;align-items:start;margin:0 0 1rem}
.risk{margin:0}
.risk th .quiet,.risk td .quiet{display:block;font-size:.8rem}
.risk{table-layout:fixed}
.risk th:first-child{width:12rem}
.risk thead th:nth-child(2){width:8.5rem}
.bar{display:block;width:100%;height:18px;border-radius:3px}
.matrix{width:auto;margin:0}
.matrix th,.matrix td{border:2px solid #fff;text-align:center;padding:.25rem .2rem;min-width:2.4rem}
.matrix thead th:first-child{width:5.2rem}
.matrix tbody th{min-width:0;color:var(--muted)}
.matrix td.critical{background:${soft.critical};color:${critical}}.matrix td.high{background:${soft.high};color:${high}}.matrix td.medium{background:${soft.medium};color:${medium}}.matrix td.low{background:${soft.low};color:${low}}
.zero{opacity:.75}
figure{margin:0 0 1rem;border:1px solid var(--line);border-radius:6px;padding:.75rem;text-align:center}
figure svg{max-width:100%;height:auto}
figcaption{color:var(--muted);font-size:.8rem;text-align:left}
.threat{border:1px solid var(--strong);border-radius:6px;padding:.75rem 1rem .5rem;margin:0 0 .75rem}
.threat dl{margin:0;font-size:.9rem}
.threat dl div{grid-template-columns:8rem minmax(0,1fr)}
.marks{float:right;font-weight:400;font-size:.88rem}
.marks span+span{margin-left:.6em}
.threat:target{outline:2px solid var(--accent)}
@media (max-width:40rem){.page{padding:1rem 1rem 3rem}dl div,.threat dl div{grid-template-columns:minmax(0,1fr)}.marks{float:none;display:block;margin-top:.2rem}.scroll table{min-width:38rem}.stand{grid-template-columns:minmax(0,1fr);gap:1rem}.risk thead{display:none}.risk tr,.risk th,.risk td{display:block;border:0}.risk tr{border-bottom:1px solid var(--line);padding:.3rem 0}.risk td,.risk th{padding:.15rem 0}}
html{--model:attr(data-model)}
@page{margin:16mm 15mm 18mm;@bottom-left{content:"Threat model report" var(--model,"");font:8pt system-ui,sans-serif;color:#5b5b66}@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#5b5b66}}
@page wide{size:landscape}
@media print{
html{font-size:11.5px}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:9.5pt;line-height:1.42}
.page{max-width:none;padding:0}
.front{padding-top:.6rem;border-top-width:4px}
.about{margin-bottom:1rem;padding:.5rem 0;gap:.3rem 1rem;grid-template-columns:repeat(4,minmax(0,1fr))}
nav{margin:0 0 1.2rem;font-size:8.5pt}
nav ol{columns:3}
section{margin:0 0 1.6rem}
section.wide{break-before:page}
section+section:not(.wide){margin-top:1.6rem}
section.wide{page:wide}
h1{font-size:20pt;margin-bottom:.6rem}h2{font-size:14pt;margin-bottom:.5rem;break-after:avoid}h3{font-size:10.5pt;margin:.9rem 0 .3rem;break-after:avoid}h4{font-size:9.5pt;break-after:avoid;margin-bottom:.15rem}
table{font-size:8pt;line-height:1.3}
th,td{padding:.22rem .4rem}
dl{margin-bottom:.5rem;font-size:8.5pt}
dl div{padding:.08rem 0;grid-template-columns:8.5rem minmax(0,1fr)}
p,ul,.scroll{margin-bottom:.5rem}
p,li{orphans:3;widows:3}
.dense{font-size:8pt;columns:2}
.threat{border:0;border-top:1px solid var(--strong);border-radius:0;padding:.35rem 0 .1rem;margin:0 0 .35rem}
.threat dl{font-size:8.4pt;line-height:1.34}
.threat dl div{grid-template-columns:6.2rem minmax(0,1fr)}
.cites{font-size:7.4pt;margin-top:.1rem}
.scroll{overflow:visible}
thead{display:table-header-group}
tr,.threat,figure,.call,dl div{break-inside:avoid}
caption,h3+p{break-after:avoid}
thead{break-after:avoid}
tbody tr:first-child{break-before:avoid}
#register table,#decisions table{table-layout:fixed}
#register th:nth-child(1){width:38%}#register th:nth-child(3){width:20%}
#decisions th:nth-child(1){width:13%}#decisions th:nth-child(2){width:26%}#decisions th:nth-child(4){width:15%}#decisions th:nth-child(5){width:20%}
#register .level,#decisions .level{padding:0 .25em}
a{color:inherit;text-decoration-color:#a1a1aa}
.here{display:none}
figure{border:0;padding:0;margin:0}
figure svg{width:auto;max-width:100%;max-height:150mm}
#summary{font-size:8.8pt;line-height:1.35}
#summary h3{margin:.7rem 0 .25rem}
#summary p,#summary ul,#summary .scroll,#summary table{margin-bottom:.5rem}
#summary td,#summary th{padding:.22rem .45rem}
#summary .matrix td,#summary .matrix th{padding:.08rem .2rem}
}
`
