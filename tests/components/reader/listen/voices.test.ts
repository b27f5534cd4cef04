import { describe, expect, it } from "vitest";
import { listenSettingsOf } from "../../../../components/reader/listen/settings.ts";
import { wayToVoices } from "../../../../components/reader/listen/system.ts";
import { chooseVoice, sortVoices } from "../../../../components/reader/listen/voices.ts";
import { voiceOf } from "./voice.ts";

const ids = (voices: { id: string }[]): string[] => voices.map(({ id }) => id);

describe("the choice of a voice", () => {
  it("takes only voices of this machine, and lists those of servers apart", () => {
    const list = sortVoices(
      [voiceOf("cloud", "fr-FR", { local: false, standard: true }), voiceOf("amélie", "fr-CA")],
      "fr-FR",
    );
    expect([ids(list.own), ids(list.off)]).toEqual([["amélie"], ["cloud"]]);
    expect(chooseVoice(list, "cloud")?.id).toBe("amélie");
  });

  it("takes the article's own country first, however the engine writes it", () => {
    const list = sortVoices([voiceOf("a", "en_US"), voiceOf("b", "en_GB")], "en-GB");
    expect(ids(list.own)).toEqual(["b", "a"]);
  });

  it("takes the country of most speakers where the article names none", () => {
    const list = sortVoices([voiceOf("a", "fr-BE"), voiceOf("b", "fr-FR")], "fr");
    expect(ids(list.own)).toEqual(["b", "a"]);
  });

  it("takes the system's own voice before others, and joke voices and variants last", () => {
    const list = sortVoices(
      [
        voiceOf("Albert", "en-US"),
        voiceOf("Eddy (English (US))", "en-US"),
        voiceOf("English+Croak", "en-US"),
        voiceOf("Samantha", "en-US"),
        voiceOf("Alex", "en-US", { standard: true }),
      ],
      "en-US",
    );
    expect(ids(list.own).slice(0, 2)).toEqual(["Alex", "Samantha"]);
  });

  it("keeps to the voice that was chosen for the language while it is there", () => {
    const list = sortVoices([voiceOf("a", "fr"), voiceOf("b", "fr"), voiceOf("c", "de")], "fr");
    expect(chooseVoice(list, "b")?.id).toBe("b");
    expect(chooseVoice(list, "c")?.id).toBe("c");
    expect(chooseVoice(list, "gone")?.id).toBe("a");
  });

  it("chooses no voice of another language by itself", () => {
    const list = sortVoices([voiceOf("c", "de")], "fr");
    expect([chooseVoice(list, undefined), ids(list.other)]).toEqual([null, ["c"]]);
  });
});

describe("the way to a voice", () => {
  it("is that of the system the browser runs on", () => {
    const linux = "Mozilla/5.0 (X11; Linux x86_64";
    expect(wayToVoices(`${linux}; rv:146.0) Gecko/20100101 Firefox/146.0`)).toBe("listenGetLinux");
    expect(wayToVoices(`${linux}) AppleWebKit/537.36 Chrome/140.0 Safari/537.36`)).toBe(
      "listenGetLinuxChromium",
    );
    expect(wayToVoices("Mozilla/5.0 (Android 14; Mobile; rv:146.0) Firefox/146.0")).toBe(
      "listenGetAndroid",
    );
    expect(wayToVoices("Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/140.0")).toBe(
      "listenGetWindows",
    );
    expect(wayToVoices("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15)")).toBe("listenGetMac");
    expect(wayToVoices("Something else")).toBe("listenGetAny");
  });
});

describe("kept settings of listening", () => {
  it("fall back to their defaults where they are of another shape", () => {
    const standard = { rate: 1, voices: {} };
    for (const kept of [undefined, null, 3, "x", { rate: 99, voices: 7 }, { voices: [null] }]) {
      expect(listenSettingsOf(kept)).toEqual(standard);
    }
    expect(listenSettingsOf({ rate: 1.5, voices: { fr: "a", en: 2 } })).toEqual({
      rate: 1.5,
      voices: { fr: "a" },
    });
  });
});
