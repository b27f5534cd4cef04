import { describe, expect, test } from "vitest";
import { copyDocument } from "../../../../lib/page/tree/copy.ts";
import {
  nextWithin,
  PageElement,
  PageText,
  type PageNode,
} from "../../../../lib/page/tree/node.ts";
import { hasPart, hasToken, named } from "../../../../lib/page/tree/tests.ts";
import { element, parse } from "../dom.ts";

const names = (list: readonly PageElement[]): string => list.map((one) => one.localName).join(" ");

/** Every link between nodes, checked against the child list. */
function isSound(parent: PageElement): boolean {
  let previous: PageNode | null = null;
  for (const child of parent.childNodes) {
    if (child.parentNode !== parent || child.previousSibling !== previous) return false;
    if (child instanceof PageElement && !isSound(child)) return false;
    previous = child;
  }
  return parent.lastChild === previous;
}

describe("the tree of a captured page", () => {
  test("keeps its links through appending, inserting, moving, replacing and removing", () => {
    const root = element("<div><a></a><b></b><i></i></div>");
    const [a, b, i] = root.children;
    if (!a || !b || !i) throw new Error("no children");
    root.insertBefore(i, a);
    expect(names(root.children)).toBe("i a b");
    root.appendChild(i);
    expect(names(root.children)).toBe("a b i");
    const made = new PageElement("u");
    root.replaceChild(made, b);
    expect(names(root.children)).toBe("a u i");
    expect(b.parentNode).toBeNull();
    made.appendChild(a);
    a.remove();
    root.insertBefore(new PageText("x"), made);
    expect(names(root.children)).toBe("u i");
    expect(isSound(root)).toBe(true);
  });

  test("says its text anew after each change, however deep", () => {
    const root = element("<div>a<p>b<b>c</b></p>d<!-- no --></div>");
    expect(root.textContent).toBe("abcd");
    const [bold] = root.getElementsByTagName("b");
    bold?.appendChild(new PageText("!"));
    expect(root.textContent).toBe("abc!d");
    if (bold) bold.textContent = "";
    expect(root.textContent).toBe("abd");
    root.firstElementChild?.remove();
    expect(root.textContent).toBe("ad");
  });

  test("keeps a list of children through removals from either end and from between", () => {
    const root = element(`<div>${"<p></p>".repeat(200)}</div>`);
    const rest = [...root.children];
    for (const index of [0, 198, 100, 40, 0]) {
      root.children[index]?.remove();
      rest.splice(index, 1);
      expect(root.children).toEqual(rest);
    }
  });

  test("finds elements in document order and inside only", () => {
    const root = element("<div><p><b>1</b></p><b>2</b><i>3</i></div>");
    expect(root.querySelectorAll("i, b").map((one) => one.textContent)).toEqual(["1", "2", "3"]);
    expect(root.getElementsByTagName("*")).toHaveLength(4);
    const [paragraph] = root.children;
    expect(paragraph?.select(() => true).map((one) => one.textContent)).toEqual(["1"]);
    expect(root.find(named("i"))?.textContent).toBe("3");
    expect(root.find(named("u"))).toBeNull();
    expect(paragraph && nextWithin(paragraph, paragraph)?.textContent).toBe("1");
    expect(paragraph?.firstElementChild?.closest(named("div"))).toBe(root);
  });

  test("reads words and parts of attributes in any case", () => {
    const link = element('<a rel="Nofollow NEXT" class="Article-Next">x</a>');
    expect(hasToken(link, "rel", "next")).toBe(true);
    expect(hasToken(link, "rel", "nex")).toBe(false);
    expect(hasToken(element("<a rel='nextnext\u00a0x-next next'>x</a>"), "rel", "NEXT")).toBe(true);
    expect(hasToken(element("<a rel='nextnext x-next'>x</a>"), "rel", "next")).toBe(false);
    expect(hasPart(link, "class", "article")).toBe(true);
    expect(hasPart(link, "id", "article")).toBe(false);
  });
});

describe("a copy of a page", () => {
  test("leaves out what it is told to, and knows where its nodes came from", () => {
    const page = parse("<body><p class=a>x</p><aside>y</aside>");
    const copy = copyDocument(page, named("aside"));
    expect(copy.body?.textContent).toBe("x");
    const [paragraph] = copy.querySelectorAll("p");
    expect(paragraph?.source).toBe(page.querySelectorAll("p")[0]);
    expect(paragraph?.firstChild?.source).toBe(page.querySelectorAll("p")[0]?.firstChild);
  });

  test("changes on its own", () => {
    const page = parse("<body><p class=a id=b>x</p>");
    const [own] = page.querySelectorAll("p");
    const [copied] = copyDocument(page, () => false).querySelectorAll("p");
    copied?.setAttribute("class", "c");
    copied?.removeAttribute("id");
    if (copied) copied.textContent = "";
    expect([own?.className, own?.id, own?.textContent]).toEqual(["a", "b", "x"]);
    expect(copied?.attributes).toHaveLength(1);
  });
});
