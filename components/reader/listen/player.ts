import type { Piece, Queue } from "./queue.ts";
import type { Manner, SpeechPort, SpeechTrouble } from "./speech.ts";

/** Why the reading stopped by itself. "silent": the voice ended each text at once, without a sound. */
export type Trouble = Exclude<SpeechTrouble, "interrupted"> | "silent";

export interface PlayerState {
  playing: boolean;
  /** What is being said, or will be said next. */
  piece: Piece | null;
  /** The last piece was said to its end. */
  ended: boolean;
  trouble: Trouble | null;
}

export interface Player {
  state: () => PlayerState;
  /** Reads from an offset of the text, or from the title. */
  playFrom: (offset: number | null) => void;
  /** Pauses, or goes on from the beginning of the sentence. */
  toggle: () => void;
  pause: () => void;
  /** To the next or previous sentence, reading on if it was reading. */
  step: (by: 1 | -1) => void;
  /** Another voice or speed, from the beginning of the sentence. */
  setManner: (manner: Manner | null) => void;
  /** Another text; `moved` gives the place in it of an offset of the one before. */
  setQueue: (queue: Queue, moved: (offset: number) => number) => void;
}

/** Nobody says a character in less than this many milliseconds; at three times the speed it is about 20. */
const SILENT = 4;
/** Pieces in a row without a sound, or that failed, before the reading stops. */
const TRIES = 3;

/** Leads a voice through a queue. `manner` is null where there is no voice: it is silent then. */
export function createPlayer(options: {
  queue: Queue;
  port: SpeechPort;
  manner: Manner | null;
  onChange: (state: PlayerState) => void;
}): Player {
  const { port, onChange } = options;
  let { queue, manner } = options;
  let state: PlayerState = { playing: false, piece: queue.first(), ended: false, trouble: null };
  let bad: Trouble[] = [];

  const set = (next: Partial<PlayerState>): void => {
    state = { ...state, ...next };
    onChange(state);
  };
  const halt = (trouble: Trouble | null): void => {
    port.hush();
    set({ playing: false, trouble });
  };
  /** Counts what went wrong in a row. @returns whether it was too much */
  const tooBad = (what: Trouble): boolean => {
    bad.push(what);
    if (bad.length < TRIES) return false;
    bad = [];
    halt(what);
    return true;
  };

  /** From where the piece stands by now: the text may have changed while it was said. */
  const goOn = (): void => {
    const next = state.piece && queue.after(state.piece);
    if (next) return say(next);
    return set({ playing: false, ended: true });
  };
  const say = (piece: Piece): void => {
    if (!manner) return set({ playing: false, piece, ended: false });
    set({ playing: true, piece, ended: false, trouble: null });
    return port.say(piece.text, manner, {
      onEnd: (took) => {
        if (took < piece.text.length * SILENT) {
          if (tooBad("silent")) return;
        } else bad = [];
        goOn();
      },
      onTrouble: (why) => {
        if (why === "interrupted") halt(null);
        else if (why !== "failed") halt(why);
        else if (!tooBad(why)) goOn();
      },
    });
  };

  return {
    state: () => state,
    playFrom: (offset) => {
      const piece = offset === null ? queue.first() : queue.at(offset);
      bad = [];
      if (piece) say(piece);
    },
    toggle: () => {
      if (state.playing) return halt(null);
      const piece = state.ended ? queue.first() : state.piece;
      bad = [];
      if (piece) say(piece);
    },
    pause: () => {
      if (state.playing) halt(null);
    },
    step: (by) => {
      const { piece, playing } = state;
      const next = piece && (by > 0 ? queue.after(piece) : queue.before(piece));
      bad = [];
      if (next && playing) say(next);
      else if (next) set({ piece: next, ended: false, trouble: null });
    },
    setManner: (next) => {
      const same = next?.voice === manner?.voice && next?.rate === manner?.rate;
      manner = next;
      if (same) return;
      if (state.playing && state.piece && next) say(state.piece);
      else if (state.playing) halt(null);
      else if (state.trouble) set({ trouble: null });
    },
    setQueue: (next, moved) => {
      const { piece, playing } = state;
      queue = next;
      const same = piece && piece.block >= 0 ? next.at(moved(piece.start)) : next.first();
      if (same?.text === piece?.text || !playing) return set({ piece: same });
      if (same) return say(same);
      port.hush();
      return set({ playing: false, piece: null });
    },
  };
}
