import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { movedOffset, type Shown } from "../keep-place.ts";
import type { Reading } from "../../../lib/core/reading.ts";
import { createPlayer, type Player, type PlayerState } from "./player.ts";
import { createQueue } from "./queue.ts";
import type { Manner, SpeechPort } from "./speech.ts";

interface Options {
  port: SpeechPort;
  /** What is shown. */
  reading: Reading;
  article: Shown["article"];
  manner: Manner | null;
}

/** A player for the text that is shown, silent as soon as the reader, or its page, goes away. */
export function usePlayer({ port, reading, article, manner }: Options): [Player, PlayerState] {
  const { text, title, lang } = reading;
  const queue = useMemo(() => createQueue(reading), [text, title, lang]);
  const shown = useRef<Shown & { queue: typeof queue }>({ reading, article, queue });
  const [state, setState] = useState<PlayerState | null>(null);
  const player = useMemo(
    () => createPlayer({ queue, port, manner, onChange: setState }),
    [port], // the rest is handed over below as it changes
  );

  useEffect(() => {
    const from = shown.current;
    const to = { reading, article, queue };
    shown.current = to;
    if (from.queue !== queue) player.setQueue(queue, (offset) => movedOffset(from, to, offset));
  }, [queue]);
  useEffect(() => player.setManner(manner), [player, manner?.voice, manner?.rate]);
  useEffect(() => {
    window.addEventListener("pagehide", port.hush);
    return () => {
      window.removeEventListener("pagehide", port.hush);
      port.hush();
    };
  }, [port]);
  return [player, state ?? player.state()];
}
