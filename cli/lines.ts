const NEWLINE = 0x0a;

/** A line of a byte stream, or that it was too long to be kept. */
export type Line = { text: string } | { tooLong: true };

/**
 * The lines of a byte stream of UTF-8, in constant memory; a last line may lack its line feed.
 *
 * Only a line feed ends a line: Node's `readline` also breaks at U+2028, which JSON allows inside a string.
 * @param most bytes of the longest line that is kept
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8");
  let parts: Uint8Array[] = [];
  let bytes = 0;
  const add = (part: Uint8Array): void => {
    bytes += part.length;
    if (bytes > most) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line: Line = bytes > most ? { tooLong: true } : { text: decoder.decode(joined(parts)) };
    parts = [];
    bytes = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (bytes > 0) yield take();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}
