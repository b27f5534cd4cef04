import type { Reading } from "../../../lib/core/reading.ts";
import { until, type Surface, type TestPage } from "./browser.ts";

/** The popup has said all it will say: read to the end, or says why not. */
export async function popupIsDone(popup: Surface): Promise<void> {
  await until("the popup to finish", () =>
    popup.evaluate<boolean>(`!!document.querySelector(".popup[aria-busy=false], .popup-trouble")`),
  );
}

/** Presses the toolbar button and waits until the popup has finished. */
export async function readInPopup(page: TestPage): Promise<Surface> {
  const popup = await page.pressToolbarButton();
  await popupIsDone(popup);
  return popup;
}

export const textOf = (surface: Surface): Promise<string> =>
  surface.evaluate<string>(`document.body.innerText`);

/** From the popup into the overlay, once its article is there. */
export async function openOverlayFrom(page: TestPage, popup: Surface): Promise<Surface> {
  await popup.evaluate(`document.querySelector(".popup-read").click()`).catch(() => {});
  return overlayIsReady(page);
}

export async function overlayIsReady(page: TestPage): Promise<Surface> {
  const overlay = await page.overlay();
  await until("the article in the overlay", () => overlay.evaluate<boolean>(ARTICLE_THERE));
  return overlay;
}

/** The reader's article is on screen, no stage is under way any more, and the panel is there where it is to be. */
const ARTICLE_THERE = `!!document.querySelector(".reader[aria-busy=false] .article > *") &&
  (!document.querySelector(".reader-with-panel") || !!document.querySelector(".panel"))`;

/** What the overlay's article says, without the panels around it. */
export const articleText = (overlay: Surface): Promise<string> =>
  overlay.evaluate<string>(`document.querySelector(".article").innerText`);

/** The Reading the extension holds for the tab that was read last. */
export async function heldReading(popup: Surface): Promise<Reading> {
  return until("the Reading to be held", () =>
    popup.evaluate<Reading | null>(
      `(globalThis.browser ?? chrome).storage.session.get().then((all) =>
        Object.entries(all).find(([key]) => key.startsWith("captured:"))?.[1]?.made?.reading ?? null)`,
    ),
  );
}
