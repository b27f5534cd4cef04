import { useEffect } from "preact/hooks";

/**
 * Takes away what a status line says once it has stood for a while, unless the pointer or the focus is on a line.
 * @param said what it says: another stands anew; nothing is taken away at null
 * @param milliseconds for which it stays
 */
export function useStays(said: unknown, milliseconds: number, close: () => void): void {
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setInterval(() => {
      if (!document.querySelector(".status:hover, .status:focus-within")) close();
    }, milliseconds);
    return () => clearInterval(timer);
  }, [said]);
}
