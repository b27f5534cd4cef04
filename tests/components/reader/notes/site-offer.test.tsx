// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { useState } from "preact/hooks";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../../components/i18n.ts";
import { SiteOfferLine } from "../../../../components/reader/notes/SiteOfferLine.tsx";
import {
  useSiteOffer,
  type NotesSite,
} from "../../../../components/reader/notes/use-site-offer.ts";
import { i18nOf } from "../../sample.ts";
import { unmount } from "../../unmount.ts";

const root = document.body;
let kept: { on: boolean; declined: boolean };
let setMade: (made: boolean) => void;

function App({ site, granted }: { site: string | null; granted: boolean }) {
  const [made, set] = useState(false);
  const [now, setNow] = useState(kept);
  setMade = set;
  const keep = (part: Partial<typeof kept>): void => {
    kept = { ...kept, ...part };
    setNow(kept);
  };
  const known: NotesSite | null =
    site === null
      ? null
      : {
          site,
          ...now,
          onChange: (on) => keep({ on: on && granted }),
          onDecline: (declined) => keep({ declined }),
        };
  const offer = useSiteOffer(known, made);
  return (
    <I18nContext.Provider value={i18nOf("en")}>
      {offer && <SiteOfferLine offer={offer} bottom={0} />}
    </I18nContext.Provider>
  );
}

const show = async (
  before: Partial<typeof kept> = {},
  site: string | null = "ferry.example",
  granted = true,
): Promise<void> => {
  kept = { on: false, declined: false, ...before };
  await act(() => render(<App site={site} granted={granted} />, root));
};
const make = (): Promise<void> => act(() => setMade(true));
const line = (): string | null => root.querySelector(".status-text")?.textContent ?? null;
const press = (label: string): Promise<void> =>
  act(() => {
    const buttons = [...root.querySelectorAll("button")];
    const found = buttons.find((one) => (one.ariaLabel ?? one.textContent) === label);
    if (!found) throw new Error(`no button “${label}”`);
    found.click();
  });

afterEach(() => {
  vi.useRealTimers();
  return unmount(root);
});

describe("the offer to show the notes of a site whenever one returns", () => {
  it("is made with the first note, and read out", async () => {
    await show();
    expect(line()).toBeNull();
    await make();
    expect(line()).toBe("Show your notes whenever you return to ferry.example?");
    expect(root.querySelector("output")?.textContent).toBe(line());
  });

  it("is accepted, said to be, and taken back", async () => {
    await show();
    await make();
    await press("Show them");
    expect(kept).toEqual({ on: true, declined: false });
    expect(line()).toBe("Notes on ferry.example come back by themselves");
    await press("Undo");
    expect(kept.on).toBe(false);
    expect(line()).toBeNull();
  });

  it("stays where the browser's question was answered with no", async () => {
    await show({}, "ferry.example", false);
    await make();
    await press("Show them");
    expect(line()).toContain("Show your notes");
  });

  it.each(["No", "Close, and do not offer it again on this site"])(
    "is never made again after “%s”, unless that is taken back",
    async (label) => {
      await show();
      await make();
      await press(label);
      expect(kept).toEqual({ on: false, declined: true });
      expect(line()).toBe("Not offered again on ferry.example");
      await press("Undo");
      expect(kept.declined).toBe(false);
      expect(line()).toContain("Show your notes");
    },
  );

  it.each([
    ["whose notes come back already", { on: true }, "ferry.example"],
    ["of which it was declined", { declined: true }, "ferry.example"],
    ["that is no site", {}, null],
  ] as const)("is not made on a site %s", async (_what, before, site) => {
    await show(before, site);
    await make();
    expect(line()).toBeNull();
  });

  it("stays until it is answered; what came of it goes by itself", async () => {
    vi.useFakeTimers();
    await show();
    await make();
    await act(() => void vi.advanceTimersByTime(600_000));
    expect(line()).toContain("Show your notes");
    await press("Show them");
    await act(() => void vi.advanceTimersByTime(13_000));
    expect(line()).toBeNull();
  });
});
