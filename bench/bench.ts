// Measures Lede beside its peers: `npm run bench -- NAME…`; everything without a name. See README.md.
import { arch, cpus, platform } from "node:os";
import { analysis } from "./analysis.ts";
import { anchoring } from "./anchoring.ts";
import { extraction } from "./extraction.ts";
import { figures } from "./figures.ts";
import { library } from "./library.ts";
import { names as findingNames } from "./names.ts";
import { popup } from "./popup.ts";
import { reader } from "./reader.ts";
import { repair } from "./repair.ts";
import { readOptions, type BenchOptions } from "./support/options.ts";

const BENCHMARKS: Readonly<Record<string, (options: BenchOptions) => Promise<void> | void>> = {
  analysis,
  anchoring,
  extraction,
  figures,
  library,
  names: findingNames,
  popup,
  reader,
  repair,
};

const { names, options } = readOptions(process.argv.slice(2));
const wanted = names.length > 0 ? names : Object.keys(BENCHMARKS);
const unknown = wanted.filter((name) => !BENCHMARKS[name]);
if (unknown.length > 0) {
  console.error(
    `No benchmark ${unknown.join(", ")}. There are: ${Object.keys(BENCHMARKS).join(", ")}`,
  );
  process.exitCode = 2;
} else {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${platform()} ${arch()}, Node ${process.versions.node}\n`,
  );
  for (const name of wanted) {
    console.log(`# ${name}\n`);
    await BENCHMARKS[name]?.(options);
  }
}
