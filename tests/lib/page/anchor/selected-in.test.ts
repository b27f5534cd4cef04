import { describe, expect, it } from "vitest";
import { selectedIn } from "../../../../lib/page/anchor/selected-in.ts";

const PARAGRAPHS = [
  "The Ravensholm ferry will run through the night from October, the harbour office said.",
  "A second boat was bought in Norvik last spring and is being painted in the yard.",
  "The Ravensholm ferry carries some 340 passengers a day, most of them before noon.",
  "Nobody in the village had asked for night crossings at all.",
];
const text = PARAGRAPHS.join("\n\n");
const flat = PARAGRAPHS.join(" ");

/** Selected on a page that shows the article with its paragraphs parted by spaces. */
function found(exact: string, from = 0): string | null {
  const at = flat.indexOf(exact, from);
  const place = selectedIn(text, {
    exact,
    prefix: flat.slice(Math.max(0, at - 64), at),
    suffix: flat.slice(at + exact.length, at + exact.length + 64),
  });
  return place && text.slice(place.start, place.end);
}

/** The same beside other words than the article's. */
function beside(exact: string, before: string, after: string): string | null {
  const at = flat.indexOf(exact);
  const place = selectedIn(text, {
    exact,
    prefix: (before || flat.slice(0, at)).slice(-64),
    suffix: (after || flat.slice(at + exact.length)).slice(0, 64),
  });
  return place && text.slice(place.start, place.end);
}

describe("words that were selected on a page", () => {
  it("are found in its article, a word or several paragraphs", () => {
    expect(found("Norvik")).toBe("Norvik");
    expect(found("in the yard. The Ravensholm ferry carries")).toBe(
      "in the yard.\n\nThe Ravensholm ferry carries",
    );
    expect(found(flat)).toBe(text);
  });

  it("are found where they were selected, of two places that say the same", () => {
    const second = flat.indexOf("The Ravensholm ferry", 10);
    const place = selectedIn(text, {
      exact: "The Ravensholm ferry",
      prefix: flat.slice(second - 64, second),
      suffix: flat.slice(second + 20, second + 84),
    });
    expect(place?.start).toBe(text.lastIndexOf("The Ravensholm ferry"));
  });

  it("are found beside what is none of the article's: at its ends, and next to what the page put into it", () => {
    const footer = " at all. Printed by Quillon and Sons at Ravensholm. All rights reserved.";
    expect(beside("crossings", "", footer)).toBe("crossings");
    const head = "By Ada Brandt Monday 3 May Share Save The Ravensholm ";
    expect(beside("ferry", head, "")).toBe("ferry");
    expect(beside("most", "", " of Our newsletter: the sound, every morning. Sign up")).toBe(
      "most",
    );
    expect(beside("most", "Share Save Print ", " of Our newsletter: sign up here")).toBeNull();
  });

  it("are the article's part of a selection that begins before it, ends behind it or has more in it", () => {
    const part = (exact: string): string | null => {
      const place = selectedIn(text, { exact, prefix: "The sound ", suffix: " Weather Tides" });
      return place && text.slice(place.start, place.end);
    };
    const footer = " Printed by Quillon and Sons at Ravensholm.";
    expect(part(`Night crossings from October ${flat}${footer}`)).toBe(text);
    expect(part(`Night crossings from October ${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`)).toBe(
      `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`,
    );
    expect(part(`${PARAGRAPHS[2]} ${PARAGRAPHS[3]}${footer}`)).toBe(
      `${PARAGRAPHS[2]}\n\n${PARAGRAPHS[3]}`,
    );
    const advert = "Our newsletter: all of the sound, every morning. Sign up here.";
    expect(part(`${PARAGRAPHS[0]} ${advert} ${PARAGRAPHS[1]}`)).toBe(
      `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`,
    );
    expect(part(`${advert} ${advert} ${advert} ${advert} ${PARAGRAPHS[1]}`)).toBeNull();
  });

  it("are none of the article's where it has other words", () => {
    expect(
      selectedIn(text, {
        exact: "Printed by Quillon and Sons",
        prefix: "All rights reserved. ",
        suffix: " at Ravensholm.",
      }),
    ).toBeNull();
  });

  it("are none of the article's where something else on the page says the same", () => {
    expect(
      selectedIn(text, {
        exact: "A second boat",
        prefix: "Most read today Storm over the sound 3 ",
        suffix: " 4 Council meets on Thursday Weather Tides and",
      }),
    ).toBeNull();
  });
});
