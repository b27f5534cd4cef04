import { later } from "../later.tsx";
import { useKnown } from "./known.ts";
import type { KnownLineProps } from "./state.ts";

/** Fetched where there is something to say. */
const KnownEntry = later(() => import("./KnownEntry.tsx").then((module) => module.KnownEntry));

/** What the library has of a fact; nothing where it has nothing. */
export function KnownLine(props: KnownLineProps) {
  const { of, open } = useKnown();
  const fact = of(props.figure);
  if (!fact?.known) return null;
  return <KnownEntry {...props} known={fact.known} sentence={fact.sentence} onOpen={open} />;
}
