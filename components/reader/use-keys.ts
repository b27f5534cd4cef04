import { useEffect, useRef } from "preact/hooks";
import { actionOf, type KeyAction, type KeyChoices } from "./keys.ts";

/** Hands every key of the reader to `act`, wherever the focus is but in a field. */
export function useKeys(act: (action: KeyAction) => void, chosen: KeyChoices): void {
  const latest = useRef({ act, chosen });
  latest.current = { act, chosen };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const tag = event.target instanceof Element ? event.target.localName : "";
      const checkable = event.target instanceof HTMLInputElement && event.target.type !== "text";
      const action = actionOf(event, checkable ? "" : tag, latest.current.chosen);
      // An open modal dialog has the keys to itself.
      if (!action || document.querySelector("dialog:modal")) return;
      event.preventDefault();
      latest.current.act(action);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
