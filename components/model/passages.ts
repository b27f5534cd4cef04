import type { Account, PassageKey } from "../../lib/core/choices.ts";
import type { Omitted } from "../../lib/core/reading.ts";
import { leftOut } from "./notices.ts";

/** A passage that was left out; without a key it cannot be put back. */
export interface LeftOutPassage extends Omitted {
  key: PassageKey | null;
}

/** What was left out and is not shown, with what it is known by. */
export function leftOutPassages(
  omitted: readonly Omitted[],
  account: Pick<Account, "omitted"> | null,
): LeftOutPassage[] {
  return leftOut(
    omitted.map((passage, index) => ({ ...passage, key: account?.omitted[index] ?? null })),
  );
}

/** The beginning of a passage, on one line, at most so many UTF-16 code units. */
export function beginningOf(text: string, most = 60): string {
  const line = text
    .trim()
    .split(/\s*\n\s*/u)
    .join(" · ")
    .replaceAll(/\s+/gu, " ");
  if (line.length <= most) return line;
  const space = line.lastIndexOf(" ", most);
  const cut = line.slice(0, space > most / 2 ? space : most);
  // Not through a pair of surrogates.
  return `${cut.replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
