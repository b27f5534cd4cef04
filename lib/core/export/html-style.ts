/** The look of an exported page: readable type, light and dark, tables that scroll inside themselves, print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --quiet: #66625a; --rule: #dcd8ce; --name: #8a4b08; --figure: #0b5d8a; --tint: #e9f2f7; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e4dd; --paper: #191817; --quiet: #a39e93; --rule: #3a3833; --name: #e3ad6d; --figure: #7fbfe2; --tint: #1d2b33; } }
body { margin: 0 auto; padding: 2.5rem 1.25rem 5rem; max-width: 38rem; color: var(--ink); background: var(--paper); font: 1.1rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; hyphens: auto; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; text-wrap: balance; hyphens: manual; margin: 2em 0 0.5em; }
h1 { font-size: 2rem; margin-top: 0; }
h2 { font-size: 1.35rem; }
h3, h4, h5, h6 { font-size: 1.1rem; }
p, ul, blockquote, pre { margin: 0 0 1em; }
.source, .caption, footer { color: var(--quiet); font-size: 0.9rem; }
blockquote { padding-left: 1em; border-left: 3px solid var(--rule); }
pre { overflow-x: auto; font-size: 0.9rem; hyphens: manual; }
a { color: inherit; }
mark { color: inherit; background: none; text-decoration: underline 1px; text-underline-offset: 0.2em; }
mark.name { text-decoration-style: dotted; text-decoration-color: var(--name); }
mark.figure { text-decoration-color: var(--figure); background: var(--tint); }
.scroll { overflow-x: auto; margin: 0 0 1em; }
table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.4; hyphens: manual; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4em 1em 0.4em 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
.facts td:nth-child(3) { white-space: nowrap; }
.facts td:nth-child(5) { min-width: 18em; color: var(--quiet); }
.facts td a { text-decoration-color: var(--rule); text-underline-offset: 0.2em; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } .scroll { overflow: visible; } tr, blockquote { break-inside: avoid; } }
`;
