/** Profiles of browsers with a full library in them: made once, kept outside of the repository, used as copies. */
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { SCHEMA } from "../../../lib/edge/library/schema.ts";
import type { BrowserUnderTest, Surface } from "../../../tests/e2e/support/browser.ts";
import type { Available } from "../../../tests/e2e/support/browsers.ts";
import { VERSION } from "./articles.ts";

const CACHE = join(tmpdir(), "lede-bench-library");
const MADE = "lede-made.json";

/** Seconds that the articles and the notes took to be restored, when the profile was made. */
export interface Made {
  articles: number;
  notes: number;
}

export interface Profile {
  folder: string;
  made: Made;
  /** Whether it was made in this run. */
  fresh: boolean;
  /** Bytes of what the browser keeps of the extension's database. */
  bytes: number;
}

/** A copy that may be written into; the one it is of is made where it is not there. */
export async function profileFor(
  { name, start }: Available,
  pageOf: (browser: BrowserUnderTest) => Promise<Surface>,
): Promise<Profile> {
  // An unpacked extension's address, and with it its database, hangs on where it lies.
  const place = createHash("sha256").update(resolve(".")).digest("hex").slice(0, 8);
  const version = Math.max(...SCHEMA.map((one) => one.version));
  const kept = join(CACHE, `${name.toLowerCase()}-${version}-${VERSION}-${place}`);
  const fresh = !existsSync(join(kept, MADE));
  if (fresh) {
    for (const half of [kept, `${kept}.part`]) rmSync(half, { recursive: true, force: true });
    mkdirSync(`${kept}.part`, { recursive: true });
    const browser = await start({ profile: `${kept}.part` });
    const made = await filled(await pageOf(browser));
    await browser.close();
    writeFileSync(join(`${kept}.part`, MADE), JSON.stringify(made));
    renameSync(`${kept}.part`, kept);
  }
  const folder = mkdtempSync(join(tmpdir(), "lede-bench-profile-"));
  cpSync(kept, folder, { recursive: true });
  // Chromium would go on with the background of the build that made it.
  rmSync(join(folder, "Default", "Service Worker"), { recursive: true, force: true });
  const made = JSON.parse(readFileSync(join(kept, MADE), "utf8")) as Made;
  return { folder, made, fresh, bytes: databaseBytes(kept) };
}

async function filled(page: Surface): Promise<Made> {
  const seconds = { articles: 0, notes: 0 };
  for (let from = 0; ;) {
    const piece = await page.evaluate<{
      done: number;
      total: number;
      kind: keyof Made;
      seconds: number;
    }>(`bench.fill(${from})`);
    const { done, total } = piece;
    seconds[piece.kind] += piece.seconds;
    if (Math.floor((done * 10) / total) > Math.floor((from * 10) / total))
      console.log(`filling: ${Math.floor((done * 100) / total)} %`);
    if (done === total) return seconds;
    from = done;
  }
}

/** Chromium: "IndexedDB/chrome-extension_…"; Firefox: "storage/default/moz-extension+++…". */
function databaseBytes(profile: string): number {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?:chrome|moz)-extension/u.test(entry.parentPath))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
