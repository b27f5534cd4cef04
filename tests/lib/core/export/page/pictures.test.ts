import { describe, expect, it } from "vitest";
import { shownPictures } from "../../../../../lib/core/export/page/pictures.ts";

const pictures = (html: string | null, leadImage: string | null = null): string[] =>
  shownPictures(html === null ? null : { html }, { leadImage });

describe("the pictures that an article shows", () => {
  it("are those of its markup, in order, each once", () => {
    const html = `<p>First.</p><figure><img src="https://a.example/1.jpg?w=2&amp;h=3" alt=""></figure>
      <p><a href="https://a.example/"><img src="http://b.example/2.png" alt="Two"></a></p>
      <img src="https://a.example/1.jpg?w=2&amp;h=3">`;
    expect(pictures(html)).toEqual(["https://a.example/1.jpg?w=2&h=3", "http://b.example/2.png"]);
  });

  it("have the lead picture first where the markup does not begin with one", () => {
    const lead = "https://a.example/lead.jpg";
    expect(pictures(`<p>Words.</p><img src="https://a.example/1.jpg">`, lead)).toEqual([
      lead,
      "https://a.example/1.jpg",
    ]);
    expect(pictures(`<figure><img src="https://a.example/1.jpg"></figure>`, lead)).toEqual([
      "https://a.example/1.jpg",
    ]);
    expect(pictures(null, lead)).toEqual([lead]);
    expect(pictures(null)).toEqual([]);
  });

  it("are no addresses where the article holds them itself, or where they lead to no server", () => {
    const html = `<p>One.</p><img src="data:image/png;base64,AAAA"><img src="file:///etc/1.png"><img>`;
    expect(pictures(html, "data:image/png;base64,AAAA")).toEqual([]);
  });
});
