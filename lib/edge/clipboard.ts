import type { Clip } from "../core/export/clip.ts";
import { safeStem } from "../core/export/file-name.ts";

/** What pages can ask the clipboard for, where the browser has formats of the web's own. */
const WEB_MARKDOWN = "web text/markdown";

/**
 * Puts one item on the clipboard, in all its forms, soon after a key or a click.
 *
 * `navigator.clipboard` is refused in some frames and missing on http pages (Firefox), and where it has no formats of the
 * web's own it also strips from a table what sheets read its numbers by: there the document's own copy command does it.
 * @throws Error when the browser refuses both
 */
export async function copyClip(clip: Clip): Promise<void> {
  const byItem = async (): Promise<boolean> => {
    try {
      await navigator.clipboard.write([new ClipboardItem(itemOf(clip))]);
      return true;
    } catch {
      return false;
    }
  };
  const hasWebFormats =
    typeof ClipboardItem === "function" && ClipboardItem.supports?.(WEB_MARKDOWN) === true;
  const copied = hasWebFormats
    ? (await byItem()) || copyByCommand(clip)
    : copyByCommand(clip) || (await byItem());
  if (!copied) throw new Error("the browser did not let the text be copied");
}

function itemOf({ text, html, markdown }: Clip): Record<string, Blob> {
  const item: Record<string, Blob> = { "text/plain": new Blob([text], { type: "text/plain" }) };
  if (html !== undefined) item["text/html"] = new Blob([html], { type: "text/html" });
  if (markdown !== undefined && ClipboardItem.supports(WEB_MARKDOWN)) {
    item[WEB_MARKDOWN] = new Blob([markdown], { type: WEB_MARKDOWN });
  }
  return item;
}

/** Copies by the document's own command: what it is about to copy is replaced on the way. */
function copyByCommand({ text, html, markdown }: Clip): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData("text/plain", text);
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    if (markdown !== undefined) event.clipboardData.setData("text/markdown", markdown);
    taken = true;
  };
  // Some browsers copy nothing, and ask nobody, where nothing is selected.
  const field = document.createElement("textarea");
  field.value = text.slice(0, 1) || " ";
  field.setAttribute("readonly", "");
  field.setAttribute("aria-hidden", "true");
  field.className = "visually-hidden";
  const focused = document.activeElement;
  const host = document.querySelector("dialog:modal") ?? document.body;
  host.append(field);
  field.select();
  document.addEventListener("copy", fill, true);
  try {
    return document.execCommand("copy") && taken;
  } finally {
    document.removeEventListener("copy", fill, true);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Offers a file to be saved, without the `downloads` permission. */
export function saveFile(name: string, type: string, content: string | BlobPart[]): void {
  const parts = typeof content === "string" ? [content] : content;
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file's name from a title. */
export function fileName(title: string | null, extension: string): string {
  return `${safeStem(title ?? "") || "article"}.${extension}`;
}
