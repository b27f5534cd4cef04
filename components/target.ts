/**
 * Where the reader opens: at an offset of `Reading.text` (UTF-16 code units), at a note, wherever that stands now, or
 * with one of its lists open.
 */
export type ReadTarget =
  | { start: number; note?: AskedNote }
  | { note: AskedNote }
  | { list: ReadList };

/** A note that is asked for from elsewhere. */
export interface AskedNote {
  id: string;
  /** It is to be written in. */
  edit: boolean;
}

export type ReadList = "repairs" | "omitted" | "figures" | "names";
