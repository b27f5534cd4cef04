import { useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";

interface Props {
  size: number | null;
  onExport: () => void;
  onErase: () => Promise<() => Promise<void>>;
}

/** How much is kept, a file of all of it, and the way to be rid of it. */
export function DataForm({ size, onExport, onErase }: Props) {
  const { t, locale } = useI18n();
  const [putBack, setPutBack] = useState<(() => Promise<void>) | null>(null);
  const [said, setSaid] = useState("");
  const number = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 1,
  });
  const fail = (): void => setSaid(t("dataFailed"));
  const erase = async (): Promise<void> => {
    const undo = await onErase();
    setPutBack(() => undo);
    setSaid(t("dataErased"));
  };
  const undo = async (): Promise<void> => {
    await putBack?.();
    setPutBack(null);
    setSaid(t("dataPutBack"));
  };
  return (
    <>
      <p class="settings-hint">
        {!size ? t("dataHint") : `${t("dataHint")} ${t("dataSize", number.format(size / 1000))}`}
      </p>
      <div class="settings-line">
        <button type="button" class="button" onClick={onExport}>
          {t("dataExport")}
        </button>
        <button
          type="button"
          class="button settings-erase"
          onClick={() => void erase().catch(fail)}
          disabled={putBack !== null}
        >
          {t("dataErase")}
        </button>
        {putBack && (
          <button type="button" class="text-button" onClick={() => void undo().catch(fail)}>
            {t("undo")}
          </button>
        )}
      </div>
      <output class="settings-said">{said}</output>
    </>
  );
}
