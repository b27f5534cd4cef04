import { useEffect, useId, useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import { CheckIcon, ChevronDownIcon } from "../icons.tsx";
import { later } from "../later.tsx";
import { useMenu } from "../use-menu.ts";
import type { ExportFormat, Exporting } from "./exporting.ts";
import { TemplateDialog } from "./TemplateDialog.tsx";
import { useWork } from "./use-work.ts";
import { WorkBar } from "./WorkBar.tsx";
import "../copy/copy.css";
import "./export.css";

const ObsidianDialog = later(() =>
  import("./ObsidianDialog.tsx").then((module) => module.ObsidianDialog),
);

type Item = { format: ExportFormat; label: MessageKey };

const GROUPS: readonly { label: MessageKey; items: readonly Item[] }[] = [
  {
    label: "exportArticles",
    items: [
      { format: "markdown", label: "copyMarkdown" },
      { format: "html", label: "exportHtml" },
      { format: "jsonld", label: "exportJsonLd" },
    ],
  },
  {
    label: "exportFacts",
    items: [
      { format: "csv", label: "fileCsv" },
      { format: "xlsx", label: "exportXlsx" },
    ],
  },
  {
    label: "exportReferences",
    items: [
      { format: "bibtex", label: "exportBibtex" },
      { format: "ris", label: "exportRis" },
      { format: "csl", label: "exportCsl" },
    ],
  },
];

const DONE_FOR = 2000;

/** What a selection of articles can be saved as, behind a button. */
export function ExportMenu({ exporting }: { exporting: Exporting }) {
  const { t, n } = useI18n();
  const id = useId();
  const { open, setOpen, close, root, button, menu, onMenuKey, onButtonKey } = useMenu();
  const { work, run, stop } = useWork();
  const [said, setSaid] = useState<MessageKey | null>(null);
  const [dialog, setDialog] = useState<"template" | "obsidian" | null>(null);
  const isFailure = said === "fileFailed";

  useEffect(() => {
    if (said === null || isFailure) return undefined;
    const timer = setTimeout(() => setSaid(null), DONE_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  const save = async (format: ExportFormat): Promise<void> => {
    close();
    setSaid(null);
    let stopped = false;
    try {
      await run((onProgress, signal) => {
        signal.addEventListener("abort", () => (stopped = true));
        return exporting.save(format, onProgress, signal);
      });
      setSaid("fileSaved");
    } catch {
      setSaid(stopped ? "workStopped" : "fileFailed");
    }
  };

  // To whichever sides there is room.
  const { left = 0, top = 0 } = root.current?.getBoundingClientRect() ?? {};
  const { clientWidth, clientHeight } = document.documentElement;
  const side = `${left > clientWidth / 2 ? " is-far-out" : ""}${top > clientHeight / 2 ? " is-low" : ""}`;
  const isDone = said === "fileSaved";
  return (
    <div class="copy export" ref={root}>
      <button
        type="button"
        class="button copy-button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-disabled={work !== null || exporting.count === 0}
        title={exporting.count === 0 ? t("exportNothing") : n("exportCount", exporting.count)}
        onClick={() => work === null && exporting.count > 0 && setOpen(!open)}
        onKeyDown={(event) => {
          if (work === null && exporting.count > 0) onButtonKey(event);
        }}
      >
        {isDone ? <CheckIcon /> : null}
        {isDone ? t("fileSaved") : t("exportMenu")}
        {isDone ? null : <ChevronDownIcon />}
      </button>
      {open && (
        <div
          class={`copy-menu export-menu${side}`}
          id={id}
          role="menu"
          aria-label={`${t("exportMenu")} · ${n("exportCount", exporting.count)}`}
          ref={menu}
          onKeyDown={onMenuKey}
          tabIndex={-1}
        >
          {GROUPS.map(({ label, items }) => (
            <fieldset class="copy-files" key={label}>
              <legend class="copy-label">{t(label)}</legend>
              {items.map((item) => (
                <button
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  class="copy-file"
                  key={item.format}
                  onClick={() => void save(item.format)}
                >
                  {t(item.label)}
                </button>
              ))}
            </fieldset>
          ))}
          <hr class="copy-rule" />
          {(
            [
              ["obsidian", "exportObsidian"],
              ["template", "exportTemplate"],
            ] as const
          ).map(([which, label]) => (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="copy-item"
              key={which}
              onClick={() => {
                close();
                setDialog(which);
              }}
            >
              {t(label)}
            </button>
          ))}
        </div>
      )}
      {work && <WorkBar work={work} onStop={stop} />}
      <output class={isFailure ? "copy-said" : "visually-hidden"}>{said && t(said)}</output>
      {dialog === "template" && (
        <TemplateDialog exporting={exporting} onClose={() => setDialog(null)} />
      )}
      {dialog === "obsidian" && (
        <ObsidianDialog exporting={exporting} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}
