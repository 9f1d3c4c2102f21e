/** Colours of the four bands, on a light and on a dark ground: at least 4.5:1 on white, or on near-black. */
const COLOURS = {
  generic: ['#a83232', '#ff9d94'],
  thin: ['#865400', '#f0bd62'],
  solid: ['#0b6a76', '#6fd0dc'],
  strong: ['#1f6f3c', '#86d9a1'],
  info: ['#3e5a8c', '#a9c1f0'],
} as const

/** The colours as properties that a page may override. Marks have their own: a field may be light in a dark page. */
function palette(prefix: '--_' | '--_field-', ground: 'light' | 'dark'): string {
  return Object.entries(COLOURS)
    .map(([name, [light, dark]]) => {
      const colour = ground === 'light' ? light : dark
      return `${prefix}${name}: var(--commentlint-${name}, ${colour});`
    })
    .join(' ')
}

/** Styles of the element's own tree. */
const PANEL_STYLES = `
:host { display: block; position: relative;
  ${palette('--_', 'light')}
  ${palette('--_field-', 'light')}
  --_shown: color-mix(in srgb, var(--_field-thin) 30%, transparent);
  --_evidence: color-mix(in srgb, var(--commentlint-evidence, var(--_field-strong)) 18%, transparent);
}
:host(:state(dark)) { ${palette('--_', 'dark')} }
:host(:state(dark-field)) { ${palette('--_field-', 'dark')} }
:host([hidden]) { display: none }
[hidden] { display: none !important }
*, ::before, ::after { box-sizing: border-box }

.panel {
  --_tone: var(--_info);
  --_muted: color-mix(in srgb, currentColor 75%, transparent);
  --_target: 24px;
  --_row: max(1.75em, var(--_target));
  --_line: color-mix(in srgb, currentColor 20%, transparent);
  --_radius: var(--commentlint-radius, 0.75em);
  margin-block: var(--commentlint-gap, 0.75em);
  max-inline-size: 48em;
  font-size: var(--commentlint-font-size, 0.875em);
  line-height: 1.45;
  text-align: left;
  container-type: inline-size;
  /* Its end tells the element that the page has changed its colours. */
  transition: color 1ms;
}
.panel:dir(rtl) { text-align: right }
/* Words may be in another direction than the page: their full stops stay where they belong. */
.rating, .held, .reason, .action, .position, .topic, .topics-label, .passage-label, .passage-text { unicode-bidi: plaintext }
.panel[data-rating='generic'] { --_tone: var(--_generic) }
.panel[data-rating='thin'] { --_tone: var(--_thin) }
.panel[data-rating='solid'] { --_tone: var(--_solid) }
.panel[data-rating='strong'] { --_tone: var(--_strong) }
p, figure, blockquote { margin: 0; padding: 0 }

/* Its button stands over those of the step. */
.status { display: flex; align-items: center; gap: 0.75em; min-block-size: 1.75em; padding-inline-end: calc(0.625em + 1px) }
.meter { display: flex; flex: none; gap: 3px }
.segment {
  inline-size: round(1.5em, 1px); block-size: 0.375em; border-radius: 1em;
  background: color-mix(in srgb, currentColor 14%, transparent);
  transition: background-color 0.25s;
}
.segment[data-filled] { background: var(--_tone) }
.rating { flex: 1; min-inline-size: 0; font-weight: 600; color: var(--_tone); transition: color 0.25s }
[data-rating='none'] .rating { font-weight: 400; color: inherit }

button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer }
button:focus-visible, .panel:focus-visible { outline: 2px solid currentColor; outline-offset: 2px }
.fold, .dismiss, .turn {
  flex: none; inline-size: var(--_row); block-size: var(--_row);
  border-radius: 50%; display: grid; place-items: center; color: var(--_muted);
}
.fold:hover, .dismiss:hover, .turn:hover { color: inherit; background: color-mix(in srgb, currentColor 9%, transparent) }
.fold::before, .turn::before {
  content: ''; inline-size: 0.45em; block-size: 0.45em; border: solid currentColor; border-width: 0 0.125em 0.125em 0;
  transform: translateY(25%) rotate(-135deg); transition: transform 0.2s;
}
.fold[aria-expanded='false']::before { transform: translateY(-20%) rotate(45deg) }
.dismiss::before, .dismiss::after {
  content: ''; grid-area: 1 / 1; inline-size: 0.75em; block-size: 0.125em; border-radius: 1em; background: currentColor;
  transform: rotate(45deg);
}
.dismiss::after { transform: rotate(-45deg) }

.details { display: grid; gap: 0.75em; margin-block-start: 0.375em; animation: appear 0.2s ease-out }
@keyframes appear { from { opacity: 0; transform: translateY(-0.25em) } }
.step {
  display: grid; grid-template-columns: 1fr auto; align-items: start; gap: 0.375em 0.5em;
  padding: 0.6875em 0.625em 0.625em 0.875em; border-radius: var(--_radius);
  /* Seen where the system chooses the colours. */
  border: 1px solid transparent;
  background: color-mix(in srgb, var(--_tone) 9%, transparent);
  /* Room for two lines and what can be done, from the first use of the field on: nothing below moves when they come. */
  min-block-size: calc(4.625em + 2px + var(--_row));
}
.step:dir(rtl) { padding-inline: 0.875em 0.625em }
.step[data-severity='info'] { --_tone: var(--_info) }
.step[data-severity='warn'] { --_tone: var(--_thin) }
.step[data-severity='error'] { --_tone: var(--_generic) }
.step[data-rest] { align-content: center; background: color-mix(in srgb, currentColor 5%, transparent) }
.reason { overflow-wrap: anywhere; text-wrap: pretty }
.actions { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em 1em }
.action { min-block-size: var(--_target); text-underline-offset: 0.2em }
.action:hover { text-decoration: underline }
.action.show { font-weight: 600; color: var(--_tone) }
.notice { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em 1em }
.held { font-weight: 600 }
.action.post-anyway { padding: 0.125em 0.875em; border: 1px solid currentColor; border-radius: 2em }
.turns { margin-inline-start: auto; display: flex; align-items: center; gap: 0.25em; font-variant-numeric: tabular-nums }
.turn.previous::before { transform: translateX(25%) rotate(135deg) }
.turn.next::before { transform: translateX(-25%) rotate(-45deg) }
.turns:dir(rtl) .turn { scale: -1 1 }

.topics { display: grid; gap: 0.4375em }
.topics[data-awaited] { visibility: hidden }
.topic-list { display: flex; flex-wrap: wrap; gap: 0.375em; min-block-size: calc(1.9375em + 2px) }
.topic {
  position: relative; min-block-size: var(--_target); padding: 0.1875em 1.125em; border: 1px solid var(--_line); border-radius: 2em;
  text-align: start; overflow-wrap: anywhere; transition: background-color 0.15s, border-color 0.15s;
}
.topic:hover { border-color: color-mix(in srgb, currentColor 45%, transparent) }
.topic[aria-expanded='true'] { background: color-mix(in srgb, currentColor 9%, transparent); border-color: transparent }
.topic[data-touched] { color: var(--_strong); border-color: color-mix(in srgb, var(--_strong) 40%, transparent) }
.topic[data-touched]::before {
  /* In the padding: a chip that grows would push the others about. */
  content: ''; position: absolute; inset-inline-start: 0.375em; inset-block-start: calc(50% - 0.375em);
  inline-size: 0.3em; block-size: 0.6em;
  border: solid currentColor; border-width: 0 0.125em 0.125em 0; transform: rotate(45deg);
}
.passage { padding: 0.125em 0 0.125em 0.875em; border-inline-start: 2px solid var(--_line); animation: appear 0.2s ease-out }
.passage:dir(rtl) { padding: 0.125em 0.875em 0.125em 0 }
.passage-label { font-size: 0.875em }
.passage-text { overflow-wrap: anywhere; text-wrap: pretty; white-space: pre-line }

.announcer { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

.probe { position: absolute; visibility: hidden; pointer-events: none }
.mirror {
  position: absolute; margin: 0; pointer-events: none; user-select: none; visibility: hidden; contain: strict; overflow: clip;
  border-color: transparent; border-style: solid; background: none; forced-color-adjust: none;
}
.mirror-text { visibility: visible; color: transparent; -webkit-text-fill-color: transparent }

@media (pointer: coarse) { .panel { --_target: 44px } }
@container (inline-size < 32em) { .step { min-block-size: calc(7.625em + 2px + var(--_row)) } }
@container (inline-size < 24em) {
  .segment { inline-size: 1em }
  .status { min-block-size: 2.9em }
  .step { min-block-size: calc(9em + 2px + var(--_row)) }
}

@media (forced-colors: active) {
  .segment { border: 1px solid CanvasText }
  .segment[data-filled] { forced-color-adjust: none; background: Highlight; border-color: Highlight }
  .dismiss::before, .dismiss::after { forced-color-adjust: none; background: ButtonText }
  .topic[aria-expanded='true'], .topic { border-color: ButtonText }
  .topic[aria-expanded='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText }
}
@media (prefers-reduced-motion: reduce) {
  :not(.panel), ::before, ::after { animation: none !important; transition: none !important }
}
`

/** Styles of the marks in a text, for the tree that holds the text. */
const MARK_STYLES = `
::highlight(commentlint-evidence) { background-color: var(--_evidence) }
::highlight(commentlint-shown) { background-color: var(--_shown) }
::highlight(commentlint-info) { text-decoration: underline dotted 2px var(--_field-info); text-decoration-skip-ink: none }
::highlight(commentlint-warn) { text-decoration: underline dashed 2px var(--_field-thin); text-decoration-skip-ink: none }
::highlight(commentlint-error) { text-decoration: underline wavy 1.5px var(--_field-generic); text-decoration-skip-ink: none }
@media (forced-colors: active) {
  ::highlight(commentlint-evidence) { background-color: transparent; text-decoration: underline 1px LinkText }
  ::highlight(commentlint-shown) { background-color: Highlight; color: HighlightText }
  ::highlight(commentlint-info), ::highlight(commentlint-warn), ::highlight(commentlint-error) { text-decoration-color: Highlight }
}
`

let panelSheet: CSSStyleSheet | undefined
let markSheet: CSSStyleSheet | undefined

/** The shared sheets, made on first use: rendering on a server has no CSSStyleSheet. */
export function panelStyles(): CSSStyleSheet[] {
  panelSheet ??= makeSheet(PANEL_STYLES)
  return [panelSheet, markStyles()]
}

function markStyles(): CSSStyleSheet {
  markSheet ??= makeSheet(MARK_STYLES)
  return markSheet
}

function makeSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

/** Adds the styles of the marks to a tree, once. */
export function adoptMarkStyles(root: Document | ShadowRoot): void {
  const sheet = markStyles()
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}
