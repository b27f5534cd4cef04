import { useCallback, useRef, useState } from "preact/hooks";
import {
  idOf,
  type ArticleChoices,
  type PassageKey,
  type PutBack,
  type SiteRule,
  type Wish,
} from "../../../lib/core/choices.ts";
import type { FactCorrection } from "../../../lib/core/corrections/by-hand.ts";
import type { NameCorrection } from "../../../lib/core/corrections/names.ts";
import type { Span } from "../../../lib/core/reading.ts";
import { useI18n, type I18n } from "../../i18n.ts";
import { correctionText } from "../../model/corrections.ts";
import { factCorrectionText } from "../../model/fact-corrections.ts";
import { beginningOf, type LeftOutPassage } from "../../model/passages.ts";
import { useStays } from "../../status/use-stays.ts";
import type { ReaderProps, Unfulfilled } from "../state.ts";
import {
  alwaysPuttingBack,
  correcting,
  correctingEverywhere,
  correctingFacts,
  flipping,
  leavingOut,
  noLongerPuttingBack,
  puttingBack,
  repairingAll,
  takingBack,
  takingBackEverywhere,
  takingFactsBack,
  undoingAll,
} from "./wishes.ts";

/** What was last done, for the status line. */
export interface Status {
  text: string;
  /** What takes it back; null where nothing was changed. */
  undo: Wish | null;
  /** A passage just put back, of a kind that can always be put back on the site. */
  offer: PutBack | null;
  failed: boolean;
}

/** Where the text is to be seen after a change: the first passage that came back, or a repair by its index. */
export type Arrival =
  | { at: "passage"; id: string; from: Origin }
  | { at: "repair"; index: number; from: Origin }
  | { at: "name" | "figure"; span: Span; from: Origin }
  | { at: "place"; from: Origin };

/** Where a person was when they chose: the focus stays there. */
export type Origin = "text" | "panel" | "status";

export interface ChoicesControl {
  /** What there is to choose about. */
  own: ArticleChoices;
  /** Reads what is typed of a fact; facts cannot be corrected where it is absent. */
  readTyped: ReaderProps["readTyped"];
  status: Status | null;
  dismiss: () => void;
  /** A change is under way; another waits until it is done. */
  busy: boolean;
  putBack: (passages: readonly LeftOutPassage[], from: Origin) => void;
  /** The same from the text; stable. */
  putBackFromText: (passages: readonly LeftOutPassage[]) => void;
  leaveOut: (passage: PutBack) => void;
  always: (passage: PutBack, from: Origin) => void;
  notAlways: (rule: SiteRule) => void;
  /** Undoes, repairs again or accepts the repair of an index. */
  flip: (
    index: number,
    said: "undone" | "repaired" | "accepted",
    form: string,
    from: Origin,
  ) => void;
  /** Says something about a name; `everywhere`: in all articles, where the library can be had. */
  correct: (correction: NameCorrection, at: Arrival, everywhere?: boolean) => void;
  /** Takes back what was said about a name, by its place in `Account.names`. */
  takeBack: (index: number, at: Arrival) => void;
  /** Takes back what was said about a name for all articles. */
  takeBackEverywhere: (correction: NameCorrection, at: Arrival) => void;
  /** Says something about facts; one change, however many things are said. */
  correctFacts: (corrections: readonly FactCorrection[], at: Arrival) => void;
  /** Takes back what was said about facts, by its places in `Account.facts.verdicts`. */
  takeFactsBack: (indexes: readonly number[], at: Arrival) => void;
  undoAll: () => void;
  repairAll: () => void;
  /** Takes the last change back. */
  undoLast: () => void;
  /** Taken once, when the text is there. */
  takeArrival: () => Arrival | null;
}

/** Milliseconds for which the status line stays, unless the pointer or the focus is on it. */
const STAYS = 20_000;

/** The day a rule is made. */
const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * Carries out what a person chooses, one change after the other, and keeps the way back.
 * @param say announces
 * @returns null where nothing can be chosen
 */
export function useChoices(
  own: ArticleChoices | undefined,
  onChoose: ReaderProps["onChoose"],
  say: (text: string) => void,
  readTyped?: ReaderProps["readTyped"],
): ChoicesControl | null {
  const i18n = useI18n();
  const { t } = i18n;
  const [status, setStatus] = useState<Status | null>(null);
  const [busy, setBusy] = useState(false);
  const arrival = useRef<Arrival | null>(null);
  const latest = useRef({ own, busy });
  latest.current = { own, busy };

  const act = useCallback(
    async (
      wish: Wish,
      done: () => Omit<Status, "failed" | "undo">,
      undoable: boolean,
      at: Arrival,
    ) => {
      const before = latest.current.own;
      if (!before || !onChoose || latest.current.busy) return;
      latest.current.busy = true;
      setBusy(true);
      say(t("readingAgain"));
      arrival.current = at;
      const back = wishOf(before);
      const why = await onChoose(wish).catch((): Unfulfilled => "error");
      setBusy(false);
      if (why !== null) {
        arrival.current = null;
        const text = failureText(why, i18n);
        setStatus({ text, undo: null, offer: null, failed: true });
        say(text);
        return;
      }
      const said = done();
      setStatus({ ...said, undo: undoable ? back : null, failed: false });
      say(undoable ? `${said.text}. ${t("saidUndoKey")}` : said.text);
    },
    [onChoose, i18n, say],
  );

  useStays(status, STAYS, () => setStatus(null));

  // Stable, so that what shows them need not be shown anew.
  const putBack = useCallback<ChoicesControl["putBack"]>(
    (passages, from) => {
      const keys = passages.flatMap(({ key }) => (key ? [key] : []));
      const [first] = keys;
      const wish = wishOf(latest.current.own);
      if (!wish || !first) return;
      const done = () => ({
        text:
          passages.length === 1
            ? t("saidPutBack", beginningOf(passages[0]?.text ?? ""))
            : i18n.n("saidPutBackAll", passages.length),
        offer: offerOf(latest.current.own, keys),
      });
      void act(puttingBack(wish, keys), done, true, { at: "passage", id: idOf(first), from });
    },
    [act, i18n],
  );
  const putBackFromText = useCallback<ChoicesControl["putBackFromText"]>(
    (passages) => putBack(passages, "text"),
    [putBack],
  );

  const wish = wishOf(own);
  if (!own || !wish || !onChoose) return null;
  const asBefore = () => ({ text: t("saidAsBefore"), offer: null });
  const plain = (next: Wish, text: string, at: Arrival): void =>
    void act(next, () => ({ text, offer: null }), true, at);
  return {
    own,
    readTyped,
    status,
    dismiss: () => setStatus(null),
    busy,
    putBack,
    putBackFromText,
    leaveOut: (passage) =>
      plain(leavingOut(wish, [passage.key]), t("saidLeftOut", beginningOf(passage.text)), {
        at: "place",
        from: "panel",
      }),
    always: (passage, from) => {
      const next = alwaysPuttingBack(wish, passage, own.account.putBack, today());
      const said = [beginningOf(passage.text, 40), own.host ?? ""];
      plain(next, t("saidAlways", said), { at: "place", from });
    },
    notAlways: (rule) => {
      const said = [beginningOf(rule.sample, 40), own.host ?? ""];
      plain(noLongerPuttingBack(wish, rule), t("saidNotAlways", said), {
        at: "place",
        from: "panel",
      });
    },
    flip: (index, said, form, from) => {
      const key = own.account.repairs[index];
      if (key) plain(flipping(wish, key), t(FLIPPED[said], form), { at: "repair", index, from });
    },
    correct: (correction, at, everywhere = false) => {
      const text = correctionText(correction, i18n);
      if (everywhere) {
        plain(correctingEverywhere(wish, correction), t("saidEverywhere", text), at);
      } else {
        plain(correcting(wish, correction), text, at);
      }
    },
    takeBack: (index, at) => {
      const correction = own.choices.names[index];
      if (!correction) return;
      const said = t("saidTakenBack", correctionText(correction, i18n));
      plain(takingBack(wish, index), said, at);
    },
    takeBackEverywhere: (correction, at) => {
      const said = t("saidTakenBack", t("saidEverywhere", correctionText(correction, i18n)));
      plain(takingBackEverywhere(wish, correction), said, at);
    },
    correctFacts: (corrections, at) => {
      if (corrections.length === 0) return;
      const said = corrections.map((one) => factCorrectionText(one, i18n)).join("; ");
      plain(correctingFacts(wish, corrections), said, at);
    },
    takeFactsBack: (indexes, at) => {
      const gone = indexes.flatMap((index) => own.choices.facts[index] ?? []);
      if (gone.length === 0) return;
      const said = gone.map((one) => factCorrectionText(one, i18n)).join("; ");
      plain(takingFactsBack(wish, indexes), t("saidTakenBack", said), at);
    },
    undoAll: () => plain(undoingAll(wish), t("saidAllUndone"), { at: "place", from: "panel" }),
    repairAll: () =>
      plain(repairingAll(wish), t("saidAllRepaired"), { at: "place", from: "panel" }),
    undoLast: () => {
      if (!status?.undo) {
        say(t("saidNothingToUndo"));
        return;
      }
      void act(status.undo, asBefore, false, { at: "place", from: "status" });
    },
    takeArrival: () => {
      const taken = arrival.current;
      arrival.current = null;
      return taken;
    },
  };
}

/** Without what came of it. */
const wishOf = (own: ArticleChoices | undefined): Wish | null =>
  own ? { choices: own.choices, rules: own.rules, everywhere: own.everywhere } : null;

const FLIPPED = {
  undone: "saidUndone",
  repaired: "saidRepaired",
  accepted: "saidAccepted",
} as const;

/** The passage of which it can be asked whether it is always to be put back: one alone, of an element of the page. */
function offerOf(own: ArticleChoices | undefined, keys: readonly PassageKey[]): PutBack | null {
  const [key] = keys;
  if (!own || own.host === null || !key || keys.length > 1) return null;
  const passage = own.account.putBack.find((one) => idOf(one.key) === idOf(key));
  return passage && passage.element !== null && !passage.always ? passage : null;
}

function failureText(why: Unfulfilled, { t }: I18n): string {
  if (why === "changed" || why === "empty" || why === "not-article") return t("failedChanged");
  return t(why === "error" ? "failedChoice" : "failedGone");
}
