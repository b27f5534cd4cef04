// Builds Lede, and opens it in a Chromium on the demo page with the reader open.
// Without a display it does the same headless, prints what the popup says, and writes screenshots of both.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { openDemo } from "./open-demo.ts";

const SCREENSHOTS = "screenshots";
const say = (line: string): void => console.log(line);

const headless =
  process.argv.includes("--headless") ||
  (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]);

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  say("Building Lede…");
  execFileSync("npm", ["run", "--silent", "build"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const demo = await openDemo(headless, say);
  try {
    const popup = await demo.openPopup();
    if (headless) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      say(`\n${String(await popup.evaluate("document.body.innerText"))}\n`);
      await popup.screenshot({ path: `${SCREENSHOTS}/popup.png`, fullPage: true });
      say(`The popup:  ${SCREENSHOTS}/popup.png`);
    }
    await demo.openReader(popup);
    if (headless) {
      await demo.page.screenshot({ path: `${SCREENSHOTS}/reader.png` });
      say(`The reader: ${SCREENSHOTS}/reader.png`);
    } else {
      say("The reader is open. Close the browser, or press Ctrl+C here, to end.");
      await new Promise<void>((resolve) => {
        demo.browser.once("disconnected", () => resolve());
        process.once("SIGINT", () => resolve());
      });
    }
  } finally {
    await demo.close();
  }
}
