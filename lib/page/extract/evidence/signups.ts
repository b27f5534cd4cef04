/** Boxes that ask for an e-mail address. */
import { BLOCKS } from "../tags.ts";

/** UTF-16 code units: a box holds its form and a few words; what is longer holds the article too. */
const LONGEST_BOX = 500;

/** The largest element around each field for an e-mail address that holds little besides. */
export function signupBoxes(region: Element): ReadonlySet<Node> {
  const boxes = new Set<Node>();
  for (const field of Array.from(region.querySelectorAll("input[type=email i]"))) {
    let box: Element | null = null;
    for (let up = field.parentElement; up && up !== region; up = up.parentElement) {
      if (up.textContent.trim().length > LONGEST_BOX) break;
      if (BLOCKS.has(up.localName)) box = up;
    }
    if (box) boxes.add(box);
  }
  return boxes;
}
