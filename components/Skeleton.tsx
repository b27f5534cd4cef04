import "./skeleton.css";

/** Grey lines where text is still to come, as wide as the text will be; `widths` in per cent, one a line. */
export function Skeleton({ widths, kind }: { widths: readonly number[]; kind: string }) {
  return (
    <div class={`skeleton skeleton-${kind}`} aria-hidden="true">
      {widths.map((width, at) => (
        <span key={at} class="skeleton-line" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
