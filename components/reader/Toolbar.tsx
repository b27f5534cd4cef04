import type { ComponentChildren, RefObject } from "preact";
import { useCallback, useId, useRef } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import {
  CloseIcon,
  KeyboardIcon,
  LargerIcon,
  ListenIcon,
  LogoIcon,
  MarksIcon,
  MoonIcon,
  PanelIcon,
  PrintIcon,
  SmallerIcon,
  SunIcon,
  SystemThemeIcon,
} from "../icons.tsx";
import { SIZE_MAX, SIZE_MIN, type ReaderSettings, type Theme } from "./settings.ts";
import { useDismiss } from "./use-dismiss.ts";
import type { KeyAction } from "./keys.ts";
import "./toolbar.css";

const THEME_ICONS: Record<Theme, () => ComponentChildren> = {
  system: SystemThemeIcon,
  light: SunIcon,
  dark: MoonIcon,
};

interface Props {
  /** Shown once the article's own title has gone out of sight. */
  title: string | null;
  settings: ReaderSettings;
  panelOpen: boolean;
  panelButton: RefObject<HTMLButtonElement | null>;
  legendOpen: boolean;
  onLegend: (open: boolean) => void;
  legend: ComponentChildren;
  onAction: (action: KeyAction) => void;
  /** Whether the voice is on; absent where there is none. */
  listening?: boolean | undefined;
  onListen?: (() => void) | undefined;
  /** Where there is no text, only what makes sense without one. */
  bare?: boolean;
}

/** Everything the reader can do, in one quiet row. */
export function Toolbar(props: Props) {
  const { title, settings, panelOpen, panelButton, legendOpen, onLegend, legend, onAction } = props;
  const { t } = useI18n();
  const legendId = useId();
  const legendRoot = useRef<HTMLDivElement>(null);
  const closeLegend = useCallback(() => onLegend(false), [onLegend]);
  useDismiss(legendRoot, legendOpen, closeLegend);
  const ThemeIcon = THEME_ICONS[settings.theme];
  return (
    <header class="toolbar">
      <LogoIcon />
      <p class={title ? "toolbar-title" : "toolbar-title toolbar-title-none"} aria-hidden="true">
        {title}
      </p>
      {!props.bare && (
        <div class="toolbar-legend" ref={legendRoot}>
          <button
            type="button"
            class="icon-button"
            aria-label={t("marksTitle")}
            title={`${t("marksTitle")} (M)`}
            aria-expanded={legendOpen}
            aria-controls={legendId}
            onClick={() => onLegend(!legendOpen)}
          >
            <MarksIcon />
          </button>
          <div class="popover" id={legendId} hidden={!legendOpen}>
            {legendOpen && legend}
          </div>
        </div>
      )}
      <Tool
        action="smaller"
        label="keySmaller"
        keyName="−"
        onAction={onAction}
        disabled={settings.size <= SIZE_MIN}
      >
        <SmallerIcon />
      </Tool>
      <Tool
        action="larger"
        label="keyLarger"
        keyName="+"
        onAction={onAction}
        disabled={settings.size >= SIZE_MAX}
      >
        <LargerIcon />
      </Tool>
      <Tool action="theme" label="keyTheme" keyName="T" onAction={onAction}>
        <ThemeIcon />
      </Tool>
      {!props.bare && (
        <>
          {props.listening !== undefined && (
            <button
              type="button"
              class="icon-button toolbar-listen"
              aria-label={t("listenToolbar")}
              title={`${t("listenToolbar")} (L)`}
              aria-pressed={props.listening}
              onClick={props.onListen}
            >
              <ListenIcon />
            </button>
          )}
          <Tool action="print" label="keyPrint" keyName="P" onAction={onAction}>
            <PrintIcon />
          </Tool>
          <Tool
            action="keys"
            label="keysTitle"
            keyName="?"
            onAction={onAction}
            extra="toolbar-keys"
          >
            <KeyboardIcon />
          </Tool>
          <button
            type="button"
            class="icon-button"
            ref={panelButton}
            aria-label={t("keyPanel")}
            title={`${t("keyPanel")} (F)`}
            aria-pressed={panelOpen}
            onClick={() => onAction("panel")}
          >
            <PanelIcon />
          </button>
        </>
      )}
      <span class="toolbar-rule" aria-hidden="true" />
      <Tool action="close" label="close" keyName="Esc" onAction={onAction}>
        <CloseIcon />
      </Tool>
    </header>
  );
}

interface ToolProps {
  action: KeyAction;
  label: MessageKey;
  keyName: string;
  onAction: (action: KeyAction) => void;
  disabled?: boolean;
  extra?: string;
  children: ComponentChildren;
}

function Tool({ action, label, keyName, onAction, disabled = false, extra, children }: ToolProps) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      class={extra ? `icon-button ${extra}` : "icon-button"}
      aria-label={t(label)}
      title={`${t(label)} (${keyName})`}
      disabled={disabled}
      onClick={() => onAction(action)}
    >
      {children}
    </button>
  );
}
