/** Names that Windows keeps for itself, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** What a file's name may have before its ending: code units. Three bytes each stay below the 255 of file systems. */
const LONGEST = 80;

/** A file's name, without its ending, from any text: what every file system takes; empty where nothing is left. */
export function safeStem(text: string): string {
  const safe = text
    .normalize("NFC")
    .replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, " ")
    // Signs that turn the reading direction disguise an ending.
    .replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu, "")
    .replaceAll(/\s+/gu, " ")
    .slice(0, LONGEST)
    // Halves of pairs, also where one was cut.
    .replaceAll(/\p{Cs}/gu, "")
    .replaceAll(/^[. ]+|[. ]+$/gu, "");
  return RESERVED.test(safe) ? `_${safe}` : safe;
}

/** Gives each file a name of its own, also where case is not told apart: "name", "name (2)". */
export function createNamer(): (stem: string, extension: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (stem, extension) => {
    const lower = stem.toLowerCase();
    for (let count = (counts.get(lower) ?? 0) + 1; ; count++) {
      const name = `${count === 1 ? stem : `${stem} (${count})`}.${extension}`;
      if (taken.has(name.toLowerCase())) continue;
      counts.set(lower, count);
      taken.add(name.toLowerCase());
      return name;
    }
  };
}
