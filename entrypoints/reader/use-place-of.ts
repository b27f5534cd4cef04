import { useEffect, useState } from "preact/hooks";
import type { Place } from "../../components/reader/use-place.ts";
import { keepPlace, placeOf } from "../../lib/edge/places.ts";
import { report } from "../../lib/edge/report.ts";

/** Where the article of an address was left, once that is known; nothing is kept of articles without one. */
export function usePlaceOf(url: string | null): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    setPlace(undefined);
    if (url === null) return undefined;
    let gone = false;
    const tell = (error: unknown): void => report("reading position", error);
    const look = async (): Promise<void> => {
      const offset = await placeOf(url);
      if (!gone) setPlace({ offset, keep: (next) => void keepPlace(url, next).catch(tell) });
    };
    look().catch(tell);
    return () => {
      gone = true;
    };
  }, [url]);
  return place;
}
