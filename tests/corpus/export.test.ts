import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { CorpusDocument } from "../../corpus/tools/document/types.ts";
import { damage } from "../../corpus/tools/export/damage.ts";
import { goldOf } from "../../corpus/tools/export/gold.ts";
import { namesLine } from "../../corpus/tools/export/names.ts";
import { toPage } from "../../corpus/tools/export/page.ts";
import { exportTo, mayWrite } from "../../corpus/tools/export/write.ts";
import type { DamageKind } from "../../corpus/tools/lists.ts";
import { documentOf } from "./support.ts";

const BODY =
  "==🚲 L’[école d’Évian](org ev) a reçu [3 M€](money 3000000 EUR subsidy of=ev) et [un tiers](ratio 1/3).== [Évian](place?) attend.\n\n- [un point](none)\n- deux <b>";

const damagedDocument = (kind: DamageKind): CorpusDocument => {
  const document = documentOf(BODY, "fr");
  return { ...document, meta: { ...document.meta, damage: kind } };
};

describe("damage", () => {
  test.each<[DamageKind, string]>([
    ["lost-question", "d?j? ? 3 ?"],
    ["lost-fffd", "d\uFFFDj\uFFFD \uFFFD 3 \uFFFD"],
    ["mojibake-1252", "dÃ©jÃ\u00A0 â€” 3Â\u00A0â‚¬"],
    ["mojibake-latin1", "dÃ©jÃ\u00A0 â\u0080\u0094 3Â\u00A0â\u0082¬"],
    ["mojibake-macroman", "d√©j√† ‚Äî 3¬†‚Ç¨"],
    ["mojibake-twice", "dÃƒÂ©jÃƒÂ\u00A0 Ã¢â‚¬â€\u009D 3Ã‚Â\u00A0Ã¢â€šÂ¬"],
  ])("%s is always the same", (kind, wanted) => {
    expect(damage("déjà — 3\u00A0€", kind).text).toBe(wanted);
  });

  test.each<DamageKind>(["lost-question", "mojibake-1252", "mojibake-twice"])(
    "keeps offsets: %s",
    (kind) => {
      const text = "L’été 🚲 d’Évian, déjà.";
      const { text: damaged, at } = damage(text, kind);
      const start = text.indexOf("Évian");
      expect(damaged.slice(at(start), at(start + 5))).toBe(damage("Évian", kind).text);
      expect(damaged.slice(at(text.length - 1))).toBe(".");
      expect(at(text.length)).toBe(damaged.length);
    },
  );
});

describe("names for a tagger", () => {
  test("have offsets in code points, and say what is optional", () => {
    const line = namesLine(documentOf(BODY, "fr"));
    const points = [...(line?.text ?? "")];
    expect(
      line?.entities.map(({ start, end, type }) => [points.slice(start, end).join(""), type]),
    ).toEqual([
      ["école d’Évian", "organisation"],
      ["Évian", "place"],
    ]);
    expect(line?.entities.map(({ optional }) => optional ?? false)).toEqual([false, true]);
  });

  test("of a damaged twin stand where the damage has put them", () => {
    const line = namesLine(damagedDocument("mojibake-1252"), true);
    const points = [...(line?.text ?? "")];
    const [first] = line?.entities ?? [];
    expect(line?.id).toBe("fr-example-damaged");
    expect(points.slice(first?.start, first?.end).join("")).toBe("Ã©cole dâ€™Ã‰vian");
    expect(namesLine(documentOf(BODY, "fr"), true)).toBeNull();
  });
});

describe("gold", () => {
  test("has surfaces, figures with their owner's forms, and no figure that is none", () => {
    const gold = goldOf(documentOf(BODY, "fr"));
    expect(gold?.entities).toEqual([
      { text: "école d’Évian", type: "organisation" },
      { text: "Évian", type: "place", optional: true },
    ]);
    expect(gold?.figures).toEqual([
      {
        text: "3 M€",
        kind: "money",
        value: 3_000_000,
        unit: "EUR",
        role: "subsidy",
        about: ["école d’Évian"],
      },
      { text: "un tiers", kind: "ratio", value: ["1/3", 1 / 3], unit: null },
    ]);
    expect(gold?.summary).toHaveLength(1);
    expect(gold?.repairs).toEqual([]);
  });

  test("of a damaged twin names the words that must be repaired", () => {
    expect(goldOf(damagedDocument("lost-question"), true)?.repairs).toContainEqual({
      damaged: "L??cole",
      right: "L’école",
    });
  });
});

test("the page has title, day and blocks, and nothing of the text is markup", () => {
  const page = toPage(documentOf(BODY, "fr"));
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain('<meta property="article:published_time" content="2024-03-12">');
  expect(page).toContain("<h1>A title</h1>");
  expect(page).toContain("<ul>\n<li>un point</li>\n<li>deux &lt;b&gt;</li>\n</ul>");
});

describe("files", () => {
  const folder = mkdtempSync(join(tmpdir(), "lede-corpus-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are written by language and split, twins beside", () => {
    expect(exportTo(folder, [damagedDocument("lost-question")])).toBe(6);
    for (const name of ["fr-example", "fr-example-damaged"]) {
      expect(existsSync(join(folder, `gold/train/${name}.json`))).toBe(true);
      expect(existsSync(join(folder, `gold/train/${name}.html`))).toBe(true);
    }
    const lines = readFileSync(join(folder, "names/fr-train-damaged.ndjson"), "utf8");
    expect(JSON.parse(lines)).toMatchObject({ id: "fr-example-damaged" });
    const page = readFileSync(join(folder, "gold/train/fr-example-damaged.html"), "utf8");
    expect(page).toContain("<p>? L??cole d??vian a re?u 3 M?");
  });

  test("stay outside the repository, or where git does not see them", () => {
    expect(mayWrite(folder)).toBe(true);
    expect(mayWrite("corpus/.out/deeper")).toBe(true);
    expect(mayWrite("corpus")).toBe(false);
    expect(mayWrite("somewhere")).toBe(false);
  });
});
