import { passageKeys, type Choices, type KeyedArticle } from "../choices.ts";
import { repairArticle, type RepairEnvironment } from "./repair.ts";

/** An article repaired as a person chose it. @param lang BCP 47 */
export function repairOf(
  { reading, omittedKeys, putBack = [], twins }: KeyedArticle,
  { lang, choices }: { lang: string; choices?: Choices | undefined },
  environment: RepairEnvironment,
): ReturnType<typeof repairArticle> {
  const { text, blocks, omitted, title, byline, authors, siteName } = reading;
  const keys = omittedKeys ?? passageKeys(omitted, "page");
  return repairArticle(
    {
      text,
      blocks,
      omitted,
      lang,
      title,
      byline,
      authors,
      siteName,
      twins,
      chosen: choices && { ...choices, omittedKeys: keys, kept: putBack },
    },
    environment,
  );
}
