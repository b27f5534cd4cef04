import type { RefObject } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";

/** A picture that is shown large. */
export interface Zoomed {
  source: string;
  alt: string;
  caption: string | null;
}

/** Which picture is shown large: one that was clicked, or that had the focus as Enter or Space was pressed. */
export function useZoom(root: RefObject<HTMLElement | null>): {
  zoomed: Zoomed | null;
  close: () => void;
} {
  const [zoomed, setZoomed] = useState<Zoomed | null>(null);
  const close = useCallback(() => setZoomed(null), []);
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const abort = new AbortController();
    const { signal } = abort;
    const open = (event: Event): void => {
      const image = event.target;
      if (!(image instanceof HTMLImageElement) || !image.classList.contains("zoomable")) return;
      event.preventDefault();
      const caption = image.closest("figure")?.querySelector("figcaption")?.textContent ?? null;
      const named = image.alt === image.getAttribute("aria-label");
      setZoomed({ source: image.currentSrc || image.src, alt: named ? "" : image.alt, caption });
    };
    element.addEventListener("click", open, { signal });
    element.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Enter" || event.key === " ") open(event);
      },
      { signal },
    );
    return () => abort.abort();
  }, [root]);
  return { zoomed, close };
}
