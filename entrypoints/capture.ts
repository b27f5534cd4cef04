import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { Charset } from "../lib/core/reading.ts";
import { saysTranslated } from "../lib/core/translated.ts";
import { cachedPage } from "../lib/edge/cached-page.ts";
import { inSlices } from "../lib/edge/in-slices.ts";
import type { CaptureAnswer, CaptureAsked } from "../lib/edge/capture-tab.ts";
import { messageOf } from "../lib/edge/report.ts";
import { captureDocument } from "../lib/page/capture/capture.ts";
import { decodeAgain } from "../lib/page/capture/decode-again.ts";
import { computedHidden } from "../lib/page/capture/hidden.ts";
import { MissingPhrases } from "../lib/page/extract/evidence/speech.ts";
import type { PhrasesByLanguage } from "../lib/page/extract/evidence/phrases.ts";
import { extractionSteps } from "../lib/page/extract/extract.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeAsked?: CaptureAsked | undefined;
}

// An unlisted script and no content script: WXT's wrapper of those tells the page, by a message, that it started.
export default defineUnlistedScript({
  async main(): Promise<CaptureAnswer> {
    const world = globalThis as World;
    const asked = world.ledeAsked;
    delete world.ledeAsked;
    const phrases = asked?.phrases ?? {};
    if (document.contentType === "application/pdf") return { ok: false, why: "pdf", detail: "" };
    try {
      const clone = captureDocument(document, {
        isHidden: computedHidden(window),
        now: () => performance.now(),
      });
      const charset = { declared: declaredCharset(), used: document.characterSet.toLowerCase() };
      const article = await inSlices(
        extractionSteps(clone, {
          url: location.href,
          charset,
          putBack: asked && {
            passages: asked.passages,
            rules: asked.host === location.host ? asked.rules : [],
          },
          phrases,
          window,
        }),
      );
      // The page's bytes are in the language that it was translated from.
      const translated = article.reading.problems.some(saysTranslated);
      if (article.reading.text.includes("\uFFFD") && !translated) {
        article.twins.push(...(await undamagedTwins(charset, phrases)));
      }
      return { ok: true, article };
    } catch (error) {
      if (error instanceof MissingPhrases) {
        return { ok: false, why: "phrases", languages: [...error.languages] };
      }
      return { ok: false, why: "error", detail: messageOf(error) };
    }
  },
});

/** The article's passages as the page's cached bytes have them in another charset: evidence for repair. */
async function undamagedTwins(charset: Charset, phrases: PhrasesByLanguage): Promise<string[]> {
  const bytes = await cachedPage(location.href);
  const html =
    bytes && decodeAgain(bytes, charset, (given, name) => new TextDecoder(name).decode(given));
  if (!html) return [];
  try {
    const page = captureDocument(new DOMParser().parseFromString(html, "text/html"));
    const { text, blocks } = (
      await inSlices(extractionSteps(page, { url: location.href, phrases, window }))
    ).reading;
    return blocks.map(({ start, end }) => text.slice(start, end));
  } catch (error) {
    if (error instanceof MissingPhrases) throw error;
    return []; // a page whose rules forbid parsing: what is left is evidence enough, or a suggestion
  }
}

/** What the page's own `<meta>` claims; the browser's choice (`document.characterSet`) may be another. */
function declaredCharset(): string | null {
  const meta = document.querySelector("meta[charset]")?.getAttribute("charset");
  if (meta) return meta.trim().toLowerCase();
  const content = document
    .querySelector('meta[http-equiv="content-type" i]')
    ?.getAttribute("content");
  return /charset\s*=\s*["']?([^\s;"']+)/iu.exec(content ?? "")?.[1]?.toLowerCase() ?? null;
}
