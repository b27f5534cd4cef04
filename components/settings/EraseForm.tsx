import { useEffect, useRef } from "preact/hooks";
import { useI18n } from "../i18n.ts";

interface Props {
  /** What goes, in words. */
  going: string;
  canUndo: boolean;
  /** When the last backup was made, in words. */
  backup: string;
  isBusy: boolean;
  onBackup: () => void;
  onErase: () => void;
  onClose: () => void;
}

/** What erasing everything takes away, with a backup offered first. Esc keeps everything. */
export function EraseForm({ going, canUndo, backup, isBusy, ...on }: Props) {
  const { t } = useI18n();
  const first = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLElement>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    const keep = (event: KeyboardEvent): void => {
      if (event.key === "Escape") on.onClose();
    };
    const section = root.current;
    section?.addEventListener("keydown", keep);
    return () => section?.removeEventListener("keydown", keep);
  }, [on.onClose]);
  return (
    <section class="settings-ask" aria-labelledby="erase-title" ref={root}>
      <h3 class="settings-ask-title" id="erase-title">
        {t("eraseTitle")}
      </h3>
      <p>{t("eraseGoing", going)}</p>
      <p>
        {t(canUndo ? "eraseCanUndo" : "eraseForGood")} {backup}
      </p>
      <div class="settings-line">
        <button
          type="button"
          class="button button-primary"
          ref={first}
          aria-disabled={isBusy}
          onClick={() => isBusy || on.onBackup()}
        >
          {t("eraseBackupFirst")}
        </button>
        <button
          type="button"
          class="button settings-erase"
          aria-disabled={isBusy}
          onClick={() => isBusy || on.onErase()}
        >
          {t(canUndo ? "dataErase" : "eraseForGoodButton")}
        </button>
        <button type="button" class="text-button" onClick={on.onClose}>
          {t("eraseKeep")}
        </button>
      </div>
    </section>
  );
}
