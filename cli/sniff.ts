import { byteOrderMark } from "./charset.ts";

/** Bytes at the start of a file that are looked at. */
const HEAD = 1024;

const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive or office document"],
  ["\u001f\u008b", "a gzip archive"],
  ["bplist", "a Safari web archive"],
  ["\u0089PNG", "an image"],
  ["\u00ff\u00d8\u00ff", "an image"],
  ["GIF8", "an image"],
  ["RIFF", "an image or sound"],
];

/** How the headers of a saved page in one file (RFC 2557) begin, and the one that tells it. */
const HEADERS = /^(?:From|MIME-Version|Snapshot-Content-Location|Content-Type):/iu;
const MHTML = /^Content-Type:\s*multipart\/related/imu;

/** What a file is that is neither a page nor a text ("a PDF"), or null. */
export function foreignKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  for (const [start, what] of SIGNATURES) if (head.startsWith(start)) return what;
  if (HEADERS.test(head) && MHTML.test(head)) return "a web archive (MHTML)";
  return head.includes("\0") && byteOrderMark(bytes) === null ? "binary" : null;
}
