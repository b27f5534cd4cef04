import type { Command } from "../arguments.ts";
import { checkArticle } from "../check/check.ts";
import { checkSecond, checkTwice, checkWhole } from "../check/whole.ts";
import { complaintLine } from "../complaint.ts";
import { readChosen, readSeconds } from "../files.ts";
import type { Write } from "../output.ts";

export function runCheck({ choice }: Command, write: Write): number {
  const articles = readChosen(choice);
  const complaints = articles.flatMap(checkArticle);
  if (choice.files.length === 0 && choice.split === null) {
    const seconds = readSeconds(choice);
    const documents = articles.map(({ document }) => document);
    complaints.push(...checkWhole(documents), ...checkTwice(documents, seconds));
    for (const { second, article } of seconds) complaints.push(...checkSecond(second, article));
  }
  for (const complaint of complaints) write(`${complaintLine(complaint)}\n`);
  write(`${articles.length} articles, ${complaints.length} complaints\n`);
  return complaints.length > 0 ? 1 : 0;
}
