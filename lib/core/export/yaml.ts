/** What stands under a name in front matter. */
export type YamlValue = string | number | null | readonly string[];

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** A line, or a few, of YAML 1.2; texts in double quotes, whole dates bare, so that editors take them for dates. */
export function yamlLine(name: string, value: YamlValue): string {
  return `${keyOf(name)}:${valueOf(value)}\n`;
}

function valueOf(value: YamlValue): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return ` ${value}`;
  if (typeof value === "string") return ` ${DATE.test(value) ? value : quoted(value)}`;
  return value.length === 0 ? " []" : value.map((one) => `\n  - ${quoted(one)}`).join("");
}

const keyOf = (name: string): string =>
  /^[A-Za-z][\w-]*$/u.test(name) && !WORD.test(name) ? name : quoted(name);

/** What YAML 1.1, which many editors still read, takes for a value. */
const WORD = /^(?:y|n|yes|no|on|off|true|false|null)$/iu;

/** As JSON quotes it, with what ends a line in YAML alone. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
