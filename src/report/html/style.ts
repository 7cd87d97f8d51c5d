// Colours after Okabe and Ito (2008), distinguishable with every common colour blindness; darker or lighter where text
// needs contrast. A colour never stands without its word or symbol.
export const style = `
:root {
  color-scheme: light dark;
  --page: #f7f7f5; --card: #fff; --ink: #1d2329; --soft: #5a646e; --line: #e0e2e0; --code: #f0f1ee;
  --pass: #00704f; --skip: #5a646e; --warn: #8a5a00; --fail: #b23c00; --error: #93316d;
  --pass-bg: #e6f4ee; --skip-bg: #eef0f1; --warn-bg: #fdf3dc; --fail-bg: #fdebe1; --error-bg: #f9eaf3;
  --s1: #6b7a89; --s2: #d55e00; --s3: #0072b2; --s4: #009e73; --link: #00609c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181c; --card: #1c2228; --ink: #e6e9ec; --soft: #9aa6b1; --line: #313a43; --code: #272f37;
    --pass: #4fd0a5; --skip: #9aa6b1; --warn: #f0b84a; --fail: #ff9455; --error: #e793c2;
    --pass-bg: #16302a; --skip-bg: #262d34; --warn-bg: #352a13; --fail-bg: #3b2317; --error-bg: #351f2d;
    --s1: #93a4b5; --s2: #ff8a3d; --s3: #56b4e9; --s4: #2fbf94; --link: #6cc0f2;
  }
}
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: break-word; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
main, .banner > div, footer > div { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--link); } a:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.jump { position: absolute; left: -99rem; } .jump:focus { left: 1rem; top: .5rem; background: var(--card); padding: .25rem .75rem; }
code { font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; background: var(--code); border-radius: 4px; padding: .1em .35em; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 3rem 0 .25rem; display: flex; gap: .75rem; align-items: baseline; flex-wrap: wrap; }
h3 { font-size: 1.1rem; } h3 .chip { margin-right: .35rem; vertical-align: .08em; } h4 { margin: 1.5rem 0 .5rem; font-size: .95rem; } h3.part { margin: 2rem 0 .5rem; font-size: 1rem; }
.banner { padding: 2rem 0; border-bottom: 1px solid var(--line); }
.banner h1 { font-size: 1.9rem; letter-spacing: -.01em; } .banner p { margin: .4rem 0 0; }
.banner.pass { background: var(--pass-bg); } .banner.skip { background: var(--skip-bg); } .banner.warn { background: var(--warn-bg); } .banner.fail { background: var(--fail-bg); } .banner.error { background: var(--error-bg); }
.chip { display: inline-block; font-size: .8rem; font-weight: 600; padding: .1rem .6rem; border-radius: 99px; white-space: nowrap; letter-spacing: 0; }
.pass { --tone: var(--pass); --tone-bg: var(--pass-bg); } .skip { --tone: var(--skip); --tone-bg: var(--skip-bg); } .warn { --tone: var(--warn); --tone-bg: var(--warn-bg); } .fail { --tone: var(--fail); --tone-bg: var(--fail-bg); } .error { --tone: var(--error); --tone-bg: var(--error-bg); }
.chip { color: var(--tone); background: var(--tone-bg); } .banner h1 { color: var(--tone); }
.soft { color: var(--soft); } .small { font-size: .875rem; }
.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone, var(--line)); border-radius: 8px; padding: 1.1rem 1.25rem; margin: 1rem 0; }
.card p { margin: .5rem 0; } .number { font-size: 1.05rem; } .number b { font-size: 1.35rem; font-variant-numeric: tabular-nums; margin-right: .15rem; }
.card .mend { background: var(--tone-bg, var(--code)); border-radius: 6px; margin: .8rem 0; padding: .6rem .9rem; } .mend code { background: color-mix(in srgb, var(--ink) 8%, transparent); }
.alert { border: 1px solid var(--warn); background: var(--warn-bg); border-radius: 8px; padding: .75rem 1.25rem; margin: 1.25rem 0; } .alert ul { margin: .35rem 0 0; padding-left: 1.2rem; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--card); margin: .75rem 0; }
.tall { max-height: 34rem; overflow-y: auto; } .tall thead th { position: sticky; top: 0; z-index: 2; background: var(--card); box-shadow: inset 0 -1px var(--line); }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; } tbody tr:last-child > * { border-bottom: 0; }
thead th { font-weight: 600; color: var(--soft); white-space: nowrap; } tbody th { font-weight: 500; }
tbody tr:hover > * { background: var(--code); } :target { scroll-margin-top: 1rem; } .card:target, figure:target { outline: 2px solid var(--link); outline-offset: 3px; }
td.n, th.n { text-align: right; } td.n, th.n, td.w { white-space: nowrap; } table .small { font-size: .8rem; font-weight: 400; } [data-sort] tbody th { min-width: 9rem; max-width: 17rem; overflow-wrap: anywhere; } .tall tbody th { position: sticky; left: 0; z-index: 1; background: var(--card); }
.measured tbody th { min-width: 17rem; } #gates td:first-child code { overflow-wrap: normal; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; } th button:hover { color: var(--ink); text-decoration: underline; } th[aria-sort="ascending"] button::after { content: " \\25B2"; } th[aria-sort="descending"] button::after { content: " \\25BC"; }
.filter { font: inherit; width: 100%; max-width: 22rem; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: inherit; } .shown { margin-left: .75rem; } .all { font: inherit; font-size: .875rem; color: var(--link); background: none; border: 1px solid var(--line); border-radius: 6px; padding: .3rem .7rem; cursor: pointer; } [hidden] { display: none !important; }
summary { cursor: pointer; color: var(--soft); } details { margin: .75rem 0; }
figure { margin: 1rem 0 .5rem; } figcaption { font-weight: 600; font-size: .9rem; margin-bottom: .25rem; } svg { display: block; width: 100%; max-width: 34rem; height: auto; overflow: visible; }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 27rem); gap: 0 1.75rem; align-items: start; } .beside figure { margin-top: .25rem; } @media (max-width: 52rem) { .beside { grid-template-columns: minmax(0, 1fr); } }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2rem; align-items: start; } .plots > * { min-width: 0; } .plots h4, .plots figure { margin-top: .75rem; }
svg text { fill: var(--soft); font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; } svg text.value { fill: var(--ink); font-size: 11.5px; } svg .cell text.value { paint-order: stroke; stroke: var(--card); stroke-width: 3px; stroke-linejoin: round; } svg .grid { stroke: var(--line); } svg .axis { stroke: var(--soft); } svg .frame { fill: none; stroke: var(--line); } svg .mark { stroke: var(--fail); stroke-dasharray: 5 4; stroke-width: 1.5; }
.legend { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; margin: .15rem 0 .4rem; } .key { display: inline-flex; align-items: center; gap: .4rem; } svg.sample { display: inline-block; width: 26px; flex: none; } svg.defs { position: absolute; }
.l0, .l4, .hatch { stroke: var(--s1); } .l1, .l5 { stroke: var(--s2); } .l2 { stroke: var(--s3); } .l3 { stroke: var(--s4); }
.t0, .t4 { fill: var(--s1); } .t1, .t5 { fill: var(--s2); } .t2 { fill: var(--s3); } .t3 { fill: var(--s4); } svg text.absent { font-weight: 700; font-size: 14px; } svg text.t0 { fill: var(--s1); } svg text.t1 { fill: var(--s2); }
.f0, .f4 { fill: url(#hatch); } .f1, .f5 { fill: var(--s2); } .f2 { fill: var(--s3); } .f3 { fill: var(--s4); } .hatch { stroke-width: 2.6; } .pale { fill: var(--card); fill-opacity: .4; }
.stroke { fill: none; stroke-width: 2; stroke-linejoin: round; } path.l0, line.l0 { stroke-dasharray: 6 3; } path.l2, line.l2 { stroke-dasharray: 2 3; } path.l3, line.l3 { stroke-dasharray: 8 3 2 3; } .whole.l0, .whole.l2, .whole.l3 { stroke-dasharray: none; }
.area { fill-opacity: .3; } .area.f0 { fill-opacity: .75; } .band { fill-opacity: .16; } .band.f0 { fill: var(--s1); } .bar { stroke-width: 1; } .bar.f1 { fill-opacity: .85; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; font-size: .875rem; margin: .5rem 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.card td:first-child { min-width: 9rem; }
@media (scripting: enabled) { tr.late { display: none; } }
ul.notes { padding-left: 1.2rem; } ul.notes li { margin: .35rem 0; }
footer { border-top: 1px solid var(--line); margin-top: 4rem; padding: 1.5rem 0 3rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) { svg text { font-size: 16px; } svg text.value { font-size: 14.5px; } th, td { padding: .4rem .5rem; } table { font-size: .82rem; } .measured tbody th { min-width: 12rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { body { background: #fff; } .card, .scroll { break-inside: avoid; } .tall { max-height: none; } .filter { display: none; } }
`;
