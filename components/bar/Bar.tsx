import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { CloseIcon } from "../icons.tsx";
import { colourName, NOTE_COLOURS, type NoteColour, type NoteSettings } from "../notes/settings.ts";
import { BarField } from "./BarField.tsx";
import type { BarPorts } from "./ports.ts";
import { useHighlight } from "./use-highlight.ts";
import "../tokens.css";
import "../base.css";
import "../notes/notes.css";
import "./bar.css";

/** Milliseconds for which a highlight can be taken back in the bar, unless the person is at work in it. */
const STAYS = 8000;

interface Props {
  /** What it was opened for: "highlight" and "write" begin at once. */
  wish: "offer" | "highlight" | "write";
  settings: NoteSettings;
  ports: BarPorts;
}

/** The bar at a selection on a live page: the colours, and a field for a note. */
export function Bar({ wish, settings, ports }: Props) {
  const { t } = useI18n();
  const control = useHighlight(ports, settings);
  const { highlight, said } = control;
  const [writing, setWriting] = useState(wish === "write");
  const [written, setWritten] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const root = useRef<HTMLElement>(null);
  /** Whether the last press was the keyboard's. */
  const byKeyboard = useRef(wish === "write");
  // Where a colour stands does not change under the pointer.
  const [colours] = useState(() => [
    settings.colour,
    ...NOTE_COLOURS.filter((one) => one !== settings.colour),
  ]);

  useLayoutEffect(() => {
    // Typed at once: the highlight is made meanwhile.
    if (wish !== "offer") control.colour(settings.colour);
  }, []);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const tell = (): void => {
      const { width, height } = element.getBoundingClientRect();
      ports.onShape({
        width: Math.ceil(width) + BORDERS,
        height: Math.ceil(height) + BORDERS,
        writing,
        highlight: !highlight ? "none" : highlight.note.state === "saved" ? "made" : "begun",
        keepsFocus: byKeyboard.current,
        leaving,
      });
    };
    tell();
    if (!("ResizeObserver" in window)) return undefined;
    const watched = new ResizeObserver(tell);
    watched.observe(element);
    return () => watched.disconnect();
  }, [writing, leaving, highlight?.note.state]);
  useEffect(() => {
    if (writing || !highlight) return undefined;
    const timer = setInterval(() => {
      if (!document.querySelector(".bar:hover, .bar:focus-within")) ports.onClose();
    }, STAYS);
    return () => clearInterval(timer);
  }, [writing, highlight !== null]);
  /** It was said that it is not written: who leaves all the same wants that. */
  const warned = useRef(false);
  const close = (): void => {
    if (writing && highlight && !warned.current) setLeaving(true);
    else ports.onClose();
  };
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => ports.watchLeaving(() => latest.current()), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // In the midst of a composed character it ends that alone.
      if (event.isComposing) return;
      if (event.key === "Escape") latest.current();
      else walk(event, root.current?.querySelector("[role=toolbar]") ?? null);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  const choose = (colour: NoteColour): void => control.colour(colour);
  const pressed = (event: MouseEvent): void => {
    byKeyboard.current = event.detail === 0;
  };
  return (
    <section class="bar" ref={root} aria-label={t("barLabel")} onClickCapture={pressed}>
      <div class="bar-row" role="toolbar" aria-label={t("barLabel")}>
        {colours.map((colour) => {
          const name = colourName(colour, settings, t);
          const label = highlight ? name : t("highlightIn", name);
          return (
            <button
              type="button"
              class="note-pick"
              key={colour}
              aria-label={label}
              aria-pressed={highlight ? highlight.note.colour === colour : undefined}
              title={label}
              onClick={() => choose(colour)}
            >
              <span class="note-dot" data-colour={colour} />
            </button>
          );
        })}
        {!writing && (
          <button
            type="button"
            class="text-button bar-note"
            onClick={() => {
              if (!highlight) choose(settings.colour);
              setWriting(true);
            }}
          >
            {t("barNote")}
          </button>
        )}
        {highlight && !written && highlight.note.state !== "failed" && (
          <button
            type="button"
            class="text-button bar-undo"
            onClick={() => {
              setWriting(false);
              control.undo();
            }}
          >
            {t("undo")}
          </button>
        )}
        <button
          type="button"
          class="icon-button bar-close"
          aria-label={t("close")}
          title={t("close")}
          onClick={close}
        >
          <CloseIcon />
        </button>
      </div>
      {writing && highlight && (
        <BarField
          key={highlight.note.id}
          highlight={highlight}
          control={control}
          leaving={leaving}
          onPanel={() => {
            ports.onPanel(highlight.note.id);
            setLeaving(true);
          }}
          onDone={close}
          onLeft={(isWritten) => {
            if (isWritten) ports.onClose();
            warned.current = !isWritten;
            setLeaving(false);
          }}
          onWritten={setWritten}
        />
      )}
      <output class={said?.failed ? "bar-said" : "visually-hidden"}>{said?.text}</output>
    </section>
  );
}

/** CSS pixels that the frame's own edge takes. */
const BORDERS = 2;

/** Arrow keys walk through a toolbar's buttons, as they lie in the direction of writing. */
function walk(event: KeyboardEvent, bar: Element | null): void {
  if (!bar || (event.key !== "ArrowRight" && event.key !== "ArrowLeft")) return;
  const buttons = [...bar.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (at === -1) return;
  event.preventDefault();
  const isForward = (event.key === "ArrowRight") === (getComputedStyle(bar).direction !== "rtl");
  buttons.at((at + (isForward ? 1 : -1)) % buttons.length)?.focus();
}
