import { useEffect, useId, useState } from "preact/hooks";
import { labelsFor } from "../../lib/core/export/labels.ts";
import { unknownNames } from "../../lib/core/export/template/parse.ts";
import {
  READY_TEMPLATES,
  readyTemplate,
  type ReadyTemplate,
} from "../../lib/core/export/template/ready.ts";
import type { MarkdownFile, MarkdownTemplate } from "../../lib/core/export/template/template.ts";
import { VARIABLES } from "../../lib/core/export/template/variables.ts";
import { useI18n, type MessageKey } from "../i18n.ts";
import { Modal } from "../reader/Modal.tsx";
import type { Exporting } from "./exporting.ts";

const READY: Record<ReadyTemplate, MessageKey> = {
  plain: "templatePlain",
  obsidian: "templateObsidian",
  logseq: "templateLogseq",
};

const STYLES: Record<MarkdownTemplate["style"], MessageKey> = {
  yaml: "templateStyleYaml",
  logseq: "templateStyleLogseq",
  none: "templateStyleNone",
};

interface Props {
  exporting: Exporting;
  onClose: () => void;
}

/** How articles become Markdown files, with the first of them as it would be. Kept at once. */
export function TemplateDialog({ exporting, onClose }: Props) {
  const { t, locale } = useI18n();
  const { template, onTemplate } = exporting;
  const labels = labelsFor(locale);
  const ready = READY_TEMPLATES.find(
    (name) => JSON.stringify(readyTemplate(name, labels)) === JSON.stringify(template),
  );
  // What a person wrote stays at hand while they look at the ready ones.
  const [own, setOwn] = useState<MarkdownTemplate | null>(ready ? null : template);
  const change = (part: Partial<MarkdownTemplate>): void => {
    const next = { ...template, ...part };
    setOwn(next);
    onTemplate(next);
  };
  const choose = (name: string): void => {
    const chosen = READY_TEMPLATES.find((one) => one === name);
    if (chosen) onTemplate(readyTemplate(chosen, labels));
    else if (own) onTemplate(own);
  };
  const { fileName, properties, style, body, outline } = template;
  const unknown = unknownNames([fileName, properties, body].join("\n"));
  return (
    <Modal class="template-dialog" id="template-title" title={t("templateTitle")} onClose={onClose}>
      <div class="template">
        <div class="template-fields">
          <label class="template-field">
            {t("templateReady")}
            <select value={ready ?? "own"} onChange={(event) => choose(event.currentTarget.value)}>
              {READY_TEMPLATES.map((name) => (
                <option value={name} key={name}>
                  {t(READY[name])}
                </option>
              ))}
              {(own || !ready) && <option value="own">{t("templateOwn")}</option>}
            </select>
          </label>
          <label class="template-field">
            {t("templateFileName")}
            <input
              type="text"
              value={fileName}
              spellcheck={false}
              onInput={(event) => change({ fileName: event.currentTarget.value })}
            />
          </label>
          <label class="template-field">
            {t("templateStyle")}
            <select
              value={style}
              onChange={(event) =>
                change({ style: event.currentTarget.value as MarkdownTemplate["style"] })
              }
            >
              {Object.entries(STYLES).map(([value, label]) => (
                <option value={value} key={value}>
                  {t(label)}
                </option>
              ))}
            </select>
          </label>
          {style !== "none" && (
            <label class="template-field">
              {t("templateProperties")}
              <textarea
                rows={6}
                value={properties}
                spellcheck={false}
                onInput={(event) => change({ properties: event.currentTarget.value })}
              />
            </label>
          )}
          <label class="template-field">
            {t("templateBody")}
            <textarea
              rows={8}
              value={body}
              spellcheck={false}
              onInput={(event) => change({ body: event.currentTarget.value })}
            />
          </label>
          <label class="template-check">
            <input
              type="checkbox"
              checked={outline}
              onChange={() => change({ outline: !outline })}
            />
            {t("templateOutline")}
          </label>
          <p class="template-hint">
            {t("templateNames", VARIABLES.map((name) => `{{${name}}}`).join(" "))}
          </p>
          <output class="template-hint">
            {unknown.length > 0 && t("templateUnknown", unknown.join(", "))}
          </output>
        </div>
        <Preview exporting={exporting} />
      </div>
    </Modal>
  );
}

/** Milliseconds after a key: a long article takes a while to be written. */
const PAUSE = 150;

function Preview({ exporting: { template, preview } }: { exporting: Exporting }) {
  const { t } = useI18n();
  const id = useId();
  const [file, setFile] = useState<MarkdownFile | null>(null);
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      preview(template)
        .then((made) => isLate || setFile(made))
        .catch(() => isLate || setFile(null));
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [template]);
  return (
    <section class="template-preview" aria-labelledby={id}>
      <h3 id={id}>{t("templatePreview")}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys have to reach it */}
      <pre tabIndex={0}>
        {file ? `${file.stem}.md\n\n${file.content.slice(0, 4000)}` : t("templateNoPreview")}
      </pre>
    </section>
  );
}
