import { idOf, isSameRule, type PutBack, type SiteRule } from "../../../lib/core/choices.ts";
import type { Reading, Span } from "../../../lib/core/reading.ts";
import { formatDate } from "../../format/dates.ts";
import { useI18n } from "../../i18n.ts";
import { OMITTED_LABELS } from "../../model/labels.ts";
import { beginningOf, leftOutPassages } from "../../model/passages.ts";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { PassageList } from "../LeftOut.tsx";

interface Props {
  reading: Reading;
  control: ChoicesControl | null;
  onGo: (span: Span) => void;
}

/** What was left out, in page order; what was put back here; what is always put back on this site. */
export function OmittedView({ reading, control, onGo }: Props) {
  const { t } = useI18n();
  const passages = leftOutPassages(reading.omitted, control?.own.account ?? null);
  const back = control?.own.account.putBack.filter(({ always }) => !always) ?? [];
  const rules = control?.own.rules ?? [];
  return (
    <>
      {passages.length === 0 ? (
        <p class="panel-none">{t("nothingLeftOut")}</p>
      ) : (
        <PassageList
          passages={passages}
          lang={reading.lang}
          onPutBack={control ? (chosen) => control.putBack(chosen, "panel") : undefined}
        />
      )}
      {control && back.length > 0 && (
        <section class="group">
          <h3 class="group-title">{t("putBackHere")}</h3>
          <ul class="omitted">
            {back.map((passage) => (
              <BackAgain
                key={idOf(passage.key)}
                passage={passage}
                lang={reading.lang}
                control={control}
                onGo={onGo}
              />
            ))}
          </ul>
        </section>
      )}
      {control && rules.length > 0 && (
        <section class="group">
          <h3 class="group-title">{t("alwaysHere", control.own.host ?? "")}</h3>
          <ul class="omitted">
            {rules.map((rule) => (
              <Rule key={`${rule.reason} ${rule.element}`} rule={rule} control={control} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface BackProps extends Pick<Props, "onGo"> {
  passage: PutBack;
  lang: string;
  control: ChoicesControl;
}

/** A passage that was put back in this article. */
function BackAgain({ passage, lang, control, onGo }: BackProps) {
  const { t } = useI18n();
  const { host } = control.own;
  return (
    <li class="omitted-passage">
      <button
        type="button"
        class="passage-link"
        title={t("goToPassage")}
        onClick={() => onGo(passage)}
      >
        <span class="omitted-reason">{t(OMITTED_LABELS[passage.reason])}</span>
        <span class="omitted-text omitted-short" lang={lang} dir="auto">
          {beginningOf(passage.text, 160)}
        </span>
      </button>
      <div class="omitted-actions">
        <button
          type="button"
          class="text-button"
          data-passage={idOf(passage.key)}
          onClick={() => control.leaveOut(passage)}
        >
          {t("leaveOutAgain")}
        </button>
        {host !== null && passage.element !== null && (
          <button
            type="button"
            class="text-button"
            onClick={() => control.always(passage, "panel")}
          >
            {t("alwaysOn", host)}
          </button>
        )}
      </div>
    </li>
  );
}

/** A kind of passage that is put back on every page of the site. */
function Rule({ rule, control }: { rule: SiteRule; control: ChoicesControl }) {
  const { t, n, locale } = useI18n();
  const here = control.own.account.putBack.filter(
    ({ reason, element, always }) =>
      always && element !== null && isSameRule(rule, { reason, element }),
  ).length;
  return (
    <li class="omitted-passage">
      <span class="omitted-reason">
        {t(OMITTED_LABELS[rule.reason])}
        <span class="omitted-note">
          {" · "}
          {n("ruleHere", here)} · {t("ruleSince", formatDate(rule.since, locale, "medium"))}
        </span>
      </span>
      <p class="omitted-text omitted-short" dir="auto">
        {rule.sample}
      </p>
      <div class="omitted-actions">
        <button type="button" class="text-button" onClick={() => control.notAlways(rule)}>
          {t("leaveOutAgain")}
        </button>
      </div>
    </li>
  );
}
