/** Texts as pages show them when something went wrong with their bytes. */

/** Windows-1252 as the web reads it: what each of its bytes 0x80 to 0x9F means. */
const windows1252 = new TextDecoder("windows-1252");

/** UTF-8 read as Windows-1252: "é" is "Ã©". */
export const misread = (text: string): string => windows1252.decode(new TextEncoder().encode(text));

/** What is not ASCII has become one sign: "d?jà" is a `?` for each character that its encoder had not. */
export const lost = (text: string, sign: "?" | "\ufffd"): string =>
  text.replaceAll(/[^\p{ASCII}]/gu, sign);
