import { useEffect, useId, useRef, useState } from "preact/hooks";
import { hasPlace, obsidianLink, type ObsidianChoices } from "../../lib/core/export/obsidian.ts";
import { useI18n, type MessageKey } from "../i18n.ts";
import { Modal } from "../reader/Modal.tsx";
import type { Exporting, ObsidianStep } from "./exporting.ts";

interface Props {
  exporting: Exporting;
  onClose: () => void;
}

/** Hands the selection to Obsidian: a note for each article, or all of them at the end of one. */
export function ObsidianDialog({ exporting, onClose }: Props) {
  const { t } = useI18n();
  const { obsidian, count } = exporting;
  const { choices, onChoices } = obsidian;
  const change = (part: Partial<ObsidianChoices>): void => onChoices({ ...choices, ...part });
  const name = useId();
  return (
    <Modal class="obsidian-dialog" id="obsidian-title" title={t("obsidianTitle")} onClose={onClose}>
      <div class="template-fields obsidian">
        <Field
          label="obsidianVault"
          hint="obsidianVaultHint"
          value={choices.vault}
          onValue={(vault) => change({ vault })}
        />
        <fieldset class="obsidian-modes">
          <legend class="visually-hidden">{t("obsidianMode")}</legend>
          {(["each", "one"] as const).map((mode) => (
            <label class="template-check" key={mode}>
              <input
                type="radio"
                name={name}
                checked={choices.mode === mode}
                onChange={() => change({ mode })}
              />
              {t(mode === "each" ? "obsidianEach" : "obsidianOne")}
            </label>
          ))}
        </fieldset>
        {choices.mode === "each" ? (
          <Field
            label="obsidianFolder"
            hint="obsidianFolderHint"
            value={choices.folder}
            onValue={(folder) => change({ folder })}
          />
        ) : (
          <Field label="obsidianNote" value={choices.note} onValue={(note) => change({ note })} />
        )}
        <Hand
          key={choices.mode}
          exporting={exporting}
          steps={choices.mode === "each" ? count : 1}
        />
      </div>
    </Modal>
  );
}

interface FieldProps {
  label: MessageKey;
  hint?: MessageKey;
  value: string;
  onValue: (value: string) => void;
}

function Field({ label, hint, value, onValue }: FieldProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <label class="template-field">
      {t(label)}
      <input
        type="text"
        value={value}
        spellcheck={false}
        aria-describedby={hint && id}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {hint && (
        <span class="template-hint" id={id}>
          {t(hint)}
        </span>
      )}
    </label>
  );
}

const NEW_TAB = { target: "_blank", rel: "noopener" } as const;

/** Articles for the end of one note; more are better saved as files. */
const MOST = 200;

/** The link that is to be pressed next: a browser opens one program a press. */
function Hand({ exporting, steps }: { exporting: Exporting; steps: number }) {
  const { t, n, locale } = useI18n();
  const { obsidian, count, template } = exporting;
  const { choices, copy, inNewTab } = obsidian;
  const { mode } = choices;
  const [at, setAt] = useState(0);
  /** What is ready, of which number; the one before stays until the next is there, and keeps the focus. */
  const [ready, setReady] = useState<{ at: number; step: ObsidianStep | null } | null>(null);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const anchor = useRef<HTMLAnchorElement>(null);
  /** What is to be copied is copied, and the link can be followed. */
  const isCopied = useRef(false);
  const isTooMuch = mode === "one" && count > MOST;

  useEffect(() => {
    const abort = new AbortController();
    if (isTooMuch) return undefined;
    const show = (step: ObsidianStep | null): void => {
      if (!abort.signal.aborted) setReady({ at, step });
    };
    obsidian
      .step(mode, at, abort.signal)
      .then(show)
      .catch(() => show(null));
    return () => abort.abort();
  }, [at, template]);

  const step = ready?.step;
  const link = step && hasPlace(choices) ? obsidianLink(choices, step) : null;
  const press = (event: MouseEvent): void => {
    if (!link) return;
    if (ready?.at !== at) {
      event.preventDefault();
      return;
    }
    const isLong = link.clipboard !== null;
    if (link.clipboard === null || isCopied.current) {
      isCopied.current = false;
      setSaid(isLong ? "obsidianHandedLong" : "obsidianHanded");
      // What the browser does with the press comes first.
      if (at + 1 < steps) setTimeout(() => setAt(at + 1));
      return;
    }
    event.preventDefault();
    void copyAndFollow(link.clipboard);
  };
  const copyAndFollow = async (text: string): Promise<void> => {
    try {
      await copy(text);
      isCopied.current = true;
      anchor.current?.click();
    } catch {
      setSaid("obsidianNotCopied");
    }
  };
  const number = new Intl.NumberFormat(locale);
  const label = mode === "each" ? t("obsidianCreate") : n("obsidianAppend", count);
  const why = whyNot();
  function whyNot(): MessageKey | null {
    if (isTooMuch) return "obsidianTooMany";
    if (!hasPlace(choices)) return "obsidianNameIt";
    return step === null ? "obsidianNoText" : null;
  }
  return (
    <div class="obsidian-hand">
      {steps > 1 && (
        <p class="obsidian-step">
          {t("workProgress", [number.format(at + 1), number.format(steps)])}
          {step && ` · ${step.title}`}
        </p>
      )}
      {why && <p class="template-hint">{t(why)}</p>}
      <div class="backup-line">
        {link ? (
          <a
            class="button"
            href={link.href}
            ref={anchor}
            onClick={press}
            {...(inNewTab ? NEW_TAB : {})}
          >
            {label}
          </a>
        ) : (
          <button type="button" class="button" disabled>
            {label}
          </button>
        )}
        {at > 0 && (
          <button type="button" class="text-button" onClick={() => setAt(at - 1)}>
            {t("obsidianBack")}
          </button>
        )}
        {at + 1 < steps && (
          <button type="button" class="text-button" onClick={() => setAt(at + 1)}>
            {t("obsidianSkip")}
          </button>
        )}
      </div>
      <output class="template-hint obsidian-said">{said && t(said)}</output>
    </div>
  );
}
