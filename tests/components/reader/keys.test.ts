import { describe, expect, it } from "vitest";
import {
  actionOf,
  canBeKey,
  holderOf,
  keyChoicesFrom,
  keysOf,
  withKey,
} from "../../../components/reader/keys.ts";

const press = (key: string) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
});

describe("keys of one's own", () => {
  it("take the place of the standard ones", () => {
    const chosen = withKey({}, "print", "x");
    expect(actionOf(press("x"), "body", chosen)).toBe("print");
    expect(actionOf(press("p"), "body", chosen)).toBeNull();
  });

  it("leave the action that had them without one", () => {
    expect(holderOf("m", "print", {})).toBe("marks");
    const chosen = withKey({}, "print", "m");
    expect(actionOf(press("m"), "body", chosen)).toBe("print");
    expect(keysOf("marks", chosen)).toEqual([]);
  });

  it("never take the way out", () => {
    expect(keyChoicesFrom({ close: "x" })).toEqual({});
    expect(actionOf(press("Escape"), "body", { close: "x" })).toBe("close");
  });

  it("are what types a character or a function key", () => {
    expect(["x", "X", "é", "?", "F2"].every(canBeKey)).toBe(true);
    expect(["Enter", " ", "Tab", "ArrowUp", "ab", "\u0007"].some(canBeKey)).toBe(false);
  });

  it("come back as they were kept, without what does not fit", () => {
    expect(keyChoicesFrom({ print: "x", marks: "", theme: "Enter", fly: "y" })).toEqual({
      print: "x",
      marks: "",
    });
    expect(keyChoicesFrom("nonsense")).toEqual({});
  });
});
