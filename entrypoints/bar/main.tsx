import { render } from "preact";
import { Bar } from "../../components/bar/Bar.tsx";
import type { BarPorts } from "../../components/bar/ports.ts";
import { createI18n, I18nContext } from "../../components/i18n.ts";
import { applyTheme } from "../../components/theme.ts";
import { asked } from "../../lib/edge/library-client.ts";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { onMessage, sendMessage, type NoteHereAnswer } from "../../lib/edge/messages.ts";
import { putNote, trashNotes } from "../../lib/edge/notes.ts";
import { report } from "../../lib/edge/report.ts";
import { keepSettings, loadSettings, watchSettings } from "../shared/reader-settings.ts";

const failed = (error: unknown): void => report("the bar", error);

/** What the script in the page wants, and the room it has in CSS pixels: "#write,1264". */
function wanted(): { wish: "offer" | "highlight" | "write"; room: number } {
  const [wish, room] = location.hash.slice(1).split(",");
  return {
    wish: wish === "write" || wish === "highlight" ? wish : "offer",
    room: Number(room) || innerWidth,
  };
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const { wish, room } = wanted();
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  document.documentElement.style.setProperty("--room", `${room}px`);
  let settings = await loadSettings();
  const ports: BarPorts = {
    make: async (id, colour, creator) => {
      const made = await asked<NoteHereAnswer>(async () => {
        const answer = await sendMessage("noteHere", { id, colour, creator });
        return { ok: true, value: answer };
      });
      return made.ok ? made.value : { kind: "failed", problem: made.problem };
    },
    change: (id, base, content) => putNote({ id, base, content }),
    trash: (id) => trashNotes([id]),
    onSettings: (notes) => {
      settings = { ...settings, notes };
      keepSettings(settings).catch(failed);
      show();
    },
    onShape: (shape) => void sendMessage("barShaped", shape).catch(failed),
    watchLeaving: (onLeave) => onMessage("finishBar", onLeave),
    onClose: () => void sendMessage("closeBar").catch(failed),
    onPanel: (id) => void sendMessage("noteInPanel", { id }).catch(failed),
  };
  const show = (): void => {
    applyTheme(settings.theme);
    render(
      <I18nContext.Provider value={i18n}>
        <Bar wish={wish} settings={settings.notes} ports={ports} />
      </I18nContext.Provider>,
      root,
    );
  };
  watchSettings((kept) => {
    settings = kept;
    show();
  });
  show();
}

start().catch(failed);
