// The citation parsers that exports are checked by come without types.
declare module "@citation-js/core" {
  /** What a parser made of a file: CSL-JSON items. */
  export const plugins: {
    input: { chain: (input: string, options?: object) => Record<string, unknown>[] };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
