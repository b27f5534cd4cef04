import type { LibraryChange } from "./requests.ts";

/** Every page of the extension hears it, and the background; nobody else does. */
const CHANNEL = "lede-library";

export function announceChange(change: LibraryChange): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  channel.postMessage(change);
  channel.close();
}

/** Calls back after each change that was written, until the signal ends it. */
export function watchLibrary(onChange: (change: LibraryChange) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<LibraryChange>) => onChange(data));
  signal.addEventListener("abort", () => channel.close());
}
