import { describe, expect, it } from "vitest";
import { repaired, repairedArticle, repairsIn } from "../support.ts";

describe("character references that stand in the text", () => {
  it.each([
    ["L&eacute;gende", "Légende"],
    ["Caf&amp;eacute;", "Café"],
    ["R&amp;D", "R&D"],
    ["l&#8217;an", "l’an"],
    ["l&#x2019;an", "l’an"],
    ["l&#146;an", "l’an"],
    ["&amp;amp;#233;t&amp;eacute;", "été"],
    ["17&nbsp;M&euro;", "17\u00a0M€"],
    ["M&EACUTE;NARD, LE&CCEDIL;ON", "MÉNARD, LEÇON"],
  ])("are resolved: %s", (damaged, right) => {
    expect(repaired(damaged)).toBe(right);
  });

  it.each(["AT&T; et autres", "R&D", "&inconnu;", "a&b;c", "&#0;", "&#55296;", "Q & A"])(
    "are not seen in %s",
    (text) => {
      expect(repaired(text)).toBe(text);
    },
  );

  it("are resolved before bytes are looked at", () => {
    expect(repaired("caf&Atilde;&copy;")).toBe("café");
  });
});

describe("control characters", () => {
  it("are the marks that they stand for in Windows-1252", () => {
    expect(repaired("l\u0092usine \u0093neuve\u0094 \u0096 12 \u0080")).toBe(
      "l’usine “neuve” – 12 €",
    );
  });

  it("go when they stand for nothing, line breaks and tabs apart", () => {
    expect(repaired("un\u0007 mot\u0000\tet\n\u001bautre")).toBe("un mot\tet\nautre");
  });

  it("become a replacement character where half a pair is left", () => {
    expect(repaired("a \ud83d b 😀", "de")).toBe("a \ufffd b 😀");
  });
});

describe("invisible characters", () => {
  it("go from inside words", () => {
    expect(repaired("déve\u00adlop\u200bpement\ufeff")).toBe("développement");
  });

  it("stay where scripts and pictures need them", () => {
    for (const text of ["می\u200cخواهم", "👩\u200d💻 au travail", "17\u00a0M€", "12\u202f000"]) {
      expect(repaired(text)).toBe(text);
    }
  });
});

describe("bytes that were read as Latin-1", () => {
  it.each([
    ["l\u0092usine \u0096 \u0093Halle\u0094 \u0085", "l’usine – “Halle” …", "fr"],
    ["Qur\u0092an, wouldn\u0092t, word\u0097word", "Qur’an, wouldn’t, word—word", "en"],
    ["Un caf\u008e, une fa\u008dade, un \u008et\u008e", "Un café, une façade, un été", "fr"],
    [
      "un acto tur\u0092stico, la reuni\u0097n, el a\u0096o",
      "un acto turístico, la reunión, el año",
      "es",
    ],
  ])("are of the charset that makes words of them: %j", (damaged, right, lang) => {
    expect(repaired(damaged, lang)).toBe(right);
  });

  it("are left where the charset does not define them", () => {
    expect(repaired("a\u0081 b \u001Ac", "en")).toBe("a\u0081 b c");
  });
});

describe("forms in the width of Chinese characters", () => {
  it("are the usual ones in a text without any", () => {
    expect(repaired("ＮＥＷＳ： ５０％ off", "en")).toBe("NEWS: 50% off");
  });

  it("stay beside Chinese and Japanese", () => {
    expect(repaired("新橋，１０年！", "zh")).toBe("新橋，１０年！");
  });
});

describe("forms of letters", () => {
  it("are the letters themselves", () => {
    expect(repaired("ﬁnance, eﬀort, ﬂux")).toBe("finance, effort, flux");
  });

  it("are composed where that changes nothing to the eye", () => {
    expect(repaired("re\u0301gion")).toBe("région");
    expect(repairsIn("re\u0301gion")).toHaveLength(1);
  });

  it("stay where composing would change what is seen or nothing at all", () => {
    for (const text of ["ŉ", "½ x² Å", "한국어", "½"]) expect(repaired(text, "en")).toBe(text);
  });
});

describe("code", () => {
  it("is left as it is", () => {
    const code = "if (a ? b : c) print( x , y )  // m2 &eacute; l?a";
    expect(repairedArticle(["Un exemple.", ["code", code]]).text).toBe(`Un exemple.\n\n${code}`);
  });
});
