/** Boxes that hold one picture and the short text that goes with it, whatever they are called. */
import { nextWithin, type PageElement, type PageNode } from "../../tree/node.ts";
import { isSmall } from "../images.ts";
import { lettersOf } from "../letters.ts";
import { BLOCKS } from "../tags.ts";
import { countWords, isUnread } from "../walk.ts";

/** Nodes of a box; what has more is looked at part by part. */
const MOST_NODES = 60;
/** Words of the text beside a picture, and of one that is one of several alike or stands in the picture's own line. */
const MOST_WORDS = 45;
const FEW_WORDS = 25;
/** Blocks of such text: what is seen, who took it, a button to buy it. */
const MOST_BLOCKS = 4;
/** As many of one kind may be the text itself, told picture by picture. */
const MANY_ALIKE = 3;

const BOX: ReadonlySet<string> = new Set(["div", "p", "table", "dl", "section", "center"]);
const NO_CAPTION: ReadonlySet<string> = new Set(
  "h1 h2 h3 h4 h5 h6 ol blockquote pre form iframe video audio article aside time".split(" "),
);

/**
 * Whether an element is a picture with its caption: one picture, then a few words that are no link, no heading and no
 * author's name. Looks at no more than a few nodes.
 *
 * @param alike how many elements are of its kind.
 */
export function isPictureBox(
  element: PageElement,
  authors: readonly string[],
  alike: (element: PageElement) => number,
): boolean {
  if (!BOX.has(element.localName)) return false;
  let pictures = 0;
  let linked = 0;
  let blocks = 0;
  let text = "";
  let bare = false;
  let block: PageElement | null = null;
  let seen = 0;
  let node: PageNode | null = nextWithin(element, element);
  while (node) {
    if (++seen > MOST_NODES) return false;
    if (node.nodeType === 1) {
      const inner = node as PageElement;
      const name = inner.localName;
      if (NO_CAPTION.has(name)) return false;
      if ((name === "img" || name === "amp-img") && !isSmall(inner)) pictures++;
      if (isUnread(inner)) {
        node = nextAfter(inner, element);
        continue;
      }
      // Text before the picture: the picture is in it.
    } else if (node.nodeType === 3 && node.nodeValue?.trim()) {
      if (pictures === 0) return false;
      const own = node.parentElement;
      if (own?.closest((up) => up === element || up.localName === "a")?.localName === "a") {
        linked += node.nodeValue.trim().length;
      }
      if (own === element && !followsBreak(node)) bare = true;
      const around = own?.closest((up) => up === element || BLOCKS.has(up.localName)) ?? null;
      if (around !== block) blocks++;
      block = around;
      text += ` ${node.nodeValue}`;
    }
    node = nextWithin(node, element);
  }
  // Text beside a picture in one line, with nothing around it, is a paragraph that begins with a picture.
  if (pictures !== 1 || text === "" || bare || blocks > MOST_BLOCKS) return false;
  if (linked > 0.3 * text.trim().length) return false;
  const words = countWords(text);
  const own = element.localName === "p" || alike(element) >= MANY_ALIKE;
  if (words > (own ? FEW_WORDS : MOST_WORDS)) return false;
  const letters = lettersOf(text);
  return !authors.some((author) => letters.startsWith(lettersOf(author)));
}

/** The next node in document order that is not inside this one. */
function nextAfter(node: PageNode, root: PageNode): PageNode | null {
  let up: PageNode | null = node;
  while (up && up !== root && !up.nextSibling) up = up.parentNode;
  return up === root ? null : (up?.nextSibling ?? null);
}

/** Whether a line break stands right before a text. */
function followsBreak(node: PageNode): boolean {
  let before = node.previousSibling;
  while (before && before.nodeType !== 1 && !before.nodeValue?.trim()) {
    before = before.previousSibling;
  }
  return before?.nodeType === 1 && (before as PageElement).localName === "br";
}
