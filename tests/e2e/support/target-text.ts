import type { Page } from "puppeteer-core";

/** No page uses it: what is painted so is what the browser found. */
const PAINT = `
  ::target-text { background: #00fe01 !important; color: transparent !important; }
  /* What lies over the text, or hides it until a script has come that does not come here. */
  *::before, *::after { background: none !important; }
  body { visibility: visible !important; animation: none !important; }`;

/** What the browser marked: the page's text from the first marked character on, and up to the last. */
export interface Marked {
  from: string;
  to: string;
}

/** Paints every mark of a text directive on the pages that are opened from now on. */
export async function paintTargetText(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(`addEventListener("DOMContentLoaded", () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(PAINT)});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  })`);
}

/**
 * What of the page in view is marked; null where nothing is. No API tells, so it is read off the picture.
 * @param canvas a page to read pictures in
 */
export async function markedText(page: Page, canvas: Page): Promise<Marked | null> {
  const png = await page.screenshot({ encoding: "base64" });
  const corners = (await canvas.evaluate(`(${findPaint.toString()})(${JSON.stringify(png)})`)) as
    | number[]
    | null;
  if (!corners) return null;
  return (await page.evaluate(`(${textAt.toString()})(${corners.join()})`)) as Marked;
}

/** Runs in a page: the first and the last painted row, each with its leftmost and rightmost painted pixel. */
async function findPaint(png: string): Promise<number[] | null> {
  const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (!context) return null;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const isPaint = (x: number, y: number): boolean => {
    const at = 4 * (y * width + x);
    return data[at] === 0 && data[at + 1] === 254 && data[at + 2] === 1;
  };
  const columns = Array.from({ length: width }, (_, x) => x);
  const rows = Array.from({ length: height }, (_, y) => y);
  const isPainted = (y: number): boolean => columns.some((x) => isPaint(x, y));
  const top = rows.find(isPainted);
  const bottom = rows.findLast(isPainted);
  if (top === undefined || bottom === undefined) return null;
  const ends = (y: number): number[] => [
    columns.findIndex((x) => isPaint(x, y)),
    columns.findLastIndex((x) => isPaint(x, y)),
  ];
  return [top, ...ends(top), bottom, ...ends(bottom)];
}

/** Runs in a page: its text from where the first painted row begins, and up to where the last one ends. */
function textAt(
  top: number,
  topLeft: number,
  topRight: number,
  bottom: number,
  bottomLeft: number,
  bottomRight: number,
): Marked {
  const element = document.elementFromPoint(topLeft, top + 3) ?? document.body;
  const rtl = getComputedStyle(element).direction === "rtl";
  const ends = [
    { x: rtl ? topRight : topLeft, y: top + 3, after: true },
    { x: rtl ? bottomLeft : bottomRight, y: bottom - 3, after: false },
  ];
  const [from = "", to = ""] = ends.map(({ x, y, after }) => {
    const caret = document.caretPositionFromPoint(x, y);
    if (!caret) return "";
    const range = document.createRange();
    range.selectNodeContents(document.body);
    if (after) range.setStart(caret.offsetNode, caret.offset);
    else range.setEnd(caret.offsetNode, caret.offset);
    return after ? range.toString().slice(0, 400) : range.toString().slice(-400);
  });
  return { from, to };
}
