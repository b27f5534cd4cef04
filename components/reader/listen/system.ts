import type { MessageKey } from "../../i18n.ts";

/** How to get a voice, by what a browser says of itself in its user agent; the first that fits. */
const WAYS: readonly [RegExp, MessageKey][] = [
  [/Android/u, "listenGetAndroid"],
  [/CrOS/u, "listenGetChromeOs"],
  [/Windows/u, "listenGetWindows"],
  [/Mac OS X|Macintosh/u, "listenGetMac"],
  [/Linux|BSD|X11.*Firefox/u, "listenGetLinux"],
];

/** The message that says how voices are installed on this system. */
export function wayToVoices(userAgent: string): MessageKey {
  const way = WAYS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "listenGetAny";
  // Chromium on Linux leaves the system's voices alone unless it is told otherwise.
  if (way === "listenGetLinux" && userAgent.includes("Chrome/")) return "listenGetLinuxChromium";
  return way;
}
