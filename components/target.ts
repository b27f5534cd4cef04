/** Where the reader opens: at an offset of `Reading.text` (UTF-16 code units), or with one of its lists open. */
export type ReadTarget = { start: number } | { list: ReadList };

export type ReadList = "repairs" | "omitted" | "figures" | "names";
