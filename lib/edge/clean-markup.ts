import { sanitise } from "../page/sanitise/sanitise.ts";
import { parsePackaged } from "./trusted-types.ts";

/** Markup that came from a file, as clean as what a page's own capture gives; parsed where nothing runs or loads. */
export function cleanMarkup(html: string): string {
  const parsed = parsePackaged(html);
  const root = parsed.createElement("div");
  root.append(...parsed.body.childNodes);
  return sanitise(root, window).innerHTML;
}
