/** Writes to standard output, or wherever a test listens. */
export type Write = (text: string) => void;
