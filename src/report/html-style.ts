/** The style of report.html. Colours keep a contrast of at least 4.5 to 1 on both grounds. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f8fa; --ink: #1f2328; --quiet: #59636e; --rule: #d1d9e0;
  --good: #116329; --good-ground: #dafbe1; --bad: #a40e26; --bad-ground: #ffebe9; --unsure: #7d4e00; --unsure-ground: #fff8c5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --raised: #151b23; --ink: #e6edf3; --quiet: #9198a1; --rule: #3d444d;
    --good: #56d364; --good-ground: #12261e; --bad: #ff938a; --bad-ground: #301a1f; --unsure: #e3b341; --unsure-ground: #2b2111;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
main, footer { max-width: 64rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-top: 2rem; }
footer { padding-bottom: 2rem; color: var(--quiet); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h1 .badge { display: flex; gap: .75rem; align-items: center; padding: .9rem 1.1rem; border-radius: .6rem; border: 1px solid currentColor; font-weight: 700; white-space: normal; }
h1 .icon { font-size: 1.4em; line-height: 1; }
h1 .good { background: var(--good-ground); } h1 .bad { background: var(--bad-ground); } h1 .unsure { background: var(--unsure-ground); }
h1 + p { font-size: 1.15rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p, ul { margin: .5rem 0; }
ul { padding-left: 1.25rem; }
li { margin: .3rem 0; }
small { color: var(--quiet); font-size: .85em; }
code { font: .88em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--raised); border: 1px solid var(--rule); border-radius: .3rem; padding: .05em .3em; }
pre { white-space: pre-wrap; background: var(--raised); border: 1px solid var(--rule); border-radius: .3rem; padding: .5rem .7rem; font: .88em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
a { color: inherit; }
.badge { white-space: nowrap; font-weight: 600; }
.badge .icon { display: inline-block; min-width: 1.2em; }
.good { color: var(--good); } .bad { color: var(--bad); } .unsure, .note { color: var(--unsure); }
.table { overflow-x: auto; margin: .75rem 0; border: 1px solid var(--rule); border-radius: .5rem;
  /* A shadow at the edge behind which there are more columns. */
  background: linear-gradient(to left, var(--ground) 1rem, transparent) right / 3rem 100% no-repeat local, linear-gradient(to left, var(--rule), transparent) right / 1rem 100% no-repeat scroll; }
.table:focus-visible, summary:focus-visible { outline: 2px solid var(--quiet); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; padding: .5rem .6rem; color: var(--quiet); }
th, td { padding: .4rem .6rem; text-align: left; vertical-align: baseline; border-top: 1px solid var(--rule); }
td { overflow-wrap: break-word; }
thead th { background: var(--raised); white-space: nowrap; }
tbody th { font-weight: 400; min-width: 10rem; position: sticky; left: 0; background: var(--ground); }
th .badge, td .badge, th code { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.group, tr.group th { background: var(--raised); }
tr.group td { font-weight: 600; }
tr.group ~ tr:not(.group) th { padding-left: 1.2rem; }
details { margin: .75rem 0; border: 1px solid var(--rule); border-radius: .5rem; padding: .1rem .9rem; }
summary { cursor: pointer; padding: .5rem 0; font-weight: 500; }
details[open] > summary { border-bottom: 1px solid var(--rule); margin-bottom: .5rem; }
@media (max-width: 40rem) { main { padding-top: 1rem; } main, footer { padding-left: .8rem; padding-right: .8rem; } h1 { font-size: 1.25rem; } th, td { padding: .35rem .5rem; } tbody th { min-width: 7.5rem; } }
@media print { details::details-content { content-visibility: visible; } .table { overflow: visible; } }
`
