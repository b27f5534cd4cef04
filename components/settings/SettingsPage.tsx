import type { ComponentChildren } from "preact";
import { useI18n, type MessageKey } from "../i18n.ts";
import { LogoIcon } from "../icons.tsx";
import { Legend } from "../reader/Legend.tsx";
import { ButtonForm } from "./ButtonForm.tsx";
import { CitingForm } from "./CitingForm.tsx";
import { DataForm } from "./DataForm.tsx";
import { KeysForm } from "./KeysForm.tsx";
import { PicturesForm } from "./PicturesForm.tsx";
import { PrivacyList } from "./PrivacyList.tsx";
import { SampleText } from "./SampleText.tsx";
import { SelectionBarForm } from "./SelectionBarForm.tsx";
import { SitesList } from "./SitesList.tsx";
import type { SettingsProps } from "./state.ts";
import { TypographyForm } from "./TypographyForm.tsx";
import "../fonts.css";
import "../tokens.css";
import "../base.css";
import "../marks.css";
import "./settings.css";

const SECTIONS = [
  "reading",
  "marks",
  "citing",
  "button",
  "bar",
  "keys",
  "sites",
  "pictures",
  "privacy",
  "data",
] as const;
type Section = (typeof SECTIONS)[number];

const TITLES: Record<Section, MessageKey> = {
  reading: "settingsReading",
  marks: "settingsMarks",
  citing: "settingsCiting",
  button: "settingsButton",
  bar: "barTitle",
  keys: "settingsKeys",
  sites: "sitesTitle",
  pictures: "picturesTitle",
  privacy: "settingsPrivacy",
  data: "settingsData",
};

/** Everything a person can set, on one page; every change holds at once. */
export function SettingsPage(props: SettingsProps) {
  const { settings, onSettings } = props;
  const { t } = useI18n();
  const bodies: Record<Section, ComponentChildren> = {
    reading: (
      <div class="settings-pair">
        <TypographyForm settings={settings} onSettings={onSettings} />
        <SampleText settings={settings} />
      </div>
    ),
    marks: <Legend marks={null} repairs={null} settings={settings} onSettings={onSettings} />,
    citing: <CitingForm {...props.citing} />,
    button: <ButtonForm opens={props.button} onChange={props.onButton} />,
    bar: <SelectionBarForm mode={props.bar} onChange={props.onBar} />,
    keys: (
      <KeysForm
        chosen={settings.keys}
        onChange={(keys) => onSettings({ ...settings, keys })}
        shortcuts={props.shortcuts}
        onShortcuts={props.onShortcuts}
      />
    ),
    sites: (
      <>
        <SitesList sites={props.sites} onRemove={props.onRemoveSite} onAdd={props.onAddSite} />
        {props.notesSites && <SitesList {...props.notesSites} wish="notes" />}
      </>
    ),
    pictures: <PicturesForm pictures={props.pictures} />,
    privacy: (
      <PrivacyList
        permissions={props.permissions}
        sites={[...props.sites, ...(props.notesSites?.sites ?? [])]}
        barEverywhere={props.bar === "everywhere"}
        pictures={props.pictures.on === true && props.pictures.elsewhere === true}
        onGiveBack={props.onGiveBack}
        onTakeAgain={props.onTakeAgain}
      />
    ),
    data: <DataForm data={props.data} />,
  };
  return (
    <div class="settings">
      <nav class="settings-nav" aria-label={t("settingsTitle")}>
        <p class="settings-brand">
          <LogoIcon />
          Lede
        </p>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(TITLES[section])}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="settings-main">
        <h1 class="settings-title">{t("settingsTitle")}</h1>
        <p class="settings-lead">{t("settingsLead")}</p>
        {SECTIONS.map((section) => (
          <section
            class="settings-section"
            id={section}
            key={section}
            aria-labelledby={`${section}-title`}
          >
            <h2 class="settings-heading" id={`${section}-title`}>
              {t(TITLES[section])}
            </h2>
            {bodies[section]}
          </section>
        ))}
      </main>
    </div>
  );
}
