import { useId } from "preact/hooks";
import { MoreIcon } from "../icons.tsx";
import { useMenu } from "../use-menu.ts";
import "../copy/copy.css";

export interface MenuAction {
  label: string;
  onChoose: () => void;
}

/** What else can be done with a row, behind one button. */
export function RowMenu({ label, actions }: { label: string; actions: readonly MenuAction[] }) {
  const id = useId();
  const { open, setOpen, close, root, button, menu, onMenuKey, onButtonKey } = useMenu();
  // Measured only for a menu that is open: of every row of a list it would be asked at every change.
  const isLow = open && isInLowerHalf(root.current);
  return (
    <div class="copy row-menu" ref={root}>
      <button
        type="button"
        class="icon-button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
        onKeyDown={onButtonKey}
      >
        <MoreIcon />
      </button>
      {open && (
        <div
          class={isLow ? "copy-menu row-menu-items is-low" : "copy-menu row-menu-items"}
          id={id}
          role="menu"
          aria-label={label}
          ref={menu}
          onKeyDown={onMenuKey}
          tabIndex={-1}
        >
          {actions.map((action) => (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="copy-item"
              key={action.label}
              onClick={() => {
                close();
                action.onChoose();
              }}
            >
              {action.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function isInLowerHalf(element: Element | null): boolean {
  const { top = 0 } = element?.getBoundingClientRect() ?? {};
  return top > document.documentElement.clientHeight / 2;
}
