import { useEffect, useId, useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import { CheckIcon, ChevronDownIcon } from "../icons.tsx";
import { useMenu } from "../use-menu.ts";
import type { Copying, CopyFormat, FileFormat } from "./copying.ts";
import "./copy.css";

interface Props {
  copying: Copying;
  /** Shows the choice of columns. */
  onColumns: () => void;
  /** A button among words and not among buttons. */
  quiet?: boolean;
}

const ITEMS: readonly { format: CopyFormat; label: MessageKey; hint: MessageKey }[] = [
  { format: "text", label: "copyText", hint: "copyTextHint" },
  { format: "table", label: "copyTable", hint: "copyTableHint" },
  { format: "markdown", label: "copyMarkdown", hint: "copyMarkdownHint" },
  { format: "citation", label: "copyCitation", hint: "copyCitationHint" },
];

const FILES: readonly { format: FileFormat; label: MessageKey }[] = [
  { format: "csv", label: "fileCsv" },
  { format: "markdown", label: "copyMarkdown" },
  { format: "text", label: "copyText" },
];

/** Milliseconds for which it says that something was done, and for which it names a file. */
const DONE_FOR = 2000;
const NAMED_FOR = 5000;

/** What became of the last choice; of a file that was saved, its name. */
interface Said {
  key: MessageKey;
  name?: string | undefined;
}

/** What can be copied of an article and saved of it, behind a button. */
export function CopyMenu({ copying, onColumns, quiet = false }: Props) {
  const { t } = useI18n();
  const id = useId();
  const { open, setOpen, close, root, button, menu, onMenuKey, onButtonKey } = useMenu();
  const [said, setSaid] = useState<Said | null>(null);

  useEffect(() => {
    if (said === null || isFailure(said.key)) return undefined;
    const timer = setTimeout(() => setSaid(null), said.name ? NAMED_FOR : DONE_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  const run = async (
    work: () => Promise<string | void>,
    done: MessageKey,
    failed: MessageKey,
  ): Promise<void> => {
    close();
    setSaid(null);
    try {
      setSaid({ key: done, name: (await work()) || undefined });
    } catch {
      setSaid({ key: failed });
    }
  };
  const save = (format: FileFormat): Promise<void> =>
    run(() => copying.file(format), "fileSaved", "fileFailed");

  const failed = said !== null && isFailure(said.key);
  const done = said !== null && !failed;
  return (
    <div class="copy" ref={root}>
      <button
        type="button"
        class={quiet ? "text-button copy-button" : "button copy-button"}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={onButtonKey}
      >
        {done ? <CheckIcon /> : null}
        {done ? t(said.key === "fileSaved" ? said.key : "copied") : t("copy")}
        {done ? null : <ChevronDownIcon />}
      </button>
      {open && (
        <div
          class="copy-menu"
          id={id}
          role="menu"
          aria-label={t("copy")}
          ref={menu}
          onKeyDown={onMenuKey}
          tabIndex={-1}
        >
          {ITEMS.map(({ format, label, hint }) => (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="copy-item"
              key={format}
              onClick={() =>
                run(
                  () => copying.copy(format),
                  format === "table" && !copying.hasAddress ? "copiedNoLink" : "copied",
                  "copyFailed",
                )
              }
            >
              {t(label)} <span class="copy-hint">{t(hint)}</span>
            </button>
          ))}
          <hr class="copy-rule" />
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            class="copy-item"
            onClick={() => save("html")}
          >
            {t("savePage")} <span class="copy-hint">{t("savePageHint")}</span>
          </button>
          <fieldset class="copy-files">
            <legend class="copy-label">{t("copyFile")}</legend>
            {FILES.map(({ format, label }) => (
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                class="copy-file"
                key={format}
                onClick={() => save(format)}
              >
                {t(label)}
              </button>
            ))}
          </fieldset>
          <hr class="copy-rule" />
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            class="copy-item"
            onClick={() => {
              setOpen(false);
              onColumns();
            }}
          >
            {t("columnsMenu")}
          </button>
        </div>
      )}
      <output class={saidClass(said)}>
        {said && (said.name ? t("fileSavedAs", said.name) : t(said.key))}
      </output>
    </div>
  );
}

function saidClass(said: Said | null): string {
  if (said?.name) return "copy-said copy-said-done";
  const seen = said !== null && (isFailure(said.key) || said.key === "copiedNoLink");
  return seen ? "copy-said" : "visually-hidden";
}

function isFailure(said: MessageKey): boolean {
  return said === "copyFailed" || said === "fileFailed";
}
