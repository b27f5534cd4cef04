import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { FactRow } from "../../../lib/core/library/fact-rows.ts";
import { useI18n } from "../../i18n.ts";
import type { LibraryPorts } from "../ports.ts";
import { useQuery } from "../use-query.ts";
import type { FactsMode, RowsProps } from "./state.ts";

/** Facts that are compared or plotted at once; the first of more are, and it is said. */
const MOST: Record<Exclude<FactsMode, "table">, number> = { compare: 20_000, plot: 2000 };
/** Facts read at once, so that the page stays awake. */
const PIECE = 2000;

interface Props extends Omit<RowsProps, "rows"> {
  mode: Exclude<FactsMode, "table">;
  ports: LibraryPorts;
  version: number;
  numbers: readonly number[];
}

const load = async (mode: Props["mode"]): Promise<FunctionComponent<RowsProps>> =>
  mode === "compare" ? (await import("./Compare.tsx")).Compare : (await import("./Plot.tsx")).Plot;

/** What is not needed for the table is loaded with its first use, and so are its rows. */
export function LazyView({ mode, ports, version, numbers, display, owners, onOpen }: Props) {
  const { t, n } = useI18n();
  const [loaded, setLoaded] = useState<{ mode: string; View: FunctionComponent<RowsProps> }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    load(mode).then(
      (View) => !gone && setLoaded({ mode, View }),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [mode]);
  const asked = numbers.slice(0, MOST[mode]);
  const rows = useQuery(`${mode} ${version} ${asked.join(" ")}`, async () => {
    const all: FactRow[] = [];
    for (let at = 0; at < asked.length; at += PIECE) {
      const piece = await ports.read.factRows(asked.slice(at, at + PIECE));
      for (const { row } of piece) all.push(row);
    }
    return all;
  });
  if (failed || rows.failed) return <p class="library-trouble">{t("libraryFailed")}</p>;
  if (!rows.value || loaded?.mode !== mode) {
    return <output class="library-waiting">{t("factsReading")}</output>;
  }
  const { View } = loaded;
  return (
    <>
      {numbers.length > asked.length && (
        <p class="library-hint">{n("factsFirstOnly", asked.length)}</p>
      )}
      <View rows={rows.value} display={display} owners={owners} onOpen={onOpen} />
    </>
  );
}
