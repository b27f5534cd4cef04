import type { Speech } from "./speech.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const ENGLISH: Speech = {
  verbs: words(
    "said says say saying told tells tell added adds adding explained explains argued argues announced announces asked asks answered answers replied replies wrote writes recalled recalls insisted insists claimed claims warned warns stated states noted notes admitted admits confirmed confirms continued continues concluded concludes believes believed thinks thought declared declares promised promises according quoted tweeted posted joked jokes complained complains stressed stresses",
  ),
  pronouns: words("he she they"),
};
