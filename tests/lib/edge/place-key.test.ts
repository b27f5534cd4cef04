import { describe, expect, it } from "vitest";
import { placeKey } from "../../../lib/edge/place-key.ts";

describe("what stands for an address", () => {
  it("is the same for every part of a page, and another for another page", () => {
    const page = placeKey("https://news.example/a?id=1");
    expect(placeKey("https://news.example/a?id=1#part")).toBe(page);
    expect(placeKey("https://news.example/a?id=2")).not.toBe(page);
    expect(page).toMatch(/^[0-9a-f]{16}$/u);
  });
});
