import { useRef, useState } from "preact/hooks";
import { PICTURE_LIMITS } from "../../lib/core/library/limits.ts";
import { useI18n } from "../i18n.ts";
import { bytesInWords } from "./bytes.ts";
import { RemovePictures } from "./RemovePictures.tsx";
import type { PicturesPorts } from "./state.ts";

/** Whether pictures of saved articles are kept, from where, how many there are, and the way to be rid of them. */
export function PicturesForm({ pictures }: { pictures: PicturesPorts }) {
  const { t, n, locale } = useI18n();
  const { on, kept, elsewhere } = pictures;
  const [said, setSaid] = useState("");
  const busy = useRef(false);
  /** One thing after the other, each with what it came to. */
  const perform = (work: () => Promise<string>): void => {
    if (busy.current) return;
    busy.current = true;
    setSaid("");
    work()
      .then(setSaid, () => setSaid(t("picturesFailed")))
      .finally(() => (busy.current = false));
  };
  const { picture, article, total } = PICTURE_LIMITS;
  const limits = [picture, article, total].map((bytes) => bytesInWords(bytes, locale));
  return (
    <>
      <div class="settings-choice">
        <label class="settings-choice-name">
          <input
            type="checkbox"
            aria-describedby="pictures-hint pictures-limits"
            checked={on === true}
            disabled={on === null}
            onChange={({ currentTarget }) => {
              const next = currentTarget.checked;
              perform(async () => {
                await pictures.onSwitch(next);
                return t(next ? "picturesOn" : "picturesOff");
              });
            }}
          />
          {t("picturesKeep")}
        </label>
        <p class="settings-hint" id="pictures-hint">
          {t("picturesHint")}
        </p>
        <p class="settings-hint" id="pictures-limits">
          {t("picturesLimits", limits)}
        </p>
      </div>
      {on && elsewhere !== null && (
        <div class="settings-pictures-elsewhere">
          <h3 class="settings-subheading">{t("picturesElsewhere")}</h3>
          <p class="settings-hint">
            {t(elsewhere ? "picturesElsewhereOn" : "picturesElsewhereHint")}
          </p>
          <div class="settings-line">
            <button
              type="button"
              class="button"
              onClick={() =>
                perform(async () => {
                  if (elsewhere) {
                    const isBack = await pictures.onGiveBack();
                    return t(isBack ? "picturesGivenBack" : "picturesStillGiven");
                  }
                  return t((await pictures.onAllow()) ? "picturesAllowed" : "picturesNotAllowed");
                })
              }
            >
              {t(elsewhere ? "picturesGiveBack" : "picturesAllow")}
            </button>
          </div>
        </div>
      )}
      {kept && (
        <div class="settings-line">
          <p class="settings-pictures-now">
            {kept.count === 0
              ? t("picturesNone")
              : n("picturesNow", kept.count, [bytesInWords(kept.bytes, locale)])}
          </p>
          {kept.count > 0 && (
            <RemovePictures
              count={kept.count}
              onRemove={() => perform(async () => n("picturesRemoved", await pictures.onRemove()))}
            />
          )}
        </div>
      )}
      <div class="settings-line settings-outcome">
        <output class="settings-said">{said}</output>
      </div>
    </>
  );
}
