/** The chat's looks: calm, readable Vietnamese type, light, dark, high contrast and forced colours, from 320 px on. */

export const STYLES = `
:host { all: initial; display: block; }
:host([mode=page]) { height: 100%; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }

.shell {
  --ink: #17252a; --soft: #4a5c61; --line: #d5dedd; --paper: #fff; --ground: #f3f6f5; --tint: #e4f0ee;
  --brand: #0b5f5b; --brand-deep: #084a47; --on-brand: #fff; --mark: #fff0b3; --mark-ink: #17252a;
  --warn: #8a3b12; --warn-tint: #fdf0e6; --focus: #b4470e; --bar: #0b7a75; --shadow: 0 12px 40px rgb(10 40 40 / .22);
  --unit: 16px;
  color: var(--ink); color-scheme: light;
  font: 400 var(--unit)/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  position: relative; text-align: start; overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; -webkit-tap-highlight-color: transparent;
}
.shell[data-size=large] { --unit: 19px; }
.shell[data-size=largest] { --unit: 23px; }
.shell[data-theme=dark] {
  --ink: #e9efee; --soft: #b3c2c1; --line: #3b4b4d; --paper: #182326; --ground: #10191b; --tint: #1f3536;
  --brand: #7fd3c8; --brand-deep: #a5e4db; --on-brand: #06201f; --mark: #5c4a0a; --mark-ink: #fff6d6;
  --warn: #ffbe94; --warn-tint: #3a2618; --focus: #ffb37a; --bar: #58bdb1; --shadow: 0 12px 40px rgb(0 0 0 / .6);
  color-scheme: dark;
}
.shell[data-theme=contrast] {
  --ink: #000; --soft: #000; --line: #000; --paper: #fff; --ground: #fff; --tint: #fff; --brand: #00312f; --brand-deep: #000;
  --on-brand: #fff; --mark: #ff0; --mark-ink: #000; --warn: #7a0000; --warn-tint: #fff; --focus: #c00; --bar: #00312f;
}
@media (prefers-color-scheme: dark) {
  .shell[data-theme=auto] {
    --ink: #e9efee; --soft: #b3c2c1; --line: #3b4b4d; --paper: #182326; --ground: #10191b; --tint: #1f3536;
    --brand: #7fd3c8; --brand-deep: #a5e4db; --on-brand: #06201f; --mark: #5c4a0a; --mark-ink: #fff6d6;
    --warn: #ffbe94; --warn-tint: #3a2618; --focus: #ffb37a; --bar: #58bdb1; --shadow: 0 12px 40px rgb(0 0 0 / .6);
    color-scheme: dark;
  }
}

h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote, fieldset { margin: 0; padding: 0; border: 0; }
ul { list-style: none; }
button, input, textarea { font: inherit; color: inherit; }
button { cursor: pointer; background: none; border: 0; padding: 0; text-align: inherit; }
button:disabled { cursor: default; opacity: .5; }
a { color: var(--brand); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
:focus:not(:focus-visible) { outline: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { width: 1.375em; height: 1.375em; flex: none; fill: none; stroke: currentcolor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.row { display: flex; flex-wrap: wrap; gap: .5em; }
.note { color: var(--soft); font-size: .875em; }

.launcher {
  position: fixed; inset: auto 1rem max(1rem, env(safe-area-inset-bottom)) auto; z-index: 2147483000;
  display: flex; align-items: center; gap: .55em; padding: .8em 1.2em; border-radius: 2em; font-weight: 600;
  background: var(--brand); color: var(--on-brand); box-shadow: var(--shadow); border: 2px solid transparent;
}
.launcher[aria-expanded=true] { visibility: hidden; }
.launcher:hover { background: var(--brand-deep); }

.frame { display: flex; flex-direction: column; background: var(--ground); color: inherit; border: 0; padding: 0; margin: 0; max-width: none; max-height: none; }
dialog.frame:not([open]) { display: none; }
[data-mode=widget] .frame {
  position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483001;
  width: min(27em, 100vw - 2rem); height: min(44em, 100dvh - 2rem); border-radius: 16px; box-shadow: var(--shadow); border: 1px solid var(--line); overflow: hidden;
}
@media (max-width: 40rem) {
  [data-mode=widget] .frame { inset: var(--view-top, 0) 0 auto 0; width: 100%; height: var(--view-height, 100dvh); border-radius: 0; border: 0; }
}
[data-mode=page] { display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr); height: var(--view-height, 100dvh); overflow: clip; }
[data-mode=page] .frame { min-height: 0; min-width: 0; }

.top { display: flex; align-items: center; gap: .35em; padding: .6em .75em; background: var(--paper); border-bottom: 1px solid var(--line); }
.mark { display: grid; place-items: center; width: 2.5em; height: 2.5em; border-radius: 12px; background: var(--brand); color: var(--on-brand); flex: none; }
.top h1, .top h2 { flex: 1; min-width: 0; margin-inline-start: .4em; font-size: 1.0625em; font-weight: 650; line-height: 1.35; }
.top small { display: block; font-size: .8125rem; font-size: .8em; font-weight: 400; color: var(--soft); }
.tool { display: inline-grid; place-items: center; min-width: 2.75em; min-height: 2.75em; border-radius: 10px; color: var(--soft); text-decoration: none; flex: none; }
.tool.wide { display: inline-flex; align-items: center; gap: .35em; padding: 0 .6em; }
.tool:hover { background: var(--tint); color: var(--ink); }
.tool[aria-pressed=true] { background: var(--tint); color: var(--brand); box-shadow: inset 0 0 0 2px currentcolor; }
.banner { padding: .6em 1em; background: var(--warn-tint); color: var(--warn); border-bottom: 1px solid var(--line); font-size: .9375em; }

.menu { padding: .75em 1em 1em; background: var(--paper); border-bottom: 1px solid var(--line); max-height: 60vh; overflow: auto; }
.commands { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5em, 1fr)); gap: .25em .5em; }
.command { display: flex; line-height: 1.35; align-items: center; min-height: 2.75em; padding: .25em .6em; border-radius: 10px; color: var(--brand); font-weight: 550; text-decoration: none; }
.command:hover:enabled, a.command:hover { background: var(--tint); }
.sure:not(:empty) { display: grid; gap: .5em; margin: .5em 0; padding: .75em; border: 1px solid var(--warn); border-radius: 12px; }
.choice { margin-top: .75em; min-width: 0; }
.choice legend { padding: 0; font-size: .875em; color: var(--soft); }
.choice div { display: flex; flex-wrap: wrap; gap: .35em; margin-top: .25em; }
.choice label { position: relative; cursor: pointer; }
.choice input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.choice span { display: block; padding: .4em .85em; border: 1px solid var(--soft); border-radius: 2em; }
.choice input:checked + span { background: var(--brand); border-color: var(--brand); color: var(--on-brand); font-weight: 600; }
.choice input:focus-visible + span { outline: 3px solid var(--focus); outline-offset: 2px; }

.log { position: relative; flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 1em; scroll-padding: 1em; }
.welcome, .entries { max-width: 46em; margin: 0 auto; }
.notice { padding: .85em 1em; background: var(--paper); border: 1px solid var(--line); border-radius: 14px; font-size: .9375em; color: var(--soft); text-wrap: pretty; }
.notice strong { color: var(--ink); }
.log h2 { font-size: .875em; font-weight: 650; color: var(--soft); margin: 1em 0 .4em; }
.log .welcome h2 { margin: 1.4em 0 .6em; font-size: 1.1875em; color: var(--ink); }
.questions ul { display: flex; flex-wrap: wrap; gap: .5em; }
.question { padding: .55em .95em; min-height: 2.75em; border: 1px solid var(--brand); border-radius: 1.4em; background: var(--paper); color: var(--brand); font-weight: 550; line-height: 1.4; }
.question:hover { background: var(--tint); }

.user { display: grid; justify-items: end; gap: .3em; padding-top: 1.25em; }
.bubble { max-width: 88%; padding: .6em .95em; border-radius: 16px 16px 4px 16px; background: var(--brand); color: var(--on-brand); white-space: pre-wrap; }
.failed { color: var(--warn); font-weight: 550; }
.bot { padding-top: .9em; }
.reply { padding: 1em 1.1em; background: var(--paper); border: 1px solid var(--line); border-radius: 4px 16px 16px 16px; }
.reply + .reply { margin-top: .6em; }
.said > * + * { margin-top: .65em; }
.status { display: inline-block; margin-bottom: .6em; padding: .1em .7em; border-radius: 2em; background: var(--tint); color: var(--brand-deep); font-size: .8125em; font-weight: 600; border: 1px solid var(--line); }
.is-error .status, .is-not_in_plan .status, .is-partly_answered .status, .is-corrected_premise .status { background: var(--warn-tint); color: var(--warn); }
.lead { font-size: 1.0625em; text-wrap: pretty; }
.figure { font-weight: 700; font-size: 1.18em; color: var(--brand-deep); font-variant-numeric: tabular-nums; }
.said ul { display: grid; gap: .35em; }
.said li { padding-inline-start: 1.1em; position: relative; }
.said li::before { content: "–"; position: absolute; inset-inline-start: 0; color: var(--soft); }
.cite {
  height: 1.75em; margin: 0 .15em 0 .3em; padding: 0 .4em; border-radius: 6px; vertical-align: .1em; text-align: center;
  background: var(--tint); color: var(--brand-deep); border: 1px solid var(--brand); font-size: .8125em; font-weight: 700; line-height: 1.5; font-variant-numeric: tabular-nums;
  min-width: 24px; min-height: 24px;
}
.cite:hover { background: var(--brand); color: var(--on-brand); }
.sources { margin-top: .9em; border-top: 1px solid var(--line); }
.sources ul { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5em; }
.source { display: flex; gap: .7em; width: 100%; padding: .6em .7em; border: 1px solid var(--line); border-radius: 12px; font-size: .9375em; line-height: 1.5; }
.source:hover { border-color: var(--brand); background: var(--tint); }
.source .number { flex: none; display: grid; place-items: center; width: 1.7em; height: 1.7em; border-radius: 6px; background: var(--brand); color: var(--on-brand); font-size: .875em; font-weight: 700; }
.source > span:last-child { min-width: 0; }
.source .name { display: block; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--soft); font-size: .9375em; }
.source b { color: var(--ink); }
.source q { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; quotes: "«" "»"; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .1em; margin-top: .25em; }
.tools > .feedback { order: 9; flex-basis: 100%; }
.feedback form { display: grid; gap: .7em; margin-top: .4em; padding: .9em; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; }
.feedback fieldset label { display: flex; align-items: center; gap: .6em; min-height: 2.25em; }
.feedback input { width: 1.15em; height: 1.15em; accent-color: var(--brand); }
.feedback legend { font-weight: 600; padding: 0; }
.feedback textarea { display: block; width: 100%; margin-top: .25em; }
.feedback p { padding: .25em .6em; color: var(--soft); font-size: .9375em; }
.small { display: inline-flex; align-items: center; min-height: 2.5em; padding: .3em 1em; border: 1px solid var(--brand); border-radius: 10px; background: var(--paper); color: var(--brand); font-weight: 600; font-size: .9375em; text-decoration: none; }
.small:hover { background: var(--tint); }
.small.primary { background: var(--brand); color: var(--on-brand); }
.small.primary:hover { background: var(--brand-deep); }
.small.danger { border-color: var(--warn); color: var(--warn); }
.bot > .small { margin-top: .6em; }
.working { display: flex; align-items: center; gap: .7em; padding: 1em .2em; color: var(--soft); }
.dots { display: flex; gap: .3em; }
.dots i { width: .5em; height: .5em; border-radius: 50%; background: var(--brand); animation: wait 1.2s infinite; }
.dots i:nth-child(2) { animation-delay: .2s; }
.dots i:nth-child(3) { animation-delay: .4s; }
@keyframes wait { 40% { opacity: .25; } }

.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375em; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: start; font-weight: 600; padding-bottom: .35em; }
th, td { padding: .4em .6em; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; border-bottom-color: var(--soft); }
tbody th { font-weight: 500; }
figcaption { font-weight: 600; }
figcaption::first-letter { text-transform: uppercase; }
.unit { font-weight: 400; color: var(--soft); }
.bars { display: block; width: 100%; max-width: 26em; margin: .4em 0; overflow: visible; }
.bar-label, .bar-value { font-size: 13px; fill: var(--ink); }
.bar-value { font-weight: 650; }
.bar-track { fill: var(--tint); }
.bar { fill: var(--bar); }
summary { min-height: 2em; cursor: pointer; color: var(--brand); font-weight: 550; font-size: .9375em; }

.composer { position: relative; display: flex; align-items: flex-end; gap: .5em; padding: .7em .75em max(.7em, env(safe-area-inset-bottom)); background: var(--paper); border-top: 1px solid var(--line); }
[data-mode=page] :is(.composer, .top, .menu, .banner) { padding-inline: max(.75em, 50% - 23em); }
textarea { padding: .6em .8em; border: 1px solid var(--soft); border-radius: 14px; background: var(--paper); line-height: 1.5; resize: none; }
.composer textarea { flex: 1; min-width: 0; max-height: 9em; font-size: max(1em, 16px); }
textarea:focus-visible { outline: 2px solid var(--brand); outline-offset: 0; border-color: var(--brand); }
textarea::placeholder { color: var(--soft); opacity: 1; }
.send { display: grid; place-items: center; width: 2.9em; height: 2.9em; border-radius: 14px; background: var(--brand); color: var(--on-brand); flex: none; }
.send:hover { background: var(--brand-deep); }
.left { position: absolute; inset: -1.9em .75em auto auto; padding: 0 .6em; border-radius: 6px; background: var(--paper); color: var(--soft); font-size: .8125em; }
.left:empty { display: none; }

.source-panel { flex-direction: column; padding: 0; border: 0; background: var(--paper); color: inherit; box-shadow: var(--shadow); }
.source-panel[open] { display: flex; }
.source-panel .head { position: sticky; top: 0; z-index: 1; flex: none; background: var(--paper); }
.source-panel::backdrop, .frame::backdrop { background: rgb(0 20 20 / .45); }
.source-panel:modal { position: fixed; inset: auto 0 0 0; width: 100%; max-width: none; height: auto; max-height: 85dvh; margin: 0; border-radius: 18px 18px 0 0; }
.shell[data-size=largest] .source-panel:modal { max-height: 94dvh; }
.source-panel:not(:modal) { position: static; width: auto; height: auto; margin: 0; border-inline-start: 1px solid var(--line); box-shadow: none; min-height: 0; }
[data-mode=page]:has(.source-panel[open]:not(:modal)) { grid-template-columns: minmax(0, 1fr) minmax(22em, 34%); }
[data-mode=widget] .source-panel:not(:modal) { position: fixed; inset: auto calc(27em + 2rem) 1rem auto; z-index: 2147483001; width: 27em; max-width: calc(100vw - 27em - 4rem); height: min(44em, 100dvh - 2rem); border: 1px solid var(--line); border-radius: 16px; box-shadow: var(--shadow); }
.source-panel .head { display: flex; align-items: flex-start; gap: .6em; padding: .7em .75em .5em 1em; color: var(--brand); }
.source-panel .head > .icon { margin-top: .55em; }
.source-panel h2 { flex: 1; font-size: 1em; line-height: 1.45; color: var(--ink); padding: .45em 0; }
.facts { padding: 0 1em .6em; font-size: .875em; color: var(--soft); border-bottom: 1px solid var(--line); }
.facts dl { display: flex; flex-wrap: wrap; gap: .1em 1.2em; }
.facts dl div { display: flex; gap: .4em; }
.facts dd { color: var(--ink); font-weight: 550; }
.trail { display: flex; flex-wrap: wrap; list-style: none; color: var(--ink); }
.trail li + li::before { content: "›"; margin: 0 .5em; color: var(--soft); }
.pages { flex: 1; min-height: 6em; overflow-y: auto; padding: 1em; line-height: 1.7; }
.pages > * + * { margin-top: .8em; }
.pages h3 { margin: 1.2em 0 0; font-size: 1em; color: var(--ink); }
mark { background: var(--mark); color: var(--mark-ink); padding: .1em 0; border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; box-shadow: 0 0 0 3px var(--mark); }
.source-panel .links { display: flex; flex-wrap: wrap; gap: .5em; padding: .75em 1em max(.75em, env(safe-area-inset-bottom)); border-top: 1px solid var(--line); }
.source-panel .links p { flex-basis: 100%; color: var(--soft); font-size: .875em; }
.source-panel .links p:empty { display: none; }
.loading { padding: 1em; color: var(--soft); }

@media (max-height: 24rem) {
  .frame, .source-panel { overflow-y: auto !important; }
  .log, .pages { flex: none; overflow: visible; }
  .menu { max-height: none; }
  .composer { position: sticky; bottom: 0; padding-block: .3em; }
}
.frame, .source-panel { container-type: inline-size; }
@container (max-width: 21em) { /* large type on a phone: the way out stays in sight, everything else scrolls as one */
  .source-panel .head { display: contents; }
  .source-panel .head > .icon { display: none; }
  .source-panel .head > .tool { position: sticky; top: 0; z-index: 1; order: -1; width: 100%; justify-items: end; padding-inline-end: .6em; border-radius: 0; background: var(--paper); border-bottom: 1px solid var(--line); }
  .source-panel h2 { flex: none; padding: .45em 1rem; }
  .pages { flex: none; overflow: visible; scroll-margin-top: 2.75em; }
  .source-panel .links { padding-block: .5em; }
}
@container (max-width: 30em) {
  .tool.wide { padding: 0; justify-content: center; }
  .tool.wide span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .log { padding: .75em; }
  .reply { padding: .85em; }
}
@container (max-width: 21em) { .mark { display: none; } }
@container (max-width: 17em) {
  .top { flex-wrap: wrap; padding-block: .2em; }
  .top small { display: none; }
  .bubble { max-width: 100%; }
}
@media (prefers-contrast: more) { .shell { --soft: var(--ink); --line: var(--ink); } }
@media (prefers-reduced-motion: no-preference) {
  .log { scroll-behavior: smooth; }
  .source-panel:modal { animation: rise .22s ease-out; }
  @keyframes rise { from { transform: translateY(2rem); opacity: 0; } }
}
@media (prefers-reduced-motion: reduce) { .dots i { animation: none; } }
@media (forced-colors: active) {
  .launcher, .cite, .send, .small, .question, .reply, .bubble, .status, .number, .mark, .frame, .source-panel { border: 1px solid CanvasText; }
  .bar { fill: Highlight; }
  .bar-track { fill: Canvas; stroke: CanvasText; }
  .bar-label, .bar-value { fill: CanvasText; }
  .choice input:checked + span, .tool[aria-pressed=true] { outline: 3px solid Highlight; }
  mark { background: Mark; color: MarkText; outline: 2px solid; }
}
`;
