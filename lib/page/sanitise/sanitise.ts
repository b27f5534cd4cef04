/**
 * The last gate before a page's markup leaves the page: DOMPurify with a narrow list.
 *
 * Tree in, tree out: nothing is parsed from a string, so it also works in the thread of a page that enforces Trusted
 * Types. Whoever parses the serialised result makes `TrustedHTML` of it by a policy of their own.
 */
import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from "dompurify";
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_TAGS,
  IMAGE,
  LINK,
  MATH_ATTRIBUTES,
  MATH_TAGS,
} from "../../core/markup.ts";

export type { WindowLike };

const CONFIG: Config = {
  ALLOWED_TAGS: [...ALLOWED_TAGS, ...MATH_TAGS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES, ...MATH_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/iu,
  // Only addresses are held to the pattern above; DOMPurify would hold these to it too.
  ADD_URI_SAFE_ATTR: [...ALLOWED_ATTRIBUTES, ...MATH_ATTRIBUTES].filter(
    (name) => !/^(?:href|src|cite)$/u.test(name),
  ),
  // Names that scripts of the reader could trip over.
  SANITIZE_DOM: true,
  IN_PLACE: true,
  // Nothing is parsed, so nothing needs a policy; this one keeps DOMPurify from asking the page for its own.
  TRUSTED_TYPES_POLICY: {
    createHTML: (html: string) => html,
    createScriptURL: (url: string) => url,
  } as unknown as TrustedTypePolicy,
};

type TrustedTypePolicy = NonNullable<Config["TRUSTED_TYPES_POLICY"]>;

/** Of each window, what cleans in it: it holds nothing of what it cleaned, and making one and its lists takes a while. */
const purifiers = new WeakMap<WindowLike, DOMPurify>();

function purifierOf(window: WindowLike): DOMPurify {
  const known = purifiers.get(window);
  if (known) return known;
  const made = createDOMPurify(window);
  purifiers.set(window, made);
  return made;
}

/**
 * Cleans a detached tree in place.
 *
 * @param root any element of the allowed kinds (a `div`); it stays, its attributes are cleaned too.
 * @throws when DOMPurify cannot work in that window: nothing unclean is ever handed on.
 */
export function sanitise(root: Element, window: WindowLike): Element {
  const purifier = purifierOf(window);
  if (!purifier.isSupported) throw new Error("this browser cannot clean HTML safely");
  purifier.sanitize(root, CONFIG);
  cleanWithin(root);
  return root;
}

const MATHML = "http://www.w3.org/1998/Math/MathML";

/** What the lists above do not say. A walk of our own: selectors are slow in Node. */
function cleanWithin(parent: Element): void {
  const inFormula = parent.namespaceURI === MATHML;
  for (let child = parent.firstElementChild, next; child; child = next) {
    next = child.nextElementSibling;
    const name = child.localName;
    // A parser may take HTML inside a formula for something else than it is here: there is none.
    if (inFormula && child.namespaceURI !== MATHML) {
      child.remove();
      continue;
    }
    // DOMPurify only empties this one.
    child.removeAttribute("is");
    if (name === "a") cleanLink(child);
    if (name === "img" && !IMAGE.test(child.getAttribute("src") ?? "")) child.remove();
    else cleanWithin(child);
  }
}

function cleanLink(link: Element): void {
  if (LINK.test(link.getAttribute("href") ?? "")) {
    link.setAttribute("rel", "noopener noreferrer");
  } else {
    link.removeAttribute("href");
    link.removeAttribute("rel");
  }
}
