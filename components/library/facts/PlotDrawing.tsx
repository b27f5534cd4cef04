import { scaleLinear, scaleUtc } from "d3-scale";
import { useEffect, useRef, useState } from "preact/hooks";
import { useI18n } from "../../i18n.ts";
import { formatCompact, formatMoney } from "../../format/numbers.ts";
import { PlotMark } from "./PlotMark.tsx";
import { lineOf, type PlotPoint, type Series } from "./plot-data.ts";

/** CSS pixels. */
const HEIGHT = 340;
const MARGIN = { top: 14, right: 18, bottom: 30, left: 78 };
const TICK = 64;
/** A period shorter on the axis than this is its point alone. */
const LEAST_SPAN = 10;
/** Of more points, how long each period is would be a thicket. */
const MOST_SPANS = 24;

interface Props {
  series: Series;
  /** Their order gives the shapes; null is all others. */
  owners: readonly (string | null)[];
  label: string;
  /** A point in words. */
  nameOf: (point: PlotPoint) => string;
  onNear: (point: PlotPoint | null) => void;
  onOpen: (point: PlotPoint) => void;
}

/**
 * Points over time, in SVG: each is an element that can be focused, named and pressed, and follows theme and forced
 * colours by the page's own style. The scales and their ticks are d3's; a canvas would have no point to land on.
 */
export function PlotDrawing({ series, owners, label, nameOf, onNear, onOpen }: Props) {
  const { locale } = useI18n();
  const root = useRef<HTMLElement>(null);
  const width = useWidth(root);
  const [active, setActive] = useState(0);
  const { points, unit, kind } = series;
  const stop = Math.min(active, points.length - 1);
  const x = scaleUtc(padded(points), [MARGIN.left, width - MARGIN.right]);
  const values = points.flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper]));
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(...values) || 1],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice(5);
  const format = (value: number): string =>
    kind === "money" && unit !== null
      ? formatMoney(value, unit, locale, "compact")
      : formatCompact(value, locale);
  const place = ({ owner }: PlotPoint): number => {
    const at = owners.indexOf(owner);
    return at < 0 ? owners.length - 1 : at;
  };
  const go = (step: number): void => {
    const next = Math.max(0, Math.min(points.length - 1, stop + step));
    setActive(next);
    root.current?.querySelector<SVGElement>(`[data-point="${next}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
      Home: -points.length,
      End: points.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(step);
  };
  const drawsSpans = points.length <= MOST_SPANS;
  const yTicks = y.ticks(5);
  const xTicks = x.ticks(Math.max(2, Math.min(8, Math.floor((width - MARGIN.left) / TICK / 1.4))));
  const tickDate = dateFormat(x.domain(), locale);
  return (
    <figure class="plot-drawing" ref={root} aria-label={label}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
        <g aria-hidden="true">
          {yTicks.map((value) => (
            <g key={value} transform={`translate(0 ${y(value)})`}>
              <line
                class={value === 0 ? "plot-grid plot-zero" : "plot-grid"}
                x1={MARGIN.left}
                x2={width - MARGIN.right}
              />
              <text class="plot-tick" x={MARGIN.left - 8} dy="0.32em" text-anchor="end">
                {format(value)}
              </text>
            </g>
          ))}
          {xTicks.map((date) => (
            <g key={date.getTime()} transform={`translate(${x(date)} ${HEIGHT - MARGIN.bottom})`}>
              <line class="plot-grid" y2={5} />
              <text class="plot-tick" y={20} text-anchor="middle">
                {tickDate(date)}
              </text>
            </g>
          ))}
          {owners.map((owner, at) => (
            <polyline
              key={owner ?? " others"}
              class="plot-line"
              data-series={at}
              points={lineOf(points, owner)
                .map(({ at: time, value }) => `${x(time)},${y(value)}`)
                .join(" ")}
            />
          ))}
        </g>
        {points.map((point, at) => {
          const [from, to] = [x(point.span.from), x(point.span.to)];
          return (
            <g
              key={point.row.article + point.row.key}
              class="plot-point"
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no button of its own
              role="button"
              tabIndex={at === stop ? 0 : -1}
              data-point={at}
              aria-label={nameOf(point)}
              transform={`translate(${x(point.at)} ${y(point.value)})`}
              onClick={() => onOpen(point)}
              onFocus={() => {
                setActive(at);
                onNear(point);
              }}
              onPointerEnter={() => onNear(point)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return onKey(event);
                event.preventDefault();
                onOpen(point);
              }}
            >
              {drawsSpans && to - from > LEAST_SPAN && point.told && (
                <line class="plot-span" x1={from - x(point.at)} x2={to - x(point.at)} />
              )}
              {point.upper !== null && (
                <line class="plot-span" y2={y(point.upper) - y(point.value)} />
              )}
              <circle class="plot-reach" r={11} />
              <PlotMark series={place(point)} told={point.told} />
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

/** From the first to the last, with room on both sides; a year around a single instant. */
function padded(points: readonly PlotPoint[]): [Date, Date] {
  const from = Math.min(...points.map(({ span }) => span.from));
  const to = Math.max(...points.map(({ span }) => span.to));
  const room = Math.max((to - from) * 0.03, to - from < 32 * 86_400_000 ? 183 * 86_400_000 : 0);
  return [new Date(from - room), new Date(to + room)];
}

/** Years over long times, months over short ones. */
function dateFormat([from, to]: Date[], locale: string): (date: Date) => string {
  const years = ((to?.getTime() ?? 0) - (from?.getTime() ?? 0)) / (365 * 86_400_000);
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(years < 3 ? { month: "short" } : {}),
  }).format;
}

function useWidth(root: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const { current } = root;
    if (!current || typeof ResizeObserver !== "function") return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(280, current.clientWidth)));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return width;
}
