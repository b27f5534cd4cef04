/**
 * Puts text on the clipboard.
 *
 * `navigator.clipboard` is refused in some frames and on http pages (Firefox); a copy command on a selected field
 * still works there.
 * @throws Error when the browser refuses both
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    field.setAttribute("readonly", "");
    field.className = "visually-hidden";
    document.body.append(field);
    const focused = document.activeElement as HTMLElement | null;
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    focused?.focus();
    if (!copied) throw new Error("the browser did not let the text be copied");
  }
}

/** Offers a file to be saved, without the `downloads` permission. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file's name from a title: what every file system takes, at most 80 code units. */
export function fileName(title: string | null, extension: string): string {
  const safe = (title ?? "")
    .normalize("NFC")
    .replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .slice(0, 80)
    .replaceAll(/^[. ]+|[. ]+$/gu, "");
  return `${safe || "article"}.${extension}`;
}
