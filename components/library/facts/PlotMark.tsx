/** One shape an owner, so that colour is only a second cue; filled where the text tells the period. */
const SHAPES = [
  "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z",
  "M-4 -4H4V4H-4Z",
  "M0 -5.2 5.2 4H-5.2Z",
  "M0 -5.8 5.8 0 0 5.8 -5.8 0Z",
  "M0 5.2 -5.2 -4H5.2Z",
  "M-1.5 -5H1.5V-1.5H5V1.5H1.5V5H-1.5V1.5H-5V-1.5H-1.5Z",
];

interface Props {
  /** Place of the owner among those that are drawn. */
  series: number;
  told: boolean;
}

export function PlotMark({ series, told }: Props) {
  return (
    <path
      class={told ? "plot-mark" : "plot-mark plot-mark-untold"}
      data-series={series}
      d={SHAPES[series] ?? SHAPES[0]}
    />
  );
}
