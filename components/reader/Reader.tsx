import { useEffect } from "preact/hooks";
import { applyTheme } from "../theme.ts";
import { OpeningReader } from "./OpeningReader.tsx";
import { ReadyReader } from "./ReadyReader.tsx";
import type { ReaderProps } from "./state.ts";
import "../marks.css";
import "./notes/own.css";
import "./print.css";

/** The article alone, with its marks and facts. Fills the document it is rendered in. */
export function Reader(props: ReaderProps) {
  const { state, settings } = props;
  const { theme } = settings;
  useEffect(() => applyTheme(theme), [theme]);
  if (state.kind === "ready") return <ReadyReader {...props} state={state} />;
  return <OpeningReader {...props} />;
}
