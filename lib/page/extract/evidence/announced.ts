/** Parts of a page that say by their first heading or their label that they are not the article's text. */
import type { PageElement } from "../../tree/node.ts";
import type { OmittedReason } from "../../../core/reading.ts";
import { NO_SPEECH, type Speech } from "./speech.ts";
import { reasonOfLine } from "./lines.ts";

const CONTAINERS: ReadonlySet<string> = new Set(["section", "aside", "div"]);
const HEADING = /^h[2-6]$/u;

/** A heading deeper in than this heads a part of the part. */
const DEEPEST = 3;
/** UTF-16 code units: a heading that announces a list of others is short. */
const LONGEST_LABEL = 80;

/** Reasons that a heading may give for all that follows it. */
const ANNOUNCED: ReadonlySet<OmittedReason> = new Set(["comments", "related", "newsletter"]);

/** What the heading that opens a container, or its label for screen readers, announces; null for any other. */
export function announcedZone(
  element: PageElement,
  speech: Speech = NO_SPEECH,
): OmittedReason | null {
  if (!CONTAINERS.has(element.localName)) return null;
  for (const label of [element.getAttribute("aria-label"), openingHeading(element)]) {
    if (!label || label.length > LONGEST_LABEL) continue;
    const reason = reasonOfLine(label.trim(), 1, speech);
    if (reason !== null && ANNOUNCED.has(reason)) return reason;
  }
  return null;
}

/** The text of the heading that an element begins with. */
function openingHeading(element: PageElement): string | null {
  let first = element.firstElementChild;
  for (let depth = 0; first && depth < DEEPEST; depth++) {
    if (HEADING.test(first.localName)) return first.textContent;
    first = first.firstElementChild;
  }
  return null;
}
