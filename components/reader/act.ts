import type { I18n } from "../i18n.ts";
import { THEME_LABELS } from "../settings/theme-labels.ts";
import type { KeyAction } from "./keys.ts";
import { LEVEL_LABELS } from "./Legend.tsx";
import { focusOutline } from "./OutlineList.tsx";
import { pressCorrect } from "./press-correct.ts";
import { cycleMarks, cycleTheme, stepped } from "./settings.ts";
import { textScale } from "./typography.ts";
import type { ReaderParts } from "./use-reader.ts";

/** What a key or a button does. */
export function act(reader: ReaderParts, t: I18n["t"], action: KeyAction): void {
  const { props, say, walk, walkHeadings, find, jumps, choices, facts, control, adding } = reader;
  const { notes } = reader;
  const { settings, onSettings, onPrint } = props;
  switch (action) {
    case "nextFigure":
      return walk("figure", 1);
    case "previousFigure":
      return walk("figure", -1);
    case "nextName":
      return walk("name", 1);
    case "previousName":
      return walk("name", -1);
    case "nextHeading":
      return walkHeadings(1);
    case "previousHeading":
      return walkHeadings(-1);
    case "outline":
      return showOutline(reader, t);
    case "find":
      return find.show();
    case "back":
      return jumps.back() ? undefined : say(t("saidNoMore"));
    case "forward":
      return jumps.forward() ? undefined : say(t("saidNoMore"));
    case "marks": {
      const next = cycleMarks(settings);
      onSettings(next);
      return say(t("saidMarks", t(LEVEL_LABELS[next.marks])));
    }
    case "theme": {
      const next = cycleTheme(settings);
      onSettings(next);
      return say(t("saidTheme", t(THEME_LABELS[next.theme])));
    }
    case "larger":
    case "smaller": {
      const next = stepped(settings, "size", action === "larger" ? 1 : -1);
      onSettings(next);
      return say(t("saidSize", `${Math.round(textScale(next.size) * 100)} %`));
    }
    case "original":
      return toggleOriginal(reader, t);
    case "undo":
      if (notes?.control.undoLast()) return undefined;
      return choices ? choices.undoLast() : say(t("saidNothingToUndo"));
    case "panel":
      return facts.isOpen ? facts.close() : facts.open(facts.view);
    case "copyRow":
      return reader.copyRow();
    case "addFact":
    case "addQuote":
      control.close();
      return adding.begin(action === "addFact" ? "fact" : "quote");
    case "highlight":
      return notes ? notes.highlight() : say(t("saidNothingSelected"));
    case "note":
      return writeNote(reader, t);
    case "nextNote":
      return notes ? notes.walk(1) : say(t("saidNoNote"));
    case "previousNote":
      return notes ? notes.walk(-1) : say(t("saidNoNote"));
    case "cite":
      return notes ? notes.cite() : say(t("saidNothingToCite"));
    case "correct":
      return pressCorrect() ? undefined : say(t("saidNothingToCorrect"));
    case "listen":
    case "listenHere":
    case "nextSentence":
    case "previousSentence":
      return reader.listening.act(action);
    case "print":
      return onPrint ? onPrint() : window.print();
    case "save":
      return props.saving?.save();
    case "keys":
      return reader.keys.set(true);
    case "close":
      return closeTopmost(reader);
  }
}

/** Opens the outline and closes it again; where it stands beside the text, the focus goes there. */
function showOutline({ outline, tool, root, say }: ReaderParts, t: I18n["t"]): void {
  if (outline.headings.length === 0) return say(t("saidNoOutline"));
  if (outline.beside) return focusOutline(root.current?.querySelector(".outline"));
  tool.set(tool.open === "outline" ? null : "outline");
}

/** A note on what is selected, else on the name or figure whose card is open. */
function writeNote({ notes, selected, control, say }: ReaderParts, t: I18n["t"]): void {
  if (!notes) return say(t("saidNothingSelected"));
  const mark = selected.now() === null ? control.open?.mark : undefined;
  control.close();
  notes.write(mark && { start: mark.start, end: mark.end });
}

/** Esc closes what lies on top first. */
export function closeTopmost(reader: ReaderParts): void {
  const { props, host, footnotes, adding, control, tool, find, listening, facts, notes } = reader;
  if (footnotes.footnote) footnotes.close();
  else if (adding.adding) {
    adding.close();
    host.current?.focus({ preventScroll: true });
  } else if (notes?.open) {
    notes.card.closeToSpot();
  } else if (control.open) {
    if (document.activeElement?.closest(".card")) control.closeToSpot();
    else control.close();
  } else if (tool.open) tool.set(null);
  else if (find.open) find.close();
  else if (adding.offered) adding.dismiss();
  else if (notes?.control.attaching) notes.control.setAttaching(null);
  else if (listening.hasFocus()) listening.stop();
  else if (facts.isOpen && !facts.wide) facts.close();
  else {
    listening.stop();
    props.onClose();
  }
}

/** Shows the text as the page has it, or the repaired one again. */
export function toggleOriginal(reader: ReaderParts, t: I18n["t"]): void {
  const { original, say } = reader;
  if (!original.possible) return;
  original.toggle();
  say(t(original.shown ? "saidNotOriginal" : "saidOriginal"));
}
