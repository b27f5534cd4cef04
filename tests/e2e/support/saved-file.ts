import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { until, type BrowserUnderTest } from "./browser.ts";

/** The file with this ending that was saved, once it is whole; it is taken away. */
export async function savedFile(browser: BrowserUnderTest, ending: string): Promise<Uint8Array> {
  const find = (): string | undefined =>
    readdirSync(browser.downloads).find((name) => name.endsWith(ending));
  await until(`a file *${ending}`, () => {
    const name = find();
    return (
      name !== undefined &&
      !readdirSync(browser.downloads).some((one) => /\.(?:part|crdownload)$/u.test(one)) &&
      readFileSync(join(browser.downloads, name)).length > 0
    );
  });
  const path = join(browser.downloads, find()!);
  const bytes = readFileSync(path);
  rmSync(path);
  return bytes;
}
