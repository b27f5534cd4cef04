/**
 * Owners that a person said are one, whatever they are called: a correction of a name that holds for all articles, kept as
 * a `correction` document of the kind "same".
 */
import type { NameCorrection } from "../corrections/names.ts";
import type { EntityType } from "../reading.ts";
import type { LibraryDocument } from "./documents.ts";
import { ownerKey } from "./fact-rows.ts";

export interface Owner {
  /** By what it is compared; "" for nobody. */
  key: string;
  /** As it is shown; null for nobody. */
  name: string | null;
}

export interface Owners {
  /** Who is meant by a name. */
  of: (name: string | null) => Owner;
  /** Every key under which the same owner stands, its own among them. */
  keysOf: (key: string) => string[];
  /** The correction by which a key is another's; null where it stands for itself. */
  mergedBy: (key: string) => string | null;
}

/** What "these two are the same" is kept as. */
export function sameOwner(
  of: { name: string; type: EntityType | null },
  as: { name: string; type: EntityType | null },
): NameCorrection {
  const type = of.type ?? as.type ?? "organisation";
  return {
    kind: "same",
    of: { name: of.name, type },
    form: null,
    as: { name: as.name, type: as.type ?? type },
  };
}

export function ownersOf(
  corrections: readonly Pick<LibraryDocument<"correction">, "id" | "content">[],
): Owners {
  const merged = new Map<string, { as: string; name: string; id: string }>();
  for (const { id, content } of corrections) {
    const { correction } = content;
    if (correction.kind !== "same" || correction.form !== null || correction.as === null) continue;
    const key = ownerKey(correction.of.name);
    const as = ownerKey(correction.as.name);
    if (key !== as) merged.set(key, { as, name: correction.as.name, id });
  }
  const resolve = (name: string | null): Owner => {
    let owner: Owner = { key: ownerKey(name), name };
    // Said in a ring, it stops where it began.
    const seen = new Set([owner.key]);
    for (let next = merged.get(owner.key); next; next = merged.get(owner.key)) {
      if (seen.has(next.as)) break;
      seen.add(next.as);
      owner = { key: next.as, name: next.name };
    }
    return owner;
  };
  const under = new Map<string, string[]>();
  for (const key of merged.keys()) {
    const { key: last } = resolve(key);
    under.set(last, [...(under.get(last) ?? []), key]);
  }
  return {
    of: resolve,
    keysOf: (key) => [...new Set([key, ...(under.get(key) ?? [])])],
    mergedBy: (key) => merged.get(key)?.id ?? null,
  };
}
