// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { useRef } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  useCardAt,
  type CardControl,
  type CardKind,
} from "../../../../components/reader/card/use-card-at.ts";
import type { MarkedDom } from "../../../../components/reader/marks.ts";
import { unmount } from "../../unmount.ts";

const root = document.body;

interface Spot {
  id: string;
}

const WORDS: CardKind<Spot> = {
  rest: 200,
  at: (_marked, target) => {
    const { id } = target.closest<HTMLElement>("b, button") ?? {};
    return id ? { id } : null;
  },
  isSame: (one, other) => one.id === other.id,
  enterAt: () => undefined,
  focus: (_marked, { id }) => document.querySelector<HTMLElement>(`#${id}`)?.focus(),
  inside: "button, dialog",
};
/** The words alone are asked for here. */
const marked = {} as MarkedDom;
let control: CardControl<Spot>;

function App() {
  const host = useRef<HTMLParagraphElement>(null);
  control = useCardAt(host, marked, WORDS);
  return (
    <p ref={host}>
      <button type="button" id="one">
        one
      </button>
      , then{" "}
      <button type="button" id="two">
        two
      </button>{" "}
      and{" "}
      <a href="#place">
        <b id="linked">three</b>
      </a>
    </p>
  );
}

const at = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;
const pointer = (type: string, target: Element): Promise<void> =>
  act(
    () =>
      void target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: "mouse" })),
  );
const wait = (milliseconds: number): Promise<void> =>
  act(() => void vi.advanceTimersByTime(milliseconds));
const click = (id: string, detail = 1): Promise<void> =>
  act(() => void at(id).dispatchEvent(new MouseEvent("click", { bubbles: true, detail })));

beforeEach(async () => {
  vi.useFakeTimers();
  await act(() => render(<App />, root));
});
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  vi.useRealTimers();
  return unmount(root);
});

describe("the card of a spot in the text", () => {
  it("opens once the pointer rests there, and closes once it is away, unless it is over the card", async () => {
    await pointer("pointerover", at("one"));
    await wait(150);
    expect(control.open).toBeNull();
    await wait(100);
    expect(control.open).toMatchObject({ id: "one", pinned: false });
    await pointer("pointerout", at("one"));
    await act(() => control.keep());
    await wait(1000);
    expect(control.open?.id).toBe("one");
    await act(() => control.leave());
    await wait(250);
    expect(control.open).toBeNull();
  });

  it("stays when it is pressed or worked in, and goes with a press elsewhere", async () => {
    await click("one");
    await pointer("pointerover", at("two"));
    await pointer("pointerout", at("two"));
    await wait(1000);
    expect(control.open).toMatchObject({ id: "one", pinned: true });
    await pointer("pointerdown", at("two"));
    expect(control.open?.id).toBe("one");
    await pointer("pointerdown", root);
    expect(control.open).toBeNull();
    await act(() => control.show({ id: "two" }));
    await act(() => control.pin());
    await act(() => control.leave());
    await wait(1000);
    expect(control.open?.id).toBe("two");
    await click("two");
    expect(control.open).toBeNull();
  });

  it("opens by a key with the focus in it, and gives it back without opening again", async () => {
    await act(
      () =>
        void at("two").dispatchEvent(
          new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }),
        ),
    );
    expect(control.open).toMatchObject({ id: "two", pinned: true, enter: true });
    await act(() => control.closeToSpot());
    expect(document.activeElement).toBe(at("two"));
    expect(control.open).toBeNull();
  });

  it("opens neither where a selection ends, nor instead of a link", async () => {
    document.getSelection()?.selectAllChildren(at("one"));
    await click("one");
    await pointer("pointerover", at("one"));
    await wait(1000);
    expect(control.open).toBeNull();
    // Pressed by a program for people who use no pointer.
    await click("one", 0);
    expect(control.open?.id).toBe("one");
    await act(() => control.close());
    await click("linked", 0);
    expect(control.open).toBeNull();
  });
});
