import { useEffect, useRef, useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import "../sites/sites.css";

interface Props {
  label: string;
  /** What is held now: sites, or permissions by their names. */
  held: readonly string[];
  /** How one is called, and what it is for. */
  nameOf?: (one: string) => string;
  whyOf?: (one: string) => string;
  onGiveBack: (one: string) => void;
  /** Asks for it again: at once after the press, since the browser may put its own question. */
  onTakeAgain: (one: string) => void;
  takeAgain: (name: string) => string;
  /** What is said once it came or went. */
  said: (name: string, isHeld: boolean) => string;
}

/** What was given one by one, each with the way to give it back; what was just given back can be undone. */
export function GivenList(props: Props) {
  const { label, held, nameOf = (one) => one, whyOf, onGiveBack, onTakeAgain, takeAgain } = props;
  const { t } = useI18n();
  // Rows stay where they were while the list is on screen: what was given back is still there to be undone.
  const [seen, setSeen] = useState<readonly string[]>(held);
  const [said, setSaid] = useState("");
  const asked = useRef<{ one: string; isHeld: boolean } | null>(null);
  useEffect(() => {
    setSeen((before) => [...before, ...held.filter((one) => !before.includes(one))]);
    const change = asked.current;
    if (!change || held.includes(change.one) !== change.isHeld) return;
    asked.current = null;
    setSaid(props.said(nameOf(change.one), change.isHeld));
  }, [held]);
  return (
    <>
      <ul class="sites-list" aria-label={label}>
        {seen.map((one) => {
          const isHeld = held.includes(one);
          const name = nameOf(one);
          const why = whyOf?.(one) ?? "";
          return (
            <li key={one} class={isHeld ? "sites-row" : "sites-row sites-gone"}>
              <span class="sites-name">
                <bdi>{name}</bdi>
                {!isHeld && ` · ${t("siteGone")}`}
                {why && <span class="settings-hint">{why}</span>}
              </span>
              <button
                type="button"
                class="text-button"
                aria-label={isHeld ? t("siteGiveBack", name) : takeAgain(name)}
                onClick={() => {
                  asked.current = { one, isHeld: !isHeld };
                  if (isHeld) onGiveBack(one);
                  else onTakeAgain(one);
                }}
              >
                {t(isHeld ? "giveBack" : "undo")}
              </button>
            </li>
          );
        })}
      </ul>
      <output class="visually-hidden">{said}</output>
    </>
  );
}
