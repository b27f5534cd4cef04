/**
 * The look of an exported page: readable type, light and dark, tables that scroll inside themselves, print. The page's
 * policy lets this style in by its hash, so that no other can be.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --quiet: #66625a; --rule: #dcd8ce; --name: #8a4b08; --figure: #0b5d8a; --tint: #e9f2f7; --aim: #fff0b3; --yellow: #fdeea0; --green: #d0efcb; --blue: #cfe5fb; --pink: #fad7e5; --violet: #e4dafb; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e4dd; --paper: #191817; --quiet: #a39e93; --rule: #3a3833; --name: #e3ad6d; --figure: #7fbfe2; --tint: #1d2b33; --aim: #4a3f14; --yellow: #4d4210; --green: #1f4424; --blue: #1b3f5c; --pink: #55293c; --violet: #3d2f5c; } }
body { margin: 0 auto; padding: 2.5rem 1.25rem 5rem; max-width: 38rem; color: var(--ink); background: var(--paper); font: 1.1rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; hyphens: auto; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; text-wrap: balance; hyphens: manual; margin: 2em 0 0.5em; }
h1 { font-size: 2rem; margin: 0 0 0.4em; }
h2 { font-size: 1.35rem; }
h3, h4, h5, h6 { font-size: 1.1rem; }
p, ul, ol, dl, blockquote, pre, figure { margin: 0 0 1em; }
ul, ol { padding-inline-start: 1.4em; }
dd { margin-inline-start: 1.4em; }
.site, .source, .caption, figcaption, footer, .switch { color: var(--quiet); font-size: 0.9rem; }
.site { margin: 0 0 0.4em; }
.site, .source, .switch, footer, table, .embed { font-family: system-ui, sans-serif; }
.summary { margin: 2em 0; padding: 0.2em 1.2em; border: 1px solid var(--rule); border-radius: 0.5em; }
.summary h2 { margin-top: 0.8em; font-size: 1.1rem; }
.switch { display: block; margin: 0 0 2em; }
blockquote { padding-inline-start: 1em; border-inline-start: 3px solid var(--rule); }
pre { overflow-x: auto; font-size: 0.9rem; hyphens: manual; }
img { max-width: 100%; height: auto; border-radius: 0.3em; }
figure img, .lead { display: block; margin: 0 auto 0.4em; }
sub, sup { font-size: 0.72em; line-height: 0; }
math { font-size: 1.1em; }
math[display="block"] { overflow-x: auto; margin: 0.8em 0; }
a { color: inherit; text-underline-offset: 0.2em; }
:focus-visible { outline: 2px solid var(--figure); outline-offset: 2px; }
:target { background: var(--aim); scroll-margin-top: 30vh; }
mark { color: inherit; background: none; text-decoration: underline 1px; text-underline-offset: 0.2em; }
mark.name { text-decoration-style: dotted; text-decoration-color: var(--name); }
mark.figure { text-decoration-color: var(--figure); background: var(--tint); }
mark.own { text-decoration: none; background: var(--yellow); }
mark.own mark.figure { background: none; }
mark.own[data-colour="green"] { background: var(--green); }
mark.own[data-colour="blue"] { background: var(--blue); }
mark.own[data-colour="pink"] { background: var(--pink); }
mark.own[data-colour="violet"] { background: var(--violet); }
mark:target { background: var(--aim); }
.sign a { text-decoration: none; }
.notes { margin: 3em 0 0; padding-top: 1em; border-top: 1px solid var(--rule); }
.notes h2 { margin-top: 0; }
.notes li > * { margin-bottom: 0.3em; }
.notes li:has(> p, > blockquote) { margin-bottom: 1em; }
.notes .about, .notes .back { display: inline; margin-inline-end: 0.8em; color: var(--quiet); font-size: 0.9rem; }
:root:has(.switch input:not(:checked)) mark:not(:target, .own) { text-decoration: none; background: none; }
.scroll { overflow-x: auto; margin: 0 0 1em; }
table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.4; hyphens: manual; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4em 0; padding-inline-end: 1em; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
caption { text-align: start; color: var(--quiet); }
.facts { margin: 3em calc(50% - min(31rem, 50vw - 1.5rem)) 0; }
.facts td:nth-child(3) { white-space: nowrap; }
.facts td:nth-child(5) { min-width: 18em; color: var(--quiet); }
.facts td a { text-decoration-color: var(--rule); }
footer { margin-top: 3em; padding-top: 1em; border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
footer p { margin: 0 0 0.3em; }
@media print {
:root { --ink: #000; --paper: #fff; --quiet: #444; --rule: #bbb; --name: #555; --figure: #555; --tint: transparent; --aim: transparent; }
body { max-width: none; padding: 0; font-size: 11pt; orphans: 3; widows: 3; }
.switch, .notes .back { display: none; }
mark.own { print-color-adjust: exact; border-bottom: 1px solid; }
.scroll { overflow: visible; }
.facts { margin-inline: 0; }
.facts td:nth-child(3) { white-space: normal; }
.facts td:nth-child(5) { min-width: 0; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; }
tr, blockquote, figure, img, pre { break-inside: avoid; }
thead { display: table-header-group; }
}
@media (forced-colors: active) { mark { text-decoration-color: LinkText; } mark.own { forced-color-adjust: none; color: MarkText; background: Mark; } }
`;

/** SHA-256 of `STYLE`, base64: what a browser makes of it before it lets it in (a test says what it must be). */
export const STYLE_HASH = "SMQqEpmANMSd5b1vU6sc1z8yb57p/SpmDq+ZpFi9d4c=";
