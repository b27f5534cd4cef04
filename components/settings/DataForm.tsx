import { useEffect, useRef, useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import { ageInWords } from "../library/age.ts";
import { useWork } from "../library/use-work.ts";
import { WorkBar } from "../library/WorkBar.tsx";
import { bytesInWords } from "./bytes.ts";
import { EraseForm } from "./EraseForm.tsx";
import type { DataPorts } from "./state.ts";

/** What is kept and how much, a file of all of it, and the way to be rid of it. */
export function DataForm({ data }: { data: DataPorts }) {
  const { t, n, locale } = useI18n();
  const { kept, backups } = data;
  const { work, run, stop } = useWork();
  const [asking, setAsking] = useState(false);
  /** Null until it turns out that no copy can be made. */
  const [canCopy, setCanCopy] = useState(true);
  const [putBack, setPutBack] = useState<(() => Promise<void>) | null>(null);
  const [said, setSaid] = useState("");
  const eraseButton = useRef<HTMLButtonElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (putBack) undoButton.current?.focus();
  }, [putBack]);

  const number = new Intl.NumberFormat(locale);
  const holds = kept === null || kept.articles + kept.notes + kept.others + kept.trash > 0;
  const canUndo = data.canUndo && canCopy;
  /** Says how a longer piece of work ended where it did not end well. */
  const attempt = async (
    start: Parameters<typeof run<void>>[0],
    failed: (error: unknown) => MessageKey,
  ): Promise<void> => {
    setSaid("");
    let stopped = false;
    try {
      await run((onProgress, signal) => {
        signal.addEventListener("abort", () => (stopped = true));
        return start(onProgress, signal);
      });
    } catch (error) {
      setSaid(t(stopped ? "workStopped" : failed(error)));
    }
  };
  const save = (): void =>
    void attempt(
      async (onProgress, signal) => {
        await backups.make(onProgress, signal);
        setSaid(t("dataExported"));
      },
      () => "backupFailed",
    );
  const close = (): void => {
    setAsking(false);
    eraseButton.current?.focus();
  };
  const erase = (): void =>
    void attempt(
      async (onProgress, signal) => {
        const undo = await data.erase(canUndo, onProgress, signal);
        setAsking(false);
        setPutBack(() => undo);
        setSaid(t(undo ? "dataErased" : "dataErasedForGood"));
        if (!undo) eraseButton.current?.focus();
      },
      (error) => {
        if (!data.isNoCopy(error)) return "dataFailed";
        setCanCopy(false);
        setAsking(true);
        return "dataNoCopy";
      },
    );
  const undo = (): void =>
    void attempt(
      async () => {
        await putBack?.();
        setPutBack(null);
        setSaid(t("dataPutBack"));
        eraseButton.current?.focus();
      },
      () => "dataPutBackFailed",
    );

  const age = backups.last === null ? null : ageInWords(backups.last, backups.now, locale);
  const backupLine = age === null ? t("backupNever") : t("backupAge", age);
  const isBusy = work !== null;
  const rows: [name: MessageKey, value: string][] = kept
    ? [
        ["dataArticles", number.format(kept.articles)],
        ["dataNotes", number.format(kept.notes)],
        ["dataTrash", number.format(kept.trash)],
        ["dataSize", kept.bytes === null ? "–" : bytesInWords(kept.bytes, locale)],
      ]
    : [];
  const going = kept
    ? new Intl.ListFormat(locale).format([
        n("libraryTotal", kept.articles),
        n("dataNotesCount", kept.notes),
        ...(kept.trash > 0 ? [n("dataTrashCount", kept.trash)] : []),
        t("dataSettings"),
      ])
    : t("dataEverything");
  return (
    <>
      <p class="settings-hint settings-promise">{t("dataHint")}</p>
      {rows.length > 0 && (
        <dl class="settings-figures">
          {rows.map(([name, value]) => (
            <div class="settings-figure" key={name}>
              <dt>{t(name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="settings-hint">
        {t("dataExportHint")} {backupLine}
      </p>
      <div class="settings-line">
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => isBusy || save()}
        >
          {t("dataExport")}
        </button>
        <button
          type="button"
          class="button settings-erase"
          ref={eraseButton}
          aria-expanded={holds ? asking : undefined}
          aria-disabled={isBusy || putBack !== null}
          onClick={() => {
            if (isBusy || putBack) return;
            setSaid("");
            // Settings alone can always be put back: no question where an undo does.
            if (holds) setAsking(!asking);
            else erase();
          }}
        >
          {t(holds ? "dataEraseAsk" : "dataErase")}
        </button>
        {work && <WorkBar work={work} onStop={stop} />}
      </div>
      {asking && !putBack && (
        <EraseForm
          going={going}
          canUndo={canUndo}
          backup={backupLine}
          isBusy={isBusy}
          onBackup={save}
          onErase={erase}
          onClose={close}
        />
      )}
      <div class="settings-line settings-outcome">
        <output class="settings-said">{said}</output>
        {putBack && (
          <button type="button" class="text-button" ref={undoButton} onClick={undo}>
            {t("undo")}
          </button>
        )}
      </div>
    </>
  );
}
