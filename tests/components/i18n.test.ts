import { describe, expect, it } from "vitest";
import { createI18n } from "../../components/i18n.ts";
import { i18nOf } from "./sample.ts";

const get = (key: string): string => (key === "localeCode" ? "en" : "");

describe("interface texts", () => {
  it("take the form that the count asks for, by the language's own rules", () => {
    expect(i18nOf("en").n("leftOut", 0)).toBe("0 passages left out");
    expect(i18nOf("fr").n("leftOut", 0)).toBe("0 passage laissé de côté");
    expect(i18nOf("en").n("leftOut", 1)).toBe("1 passage left out");
    expect(i18nOf("fr").n("leftOut", 1200)).toBe("1\u202F200 passages laissés de côté");
  });

  it("follow the messages' language, with the browser's region where it is the same language", () => {
    expect(createI18n(get, "en-GB").locale).toBe("en-GB");
    expect(createI18n(get, "pl").locale).toBe("en");
    expect(createI18n(get, "not a tag").locale).toBe("en");
  });

  it("show the key of a message that is missing, never nothing", () => {
    expect(createI18n(() => "", "en").t("read")).toBe("read");
  });
});
