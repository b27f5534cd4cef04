import { useEffect, useRef, useState } from "preact/hooks";
import type { OnProgress } from "./exporting.ts";

interface Work {
  done: number;
  total: number;
}

/** A longer piece of work: how far it is, and the way to stop it. It ends with the view that began it. */
export function useWork() {
  const [work, setWork] = useState<Work | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const run = async <Value>(
    start: (onProgress: OnProgress, signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> => {
    const own = new AbortController();
    controller.current = own;
    setWork({ done: 0, total: 0 });
    try {
      return await start((done, total) => setWork({ done, total }), own.signal);
    } finally {
      if (controller.current === own) controller.current = null;
      setWork(null);
    }
  };
  return { work, run, stop: () => controller.current?.abort() };
}
