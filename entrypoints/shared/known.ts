import type { KnownPort } from "../../components/known/state.ts";
import { factsInLibrary } from "../../lib/edge/library-client.ts";
import { watchLibrary } from "../../lib/edge/library/changes.ts";
import { sendMessage } from "../../lib/edge/messages.ts";
import { report } from "../../lib/edge/report.ts";

/**
 * What the library has of the facts that a surface shows: asked of the background, which alone is nowhere cut off from it.
 * @param article id of the saved article that is shown; null for a page
 */
export function createKnownPort(article: string | null): KnownPort {
  return {
    async ask({ url, canonicalUrl }, facts) {
      const answer = await factsInLibrary({ article, url, canonicalUrl, facts });
      if (answer.ok) return answer.value;
      report("what is known already", answer.detail);
      return null;
    },
    watch: (onChange, signal) =>
      watchLibrary(({ types, all }) => {
        if (all || types.some((type) => RELEVANT.has(type))) onChange();
      }, signal),
    open: (id, start) => {
      sendMessage("openSaved", { id, start }).catch((error) => report("library", error));
    },
  };
}

/** What tells facts, and whose they are. */
const RELEVANT: ReadonlySet<string> = new Set(["article", "fact", "correction"]);
