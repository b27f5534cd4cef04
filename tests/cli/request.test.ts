import { describe, expect, test } from "vitest";
import { parseLine } from "../../cli/request.ts";

describe("a line of NDJSON", () => {
  test("is a page or a text, with its address and language", () => {
    expect(
      parseLine('{"id": 7, "html": "<p>a", "url": "https://example.org/a", "lang": "fr_FR"}\r'),
    ).toEqual({
      id: 7,
      request: {
        kind: "html",
        content: "<p>a",
        url: "https://example.org/a",
        lang: "fr-FR",
        charset: null,
      },
    });
    expect(parseLine('{"text": "", "url": null}')).toMatchObject({
      id: null,
      request: { kind: "text", content: "", url: null, lang: null },
    });
  });

  test.each([
    ["{", null, /^not JSON/u],
    ["[]", null, /not a JSON object/u],
    ["null", null, /not a JSON object/u],
    ['"text"', null, /not a JSON object/u],
    ['{"id": "a"}', "a", /neither html nor text/u],
    ['{"id": "a", "html": null}', "a", /neither/u],
    ['{"id": "a", "html": "", "text": ""}', "a", /both html and text/u],
    ['{"id": "a", "text": 5}', "a", /text is not a string/u],
    ['{"id": "a", "html": {"a": 1}}', "a", /html is not a string/u],
    ['{"id": "a", "text": "x", "url": "here"}', "a", /url/u],
    ['{"id": "a", "text": "x", "url": 5}', "a", /url/u],
    ['{"id": "a", "text": "x", "lang": "!"}', "a", /lang/u],
    ['{"id": "a", "text": "x", "lang": 1}', "a", /lang/u],
  ])("%s is an error with its id", (line, id, error) => {
    expect(parseLine(line)).toEqual({ id, error: expect.stringMatching(error) });
  });
});
