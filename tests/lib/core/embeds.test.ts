import { describe, expect, test } from "vitest";
import { embedOf } from "../../../lib/core/embeds.ts";

describe("what an embed is", () => {
  test.each([
    ["iframe", "https://www.youtube-nocookie.com/embed/x", "video", "youtube-nocookie.com"],
    ["iframe", "https://open.spotify.com/embed/x", "audio", "open.spotify.com"],
    ["iframe", "https://www.google.com/maps/embed?pb=1", "map", "google.com"],
    ["iframe", "https://platform.x.com/embed/1", "post", "platform.x.com"],
    ["iframe", "https://notyoutube.com/x", "other", "notyoutube.com"],
    ["video", "https://cdn.example.org/a.mp4", "video", "cdn.example.org"],
    ["audio", "https://cdn.example.org:8443/a.mp3", "audio", "cdn.example.org"],
    ["youtube", "not an address", "video", ""],
  ])("is told by its element (%s) and its site (%s): %s", (element, address, kind, host) => {
    expect(embedOf(element, address, "")).toEqual({ kind, title: "", host });
  });

  test("has no title where that only repeats its site", () => {
    const address = "https://www.example.org/x";
    expect(embedOf("iframe", address, "www.example.org").title).toBe("");
    expect(embedOf("iframe", address, " A film ").title).toBe("A film");
  });
});
