/** What the library has of the facts on screen: asked by the surface that shows them, told to each row and card. */
import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { ByHand } from "../../lib/core/corrections/by-hand.ts";
import type { Figure, Reading } from "../../lib/core/reading.ts";
import type { KnownFact, KnownFacts, KnownPort } from "./state.ts";

export const KnownContext = createContext<KnownFacts>({ of: () => null, open: () => undefined });

export const useKnown = (): KnownFacts => useContext(KnownContext);

/** Milliseconds within which changes of the library are one: a list that is brought in writes many. */
const CALM = 300;

interface Options {
  port: KnownPort | undefined;
  /** Null until there is one. */
  reading: Reading | null;
  byHand: ByHand | undefined;
  /** Whether all facts are there. */
  ready: boolean;
}

/** Asks once for all facts, when they are on screen; and again when the library has become another. */
export function useKnownFacts({ port, reading, byHand, ready }: Options): KnownFacts {
  const [facts, setFacts] = useState<Map<Figure, KnownFact>>(new Map());
  useEffect(() => {
    if (!port || !reading || !ready) return undefined;
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      const { knownIn } = await import("./ask.ts");
      // Who only reads need not hear that the library could not be asked.
      const answer = await knownIn(reading, byHand, port).catch(() => null);
      if (!abort.signal.aborted) setFacts(answer ?? new Map());
    };
    const askSoon = (): void => void ask().catch(() => undefined);
    let timer = setTimeout(askSoon);
    port.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(askSoon, CALM);
    }, abort.signal);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [port, reading, byHand, ready]);
  return useMemo(
    () => ({
      of: (figure) => facts.get(figure) ?? null,
      open: (article, start) => port?.open(article, start),
    }),
    [facts, port],
  );
}
