import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { repairOf } from "../lib/core/repair/of-article.ts";
import { detectLanguage } from "../lib/core/text/language.ts";
import type { RepairAsked, RepairedText } from "../lib/edge/repaired-text.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeRepair?: RepairAsked | undefined;
}

const decode = (bytes: Uint8Array, charset: string): string =>
  new TextDecoder(charset).decode(bytes);

// An unlisted script and no content script: see capture.ts. A background may start no worker, and need not carry all
// that knows of damage for the few times that it repairs.
export default defineUnlistedScript({
  main(): RepairedText | null {
    const world = globalThis as World;
    const asked = world.ledeRepair;
    delete world.ledeRepair;
    if (!asked) return null;
    const { article, choices } = asked;
    const lang = detectLanguage(article.reading.text, article.reading.lang);
    const { text, blocks, repairs, title } = repairOf(
      article,
      { lang, choices },
      { decode },
    ).repaired;
    return { text, blocks, repairs, title, lang: detectLanguage(text, article.reading.lang) };
  },
});
