import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface Answer<Value> {
  value: Value | null;
  failed: string | null;
}

/**
 * Asks again whenever `key` changes, and shows the last answer until the next is there; an answer that comes too late
 * is passed over. It is asked before the next frame, not after it: an answer that leads to a question would wait for two.
 */
export function useQuery<Value>(key: string, ask: () => Promise<Value>): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ value: null, failed: null });
  const latest = useRef(ask);
  latest.current = ask;
  useLayoutEffect(() => {
    let gone = false;
    const run = async (): Promise<void> => {
      try {
        const value = await latest.current();
        if (!gone) setAnswer({ value, failed: null });
      } catch (error) {
        if (!gone) setAnswer((last) => ({ ...last, failed: String(error) }));
      }
    };
    void run();
    return () => {
      gone = true;
    };
  }, [key]);
  return answer;
}
