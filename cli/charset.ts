import type { Charset } from "../lib/core/reading.ts";

/** Bytes at the start of a page in which a declaration counts (HTML standard, 13.2.3.2). */
const PRESCAN_BYTES = 1024;

/** A text and how its bytes were read. */
export interface Decoded {
  text: string;
  charset: Charset;
}

/**
 * Decodes a saved page as a browser would that opens the file: byte order mark, then what the page declares in
 * its first 1024 bytes, then UTF-8 where the bytes are UTF-8, then windows-1252.
 *
 * A page that declares UTF-8 and holds no single well-formed character of it outside ASCII is windows-1252: the
 * server said so, or browsers would not have shown it. `charset` then has the two names side by side.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const declared = declaredCharset(bytes);
  const used = byteOrderMark(bytes) ?? usable(declared, bytes) ?? likelyCharset(bytes);
  return { text: decode(bytes, used), charset: { declared, used } };
}

/** Decodes a plain text: byte order mark, then UTF-8 where the bytes are UTF-8, then windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  const used = byteOrderMark(bytes) ?? likelyCharset(bytes);
  return { text: decode(bytes, used), charset: { declared: null, used } };
}

/** Bytes to text in a charset that the Encoding standard names; what cannot be decoded becomes U+FFFD. */
export function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

/** The charset that a byte order mark tells, or null. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return null;
}

/** The charset that a page itself declares, by its canonical name in lower case, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  // One character a byte: the names and syntax looked for are ASCII.
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString("latin1");
  return fromMeta(head) ?? fromXmlDeclaration(head);
}

/** What a browser takes in a declaration's place. */
function usable(declared: string | null, bytes: Uint8Array): string | null {
  if (declared === null) return null;
  if (declared === "x-user-defined") return "windows-1252";
  // A declaration that could be read byte by byte is not in UTF-16.
  const name = declared.startsWith("utf-16") ? "utf-8" : declared;
  return name === "utf-8" && !looksLikeUtf8(bytes) ? "windows-1252" : name;
}

function likelyCharset(bytes: Uint8Array): string {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** False when there are bytes outside ASCII and no two of them form a character of UTF-8. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let outside = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    outside = true;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    const rest = bytes.subarray(index + 1, index + length);
    if (length > 0 && rest.length === length - 1 && rest.every((next) => (next & 0xc0) === 0x80))
      return true;
  }
  return !outside;
}

/** A label's canonical name in lower case, or null for a label that no standard knows. */
function canonical(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (name === "x-user-defined") return name;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** The standard's prescan: comments and other tags are stepped over, so that what they hold does not count. */
const MARKUP = /<!--|<meta(?=[\s/])|<\/?[a-z]|<[!/?]/giu;

function fromMeta(head: string): string | null {
  MARKUP.lastIndex = 0;
  for (let match = MARKUP.exec(head); match; match = MARKUP.exec(head)) {
    const mark = match[0].toLowerCase();
    if (mark === "<!--") {
      // "<!-->" is a whole comment: its dashes may be those that opened it.
      const end = head.indexOf("-->", match.index + 2);
      if (end < 0) return null;
      MARKUP.lastIndex = end + 3;
    } else if (/^<\/?[a-z]/u.test(mark)) {
      const { attributes, end } = attributesAt(
        head,
        match.index + (mark === "<meta" ? 5 : mark.length),
      );
      const name = mark === "<meta" ? charsetOfMeta(attributes) : null;
      if (name !== null) return name;
      MARKUP.lastIndex = end;
    } else {
      const end = head.indexOf(">", match.index);
      if (end < 0) return null;
      MARKUP.lastIndex = end + 1;
    }
  }
  return null;
}

function charsetOfMeta(attributes: ReadonlyMap<string, string>): string | null {
  const charset = attributes.get("charset");
  if (charset !== undefined) return canonical(charset);
  if (attributes.get("http-equiv")?.toLowerCase() !== "content-type") return null;
  return charsetOfContent(attributes.get("content") ?? "");
}

/** "text/html; charset=iso-8859-1" → its charset. */
function charsetOfContent(content: string): string | null {
  const match = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/iu.exec(content);
  const label = match?.[1] ?? match?.[2] ?? match?.[3];
  return label === undefined ? null : canonical(label);
}

const ATTRIBUTE =
  /[\s/]*(?:(>)|([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?)/uy;

/** The attributes of a tag, from an offset inside it, and where the tag ends. The first of a name counts. */
function attributesAt(
  head: string,
  from: number,
): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = from;
  let end = from;
  for (let match = ATTRIBUTE.exec(head); match; match = ATTRIBUTE.exec(head)) {
    end = ATTRIBUTE.lastIndex;
    const [, close, name, double, single, bare] = match;
    if (close !== undefined || name === undefined) break;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? "");
  }
  return { attributes, end };
}

function fromXmlDeclaration(head: string): string | null {
  const declaration =
    /^(?:\uFEFF|ï»¿)?<\?xml\s[^>]*?\bencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/u.exec(head);
  const label = declaration?.[1] ?? declaration?.[2];
  return label === undefined ? null : canonical(label);
}
