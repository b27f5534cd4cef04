import { beforeEach, describe, expect, it, vi } from "vitest";
import { saveToLibrary } from "../../../lib/edge/library-client.ts";
import { articleWith } from "./library/support.ts";

// What the browser carries to the background.
const sent = vi.hoisted(() => vi.fn(async () => ({ ok: true, value: null })));
vi.mock("../../../lib/edge/messages.ts", () => ({ sendMessage: sent }));

beforeEach(() => void sent.mockClear());

const withText = (text: string) => {
  const { reading, article, choices, account } = articleWith("a", []);
  return { reading: { ...reading, text }, article, choices, account };
};

describe("saving from a surface", () => {
  it("asks the background", async () => {
    expect(await saveToLibrary(withText("Short."), "popup", null)).toMatchObject({ ok: true });
    expect(sent).toHaveBeenCalledOnce();
  });

  it("says that an article of 50 MB is too long, and asks for nothing", async () => {
    const answer = await saveToLibrary(withText("x".repeat(50_000_000)), "popup", null);
    expect(answer).toMatchObject({ ok: false, problem: "large" });
    expect(sent).not.toHaveBeenCalled();
  }, 60_000);

  it("takes a long one that goes in a message", async () => {
    expect(await saveToLibrary(withText("x".repeat(5_000_000)), "popup", null)).toMatchObject({
      ok: true,
    });
    expect(sent).toHaveBeenCalledOnce();
  });
});
