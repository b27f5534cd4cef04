/** Boxes that ask for an e-mail address. */
import type { PageElement, PageNode } from "../../tree/node.ts";
import { isEmailField } from "../../tree/tests.ts";
import { BLOCKS } from "../tags.ts";

/** UTF-16 code units: a box holds its form and a few words; what is longer holds the article too. */
const LONGEST_BOX = 500;

/** The largest element around each field for an e-mail address that holds little besides. */
export function signupBoxes(region: PageElement): ReadonlySet<PageNode> {
  const boxes = new Set<PageNode>();
  for (const field of region.select(isEmailField)) {
    let box: PageElement | null = null;
    for (let up = field.parentElement; up && up !== region; up = up.parentElement) {
      if (up.textContent.trim().length > LONGEST_BOX) break;
      if (BLOCKS.has(up.localName)) box = up;
    }
    if (box) boxes.add(box);
  }
  return boxes;
}
