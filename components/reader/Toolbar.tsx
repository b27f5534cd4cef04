import type { ComponentChildren, RefObject } from "preact";
import { useCallback, useId, useLayoutEffect, useRef } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import {
  CloseIcon,
  KeyboardIcon,
  ListenIcon,
  LogoIcon,
  MarksIcon,
  OutlineIcon,
  PanelIcon,
  PrintIcon,
  TextIcon,
} from "../icons.tsx";
import { Progress } from "./Progress.tsx";
import { useDismiss } from "./use-dismiss.ts";
import { keyNames, keysOf, type KeyAction, type KeyChoices } from "./keys.ts";
import { SaveButton } from "../save/SaveButton.tsx";
import type { Saving } from "../save/saving.ts";
import "./toolbar.css";

/** What hangs open under the bar. */
export type OpenTool = "outline" | "marks" | "text" | null;

interface Props {
  /** Shown once the article's own title has gone out of sight. */
  title: string | null;
  keys: KeyChoices;
  panelOpen: boolean;
  panelButton: RefObject<HTMLButtonElement | null>;
  open: OpenTool;
  onOpen: (open: OpenTool) => void;
  /** The headings, where there is no room for them beside the text. */
  outline?: ComponentChildren;
  legend: ComponentChildren;
  text: ComponentChildren;
  onAction: (action: KeyAction) => void;
  /** Whether the voice is on; absent where there is none. */
  listening?: boolean | undefined;
  onListen?: (() => void) | undefined;
  saving?: Saving | undefined;
  /** Where there is no text, only what makes sense without one. */
  bare?: boolean;
}

/** Everything the reader can do, in one quiet row. */
export function Toolbar(props: Props) {
  const { title, keys, panelOpen, panelButton, open, onOpen, legend, text, onAction } = props;
  const { t } = useI18n();
  const titled = (name: string, ...actions: KeyAction[]): string => {
    const all = actions.flatMap((action) => keysOf(action, keys).slice(0, 1));
    const written = all.map((key) => keyNames(key).join(" + ")).join(" · ");
    return written ? `${name} (${written})` : name;
  };
  return (
    <header class="toolbar">
      {!props.bare && <Progress />}
      <LogoIcon />
      <p class={title ? "toolbar-title" : "toolbar-title toolbar-title-none"} aria-hidden="true">
        {title}
      </p>
      {!props.bare && (
        <>
          {props.outline && (
            <Popover
              tool="outline"
              label="outline"
              title={titled(t("outline"), "outline")}
              icon={<OutlineIcon />}
              open={open}
              onOpen={onOpen}
            >
              {props.outline}
            </Popover>
          )}
          <Popover
            tool="marks"
            label="marksTitle"
            title={titled(t("marksTitle"), "marks")}
            icon={<MarksIcon />}
            open={open}
            onOpen={onOpen}
          >
            {legend}
          </Popover>
          <Popover
            tool="text"
            label="textTitle"
            title={titled(t("textTitle"), "theme", "larger", "smaller")}
            icon={<TextIcon />}
            open={open}
            onOpen={onOpen}
          >
            {text}
          </Popover>
          {props.listening !== undefined && (
            <button
              type="button"
              class="icon-button toolbar-listen"
              aria-label={t("listenToolbar")}
              title={titled(t("listenToolbar"), "listen")}
              aria-pressed={props.listening}
              onClick={props.onListen}
            >
              <ListenIcon />
            </button>
          )}
          {props.saving && (
            <SaveButton
              saving={props.saving}
              look="icon"
              keyName={keysOf("save", keys).slice(0, 1).flatMap(keyNames).join(" + ")}
            />
          )}
          <Tool action="print" label="keyPrint" titled={titled} onAction={onAction}>
            <PrintIcon />
          </Tool>
          <Tool
            action="keys"
            label="keysTitle"
            titled={titled}
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
            title={titled(t("keyPanel"), "panel")}
            aria-pressed={panelOpen}
            onClick={() => onAction("panel")}
          >
            <PanelIcon />
          </button>
        </>
      )}
      <span class="toolbar-rule" aria-hidden="true" />
      <Tool action="close" label="close" titled={titled} onAction={onAction}>
        <CloseIcon />
      </Tool>
    </header>
  );
}

interface PopoverProps {
  tool: Exclude<OpenTool, null>;
  label: MessageKey;
  title: string;
  icon: ComponentChildren;
  open: OpenTool;
  onOpen: (open: OpenTool) => void;
  children: ComponentChildren;
}

/** A button of the bar with what hangs open under it. */
function Popover({ tool, label, title, icon, open, onOpen, children }: PopoverProps) {
  const { t } = useI18n();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const isOpen = open === tool;
  const close = useCallback(() => onOpen(null), [onOpen]);
  useDismiss(root, isOpen, close);
  // What had the focus is gone with what hung open.
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen && (document.activeElement ?? document.body) === document.body) {
      root.current?.querySelector("button")?.focus({ preventScroll: true });
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div class="toolbar-popover" ref={root}>
      <button
        type="button"
        class="icon-button"
        aria-label={t(label)}
        title={title}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onOpen(isOpen ? null : tool)}
      >
        {icon}
      </button>
      <div class="popover" id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}

interface ToolProps {
  action: KeyAction;
  label: MessageKey;
  titled: (name: string, action: KeyAction) => string;
  onAction: (action: KeyAction) => void;
  extra?: string;
  children: ComponentChildren;
}

function Tool({ action, label, titled, onAction, extra, children }: ToolProps) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      class={extra ? `icon-button ${extra}` : "icon-button"}
      aria-label={t(label)}
      title={titled(t(label), action)}
      onClick={() => onAction(action)}
    >
      {children}
    </button>
  );
}
