// Writes lib/core/export/cite/data from the styles and locales of the Citation Style Language project (CC BY-SA 3.0):
//   apt-get download citation-style-language-styles citation-style-language-locales
//   dpkg-deb -x FILE.deb FOLDER     (each)
//   node scripts/citation-styles.ts FOLDER/usr/share/citation-style-language
// What is changed in them is said in lib/core/export/cite/data/README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

interface Node {
  name: string;
  attrs: Record<string, string>;
  children: (Node | string)[];
}

const [folder = "."] = process.argv.slice(2);
const data = new URL("../lib/core/export/cite/data/", import.meta.url);
const { DOMParser } = new JSDOM("").window;

function read(file: string): Node {
  const xml = new DOMParser().parseFromString(readFileSync(join(folder, file), "utf8"), "text/xml");
  return nodeOf(xml.documentElement);
}

function nodeOf(element: Element): Node {
  const isText = element.children.length === 0;
  return {
    name: element.localName,
    attrs: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.childNodes].flatMap((child): (Node | string)[] => {
      if (child.nodeType === 1) return [nodeOf(child as Element)];
      return child.nodeType === 3 && isText ? [child.nodeValue ?? ""] : [];
    }),
  };
}

const isNode = (child: Node | string): child is Node => typeof child !== "string";

function* within(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children.filter(isNode)) yield* within(child);
}

const named = (node: Node, name: string, attrs: Record<string, string> = {}): Node[] =>
  [...within(node)].filter(
    (one) =>
      one.name === name && Object.entries(attrs).every(([key, value]) => one.attrs[key] === value),
  );

/** Changes each that is found, and fails where nothing is: the style is another one then. */
function change(nodes: readonly Node[], to: (node: Node) => void): void {
  if (nodes.length === 0) throw new Error("nothing to change: look at the style");
  for (const node of nodes) to(node);
}

/** Without the terms of other languages. */
function inOurLanguages(style: Node): Node {
  const children = style.children.filter(
    (child) =>
      !isNode(child) ||
      child.name !== "locale" ||
      /^(?:en|fr|)(?:-|$)/u.test(child.attrs["xml:lang"] ?? ""),
  );
  return { ...style, children };
}

function apaInFrench(style: Node): Node {
  change(named(style, "name", { and: "symbol" }), ({ attrs }) => {
    attrs["and"] = "text";
    attrs["delimiter-precedes-last"] = "never";
  });
  const dates = named(style, "date").filter(({ children: [first, second] }) =>
    [first, second].every(
      (part) => part && isNode(part) && /^(?:month|day)$/u.test(part.attrs["name"] ?? ""),
    ),
  );
  change(dates, (date) => {
    date.children = [
      { name: "date-part", attrs: { name: "day", form: "ordinal", prefix: ", " }, children: [] },
      { name: "date-part", attrs: { name: "month", prefix: " " }, children: [] },
    ];
    date.attrs["delimiter"] = "";
  });
  return style;
}

/** What stands for the author is not said again, and the title says the year: the day of an unsigned article was lost. */
function withDaysOfUnsigned(style: Node): Node {
  const titleAlone = ({ name, attrs }: Node): boolean =>
    name === "text" && attrs["macro"] === "title";
  const without = named(style, "substitute").filter(({ children }) =>
    children.some((child) => isNode(child) && titleAlone(child)),
  );
  change(without, (substitute) => {
    substitute.children = substitute.children.filter(
      (child) => !isNode(child) || !titleAlone(child),
    );
  });
  const signed = (child: Node | string): Node | null => {
    const [branch, ...others] = isNode(child) && child.name === "choose" ? child.children : [];
    if (!branch || !isNode(branch) || others.length > 0) return null;
    const [title, ...rest] = branch.children;
    return title && isNode(title) && titleAlone(title) && rest.length === 0 ? title : null;
  };
  change(
    [...within(style)].filter(({ children }) => children.some(signed)),
    (node) => {
      node.children = node.children.map((child) => signed(child) ?? child);
    },
  );
  return style;
}

function isoInFrench(style: Node): Node {
  change(named(style, "text", { variable: "container-title", suffix: "." }), ({ attrs }) => {
    delete attrs["suffix"];
  });
  change(named(style, "text", { term: "from", suffix: ": " }), ({ attrs }) => {
    attrs["suffix"] = "\u00A0: ";
  });
  change(named(style, "date-part", { name: "day" }), ({ attrs }) => (attrs["form"] = "ordinal"));
  return style;
}

function frenchLocale(locale: Node): Node {
  change(named(locale, "date", { form: "text" }), (date) => {
    change(named(date, "date-part", { name: "day" }), ({ attrs }) => (attrs["form"] = "ordinal"));
  });
  change(
    named(locale, "term", { name: "retrieved" }).filter(({ attrs }) => !attrs["form"]),
    (term) => (term.children = ["consulté le"]),
  );
  return locale;
}

/** One line for each part, so that a later version can be compared. */
function write(name: string, { children, ...root }: Node): void {
  const start = JSON.stringify({ ...root, children: [] }).slice(0, -2);
  const lines = children.map((child) => JSON.stringify(child)).join(",\n");
  writeFileSync(new URL(`${name}.json`, data), `${start}\n${lines}\n]}\n`);
}

const style = (name: string): Node => inOurLanguages(read(`styles/${name}.csl`));

write("apa", style("apa"));
write("apa-fr", apaInFrench(style("apa")));
write("mla", style("modern-language-association"));
write("chicago-author-date", style("chicago-author-date"));
write("chicago-notes", style("chicago-fullnote-bibliography"));
write("iso690", withDaysOfUnsigned(style("iso690-author-date-en")));
write("iso690-fr", isoInFrench(withDaysOfUnsigned(style("iso690-author-date-fr"))));
write("locale-en", read("locales/locales-en-US.xml"));
write("locale-fr", frenchLocale(read("locales/locales-fr-FR.xml")));
