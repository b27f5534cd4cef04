import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { CaptureAnswer, CaptureAsked } from "../lib/edge/capture-tab.ts";
import { messageOf } from "../lib/edge/report.ts";
import { captureDocument } from "../lib/page/capture/capture.ts";
import { computedHidden } from "../lib/page/capture/hidden.ts";
import { extractArticle } from "../lib/page/extract/extract.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeAsked?: CaptureAsked | undefined;
}

// An unlisted script and no content script: WXT's wrapper of those tells the page, by a message, that it started.
export default defineUnlistedScript({
  main(): CaptureAnswer {
    const world = globalThis as World;
    const asked = world.ledeAsked;
    delete world.ledeAsked;
    if (document.contentType === "application/pdf") return { ok: false, why: "pdf", detail: "" };
    try {
      const clone = captureDocument(document, {
        isHidden: computedHidden(window),
        now: () => performance.now(),
      });
      const article = extractArticle(clone, {
        url: location.href,
        charset: {
          declared: declaredCharset(),
          used: document.characterSet.toLowerCase(),
        },
        putBack: asked && {
          passages: asked.passages,
          rules: asked.host === location.host ? asked.rules : [],
        },
        window,
      });
      return { ok: true, article };
    } catch (error) {
      return { ok: false, why: "error", detail: messageOf(error) };
    }
  },
});

/** What the page's own `<meta>` claims; the browser's choice (`document.characterSet`) may be another. */
function declaredCharset(): string | null {
  const meta = document.querySelector("meta[charset]")?.getAttribute("charset");
  if (meta) return meta.trim().toLowerCase();
  const content = document
    .querySelector('meta[http-equiv="content-type" i]')
    ?.getAttribute("content");
  return /charset\s*=\s*["']?([^\s;"']+)/iu.exec(content ?? "")?.[1]?.toLowerCase() ?? null;
}
