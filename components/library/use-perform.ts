import { useState } from "preact/hooks";
import type { UndoStep, WriteRequest } from "../../lib/edge/library/requests.ts";
import { useI18n } from "../i18n.ts";
import type { LibraryPorts } from "./ports.ts";
import type { ToastState } from "./Toast.tsx";

export interface Performing {
  toast: ToastState | null;
  /** Shows what was done, or that it was not. */
  say: (text: string, failed?: boolean) => void;
  dismiss: () => void;
  /** Writes, and says what was done with the way back. Never rejects. */
  perform: (requests: WriteRequest[], said: string) => Promise<void>;
}

/** Changes of the library, one after the other, each with its way back. */
export function usePerform(ports: LibraryPorts): Performing {
  const { t } = useI18n();
  const [toast, setToast] = useState<ToastState | null>(null);
  const run = async (requests: WriteRequest[], said: string, canUndo: boolean): Promise<void> => {
    const steps: UndoStep[] = [];
    const onUndo = (): (() => void) | undefined =>
      canUndo && steps.length > 0
        ? () => void run([{ kind: "undo", steps }], t("libraryUndone"), false)
        : undefined;
    try {
      for (const request of requests) steps.push(...(await ports.write(request)).undo);
      setToast({ text: said, onUndo: onUndo() });
    } catch (error) {
      // What came before it was written, and can be taken back.
      const text = error instanceof Error ? error.message : String(error);
      setToast({ text, failed: true, onUndo: onUndo() });
    }
  };
  return {
    toast,
    say: (text, failed = false) => setToast({ text, failed }),
    dismiss: () => setToast(null),
    perform: (requests, said) => run(requests, said, true),
  };
}
