import type { Command } from "../arguments.ts";
import { LANGUAGES, SPLITS, readChosen, readSeconds } from "../files.ts";
import type { Write } from "../output.ts";
import { scoreReport } from "../score/report.ts";
import { agreementOf } from "../stats/agreement.ts";
import { repeatsReport, statsReport } from "../stats/report.ts";
import { statsOf } from "../stats/stats.ts";

export function runStats({ choice }: Command, write: Write): number {
  const documents = readChosen(choice).map(({ document }) => document);
  for (const lang of LANGUAGES) {
    const own = documents.filter((one) => one.lang === lang);
    if (own.length === 0) continue;
    const whole = statsOf(own);
    const title = choice.split === null ? lang : `${lang} ${choice.split}`;
    write(`${statsReport(title, whole)}\n`);
    for (const split of SPLITS) {
      const part = own.filter((one) => one.split === split);
      if (part.length > 0 && part.length < own.length) {
        write(`${statsReport(`${lang} ${split}`, statsOf(part))}\n`);
      }
    }
    write(`${repeatsReport(title, whole)}\n`);
    const pairs = readSeconds({ ...choice, lang }).flatMap(({ first, second, article }) =>
      article ? [{ first: (first ?? article).document, second: second.document }] : [],
    );
    if (pairs.length > 0) {
      write(`${scoreReport(`${lang}: agreement of two annotators`, agreementOf(pairs))}\n`);
    }
  }
  return 0;
}
