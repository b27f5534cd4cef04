import { Readability } from "@mozilla/readability";

// The value of the script's last expression is its result.
const article = new Readability(document.cloneNode(true) as Document).parse();
(globalThis as { bareTitle?: string }).bareTitle = article?.title ?? document.title;
