import axe from "axe-core";
import type { Surface } from "./browser.ts";

/** What axe finds wrong with a surface as it is now. */
export async function faultsOf(surface: Surface): Promise<string[]> {
  // What moves in or fades is judged when it has arrived.
  await new Promise((resolve) => setTimeout(resolve, 700));
  return surface.evaluate<string[]>(
    `(async () => { ${axe.source}; const { violations } = await axe.run(document, { resultTypes: ["violations"] });
      return violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")); })()`,
  );
}
