import { useEffect, useState } from "preact/hooks";
import { Bar } from "../../../components/bar/Bar.tsx";
import { DEFAULT_NOTE_SETTINGS } from "../../../components/notes/settings.ts";
import { applyTheme } from "../../../components/theme.ts";
import { nothing, type Shown } from "./shown.ts";

/** In a page, as it is a part of one. On the article where nothing is in the way; outside it where the surface says that the page cannot be read. */
export function ShownBar({ surface, theme }: Shown) {
  const [settings, setSettings] = useState(DEFAULT_NOTE_SETTINGS);
  useEffect(() => applyTheme(theme), [theme]);
  return (
    <main>
      <h1 class="visually-hidden">Lede</h1>
      <Bar
        wish="offer"
        settings={settings}
        ports={{
          make: () =>
            Promise.resolve(
              surface.why === "not-asked"
                ? { kind: "outside" }
                : { kind: "made", rev: "1-a", panel: true },
            ),
          change: () => Promise.resolve({ ok: false, problem: "full" }),
          trash: () => Promise.resolve({ ok: true, value: [] }),
          onSettings: setSettings,
          onShape: nothing,
          onClose: nothing,
          watchLeaving: () => nothing,
          onPanel: nothing,
        }}
      />
    </main>
  );
}
