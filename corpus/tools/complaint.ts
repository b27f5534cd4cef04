/** Something wrong in a file: where, what, and how to mend it. */
export interface Complaint {
  file: string;
  /** Counted from 1. */
  line: number;
  what: string;
  mend: string;
}

export type Complain = (line: number, what: string, mend: string) => void;

export const complaintLine = ({ file, line, what, mend }: Complaint): string =>
  `${file}:${line}: ${what} — ${mend}`;

/** A list of one file's complaints, and how to add to it. */
export function complaintsOf(file: string): { complaints: Complaint[]; complain: Complain } {
  const complaints: Complaint[] = [];
  return {
    complaints,
    complain: (line, what, mend) => void complaints.push({ file, line, what, mend }),
  };
}
