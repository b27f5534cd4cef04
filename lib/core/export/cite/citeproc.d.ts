/** The part of citeproc-js that is used: its manual is at https://citeproc-js.readthedocs.io. */
declare module "citeproc" {
  /** A style or locale as citeproc reads it without a parser of XML. */
  export interface StyleNode {
    name: string;
    attrs: Record<string, string>;
    children: (StyleNode | string)[];
  }

  export class Engine {
    constructor(
      system: {
        retrieveLocale(language: string): StyleNode;
        retrieveItem(id: string): object;
      },
      style: StyleNode,
      language: string,
      forceLanguage: boolean,
    );
    updateItems(ids: readonly string[]): void;
    setOutputFormat(format: "html" | "text"): void;
    previewCitationCluster(
      citation: { citationItems: { id: string }[]; properties: { noteIndex: number } },
      before: [],
      after: [],
      format: "html" | "text",
    ): string;
    /** False where the style has no bibliography. */
    makeBibliography(): [object, string[]] | false;
  }

  const citeproc: { Engine: typeof Engine };
  export default citeproc;
}
