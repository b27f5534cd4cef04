import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeSays?: string | undefined;
  ledeSaid?: { stop: () => void } | undefined;
}

/** Milliseconds for which it stays, unless the pointer is on it. */
const STAYS = 7000;
/** Milliseconds after which the words come, so that screen readers hear them come. */
const FIRST = 60;

const STYLE = `
  :host { all: initial; }
  output {
    position: fixed; inset: auto auto 24px 50%; transform: translateX(-50%);
    box-sizing: border-box; inline-size: max-content; max-inline-size: min(440px, calc(100vw - 32px));
    margin: 0; padding: 10px 16px; border: 1px solid light-dark(#d8d3ca, #4a463f); border-radius: 8px;
    background: light-dark(#fffdf9, #26231f); color: light-dark(#1e1c19, #f1ede6);
    font: 14px/1.45 system-ui, sans-serif; color-scheme: light dark; text-wrap: pretty;
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }
  output:empty { display: none; }
`;

// An unlisted script and no content script: see capture.ts. Says one sentence on the page, and goes.
export default defineUnlistedScript({
  main(): void {
    const world = globalThis as World;
    const words = world.ledeSays;
    delete world.ledeSays;
    world.ledeSaid?.stop();
    if (words === undefined) return;
    const host = document.createElement("div");
    const shadow = host.attachShadow({ mode: "closed" });
    const style = document.createElement("style");
    style.textContent = STYLE;
    const output = document.createElement("output");
    shadow.append(style, output);
    // Over whatever the page puts over itself.
    host.popover = "manual";
    document.documentElement.append(host);
    host.showPopover();
    const first = setTimeout(() => (output.textContent = words), FIRST);
    const last = setInterval(() => {
      if (!host.matches(":hover")) stop();
    }, STAYS);
    const stop = (): void => {
      clearTimeout(first);
      clearInterval(last);
      host.remove();
      delete world.ledeSaid;
    };
    world.ledeSaid = { stop };
  },
});
