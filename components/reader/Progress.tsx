import { useEffect, useRef } from "preact/hooks";

/** How far the window has come through the text, as a line under the bar. Only to be seen: a scroll bar says the same. */
export function Progress() {
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let frame = 0;
    const update = (): void => {
      frame = 0;
      const { scrollHeight, clientHeight } = document.documentElement;
      const room = scrollHeight - clientHeight;
      const share = room > 0 ? Math.min(1, Math.max(0, window.scrollY / room)) : 0;
      line.current?.style.setProperty("--progress", share.toFixed(4));
    };
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(update);
    };
    soon();
    window.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("resize", soon, { passive: true });
    return () => {
      window.removeEventListener("scroll", soon);
      window.removeEventListener("resize", soon);
      cancelAnimationFrame(frame);
    };
  }, []);
  return <span class="progress" ref={line} aria-hidden="true" />;
}
