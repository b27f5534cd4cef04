import { Welcome } from "../../../components/welcome/Welcome.tsx";
import { parseSanitised } from "../../../lib/edge/trusted-types.ts";
import { nothing, readerState, useSettings, type Shown } from "./shown.ts";

export function ShownWelcome(shown: Shown) {
  const [settings, onSettings] = useSettings(shown);
  return (
    <Welcome
      pinned={!shown.surface.given?.unpinned}
      shortcut="Alt+L"
      onUse={nothing}
      onDone={nothing}
      reader={{
        state: readerState(shown),
        settings,
        onSettings,
        onAllSettings: nothing,
        onRetry: nothing,
        parse: parseSanitised,
      }}
    />
  );
}
