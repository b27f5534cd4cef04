import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, KeyInput, Page } from "puppeteer-core";

/** A list of articles as other programs save them, with lines that are no article. */
const LIST = `title,url,date
"Night ferry runs again",https://www.tidewater.example/night-ferry,2026-02-01
"Old yards, new cranes",https://www.harbour-weekly.example/yards,2026-02-03
"Old yards, new cranes",https://www.harbour-weekly.example/yards,2026-02-03
"An address that leads nowhere",javascript:void(0),2026-02-04
,,
"The quay in winter",https://www.quay-crane.example/winter,2026-02-09
`;

const VERB = /^(?<verb>focus|key|scroll|wait|hover|type|list|select|open|next):(?<what>.+)$/u;

/** Does one step before a picture: see `Surface.steps`. @throws where what it names does not come */
export async function take(page: Page, step: string): Promise<void> {
  const { verb = "click", what = step } = VERB.exec(step)?.groups ?? {};
  if (verb === "key") return page.keyboard.press(what as KeyInput);
  if (verb === "type") return page.keyboard.type(what);
  const element = await page.waitForSelector(what, { timeout: 5000, visible: verb === "wait" });
  if (!element) throw new Error(`no ${what}`);
  switch (verb) {
    case "wait":
      return;
    case "focus":
      return element.focus();
    case "hover":
      return element.hover();
    case "scroll":
      return element.evaluate((one) => one.scrollIntoView({ block: "center" }));
    case "open":
      return element.evaluate((one) => void ((one as HTMLDetailsElement).open = true));
    case "next":
      return element.evaluate((one) => {
        (one as HTMLSelectElement).selectedIndex += 1;
        one.dispatchEvent(new Event("change", { bubbles: true }));
      });
    case "list": {
      const file = join(tmpdir(), "lede-gallery-list.csv");
      writeFileSync(file, LIST);
      return (element as ElementHandle<HTMLInputElement>).uploadFile(file);
    }
    case "select":
      return element.evaluate((one) => {
        getSelection()?.setBaseAndExtent(one, 0, one, Math.min(4, one.childNodes.length));
      });
    default:
      return element.evaluate((one) => (one as HTMLElement).click());
  }
}
