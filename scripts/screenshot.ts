// Takes the pictures that are looked at after a change: popup and reader, light and dark, narrow to wide, into
// screenshots/.
import { mkdirSync } from "node:fs";
import { openDemo } from "./open-demo.ts";

const WIDTHS = [380, 800, 1440];
const file = process.argv.find((argument) => /^\w+\.html$/u.test(argument)) ?? "fr.html";
const name = file.replace(/\.html$/u, "");
mkdirSync("screenshots", { recursive: true });

const demo = await openDemo(true, console.log, file);
try {
  for (const theme of ["light", "dark"] as const) {
    const features = [{ name: "prefers-color-scheme", value: theme }];
    await demo.page.emulateMediaFeatures(features);
    const popup = await demo.openPopup();
    await popup.emulateMediaFeatures(features);
    await popup.screenshot({ path: `screenshots/${name}-popup-${theme}.png`, fullPage: true });
    await demo.openReader(popup);
    for (const width of WIDTHS) {
      await demo.page.setViewport({ width, height: 900 });
      await new Promise((resolve) => setTimeout(resolve, 400));
      await demo.page.screenshot({ path: `screenshots/${name}-reader-${theme}-${width}.png` });
    }
    await demo.page.setViewport({ width: 1280, height: 900 });
    await demo.page.reload();
  }
} finally {
  await demo.close();
}
