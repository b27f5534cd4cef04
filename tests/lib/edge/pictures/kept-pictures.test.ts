// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { pictureData, pictureUrls, showKept } from "../../../../lib/edge/pictures/kept-pictures.ts";
import type { KeptPicture } from "../../../../lib/core/library/pictures.ts";
import { parseSanitised } from "../../../../lib/edge/trusted-types.ts";
import { pngOf } from "../../../support/pictures.ts";

const QUAY = "https://www.tidewater.example/quay.png?w=2&h=3";
const KEPT = new Map<string, KeptPicture>([
  [QUAY, { hash: "0".repeat(64), type: "image/png", bytes: pngOf(1, 1) }],
]);

afterEach(() => vi.unstubAllGlobals());

describe("kept pictures", () => {
  it("take the place of those that the article shows by the same address, and of no others", () => {
    const html = `<p>Words <img src="https://www.tidewater.example/quay.png?w=2&amp;h=3" alt="Quay"></p>
      <img src="https://www.tidewater.example/crane.png" alt="Crane">`;
    const urls = new Map([[QUAY, "blob:kept"]]);
    const shown = parseSanitised(html, (root) => showKept(root, urls));
    expect([...shown.querySelectorAll("img")].map((one) => one.getAttribute("src"))).toEqual([
      "blob:kept",
      "https://www.tidewater.example/crane.png",
    ]);
    expect(shown.querySelector("img")?.alt).toBe("Quay");
  });

  it("are let go of when nothing shows them any more", () => {
    const revokeObjectURL = vi.fn<(url: string) => void>();
    vi.stubGlobal("URL", { createObjectURL: () => "blob:kept", revokeObjectURL });
    const { urls, release } = pictureUrls(KEPT);
    expect([...urls]).toEqual([[QUAY, "blob:kept"]]);
    release();
    expect(revokeObjectURL).toHaveBeenCalledWith("blob:kept");
  });

  it("are written into a file by their bytes", () => {
    const base64 = Buffer.from(pngOf(1, 1)).toString("base64");
    expect([...pictureData(KEPT)]).toEqual([[QUAY, `data:image/png;base64,${base64}`]]);
  });
});
