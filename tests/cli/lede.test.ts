import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

const LEDE = fileURLToPath(new URL("../../cli/lede.ts", import.meta.url));
const NODE = ["--disable-warning=ExperimentalWarning", LEDE];

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

let folder = "";

/** Runs the program as a user would, in a folder of its own. */
function lede(args: readonly string[], input = ""): Promise<Ended> {
  return start(process.execPath, [...NODE, ...args], input);
}

function start(command: string, args: readonly string[], input = ""): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: folder });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (stdout += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (stderr += part));
    child.stdin.on("error", () => {});
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

const lines = (text: string): string[] => text.split("\n").slice(0, -1);
const objects = (text: string): Record<string, unknown>[] =>
  lines(text).map((line) => JSON.parse(line) as Record<string, unknown>);
const ndjson = (...values: unknown[]): string =>
  values.map((value) => `${typeof value === "string" ? value : JSON.stringify(value)}\n`).join("");

const PAGE = `<!doctype html><html lang="fr"><head><meta charset="windows-1252">
<title>La scierie Courtois double sa cadence</title>
<style>p { color: } @import "x; } .a {{{</style><script>document.title = "ran"; console.log("ran")</script></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>La scierie Courtois double sa cadence</h1>
<p>La scierie Courtois a réalisé un chiffre d’affaires de 12 millions d’euros en 2019, selon sa directrice, Lucie Hamelin.
Installée à Épinal depuis 1974, elle emploie 85 salariés et scie du chêne, du hêtre et du sapin pour la charpente.</p>
<p>Le nouvel atelier, d’une surface de 3 000 m², doit ouvrir en septembre. Il a coûté près de 4 millions d’euros,
dont une part vient de la région. La cadence doit passer de 40 000 à 80 000 mètres cubes par an, assure Lucie Hamelin.</p>
<p>« Nous avons attendu dix ans », dit-elle. Les syndicats, eux, restent prudents : ils demandent des embauches, et
rappellent que les commandes avaient baissé pendant deux ans avant de repartir à la hausse au printemps.</p>
</article><img src="http://127.0.0.1:9/x.png"></body></html>`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lede-"));
  await mkdir(join(folder, "sub"));
  await writeFile(join(folder, "page.html"), Buffer.from(PAGE.replaceAll("’", "\u0092"), "latin1"));
  await writeFile(
    join(folder, "note.txt"),
    "La mairie de Vittel a voté 3 M€ mardi.\n\nPersonne n’a protesté.\n",
  );
  await writeFile(join(folder, "scan.html"), "%PDF-1.4\n");
});

describe("lede", { timeout: 30_000 }, () => {
  test("says how it is used and which version it is, on standard output", async () => {
    const [all, read, version] = await Promise.all([
      lede(["--help"]),
      lede(["read", "--help"]),
      lede(["--version"]),
    ]);
    expect([all.code, read.code, version.code]).toEqual([0, 0, 0]);
    expect(all.stdout).toContain("lede repair FILE");
    expect(all.stdout + read.stdout).not.toContain("anchor");
    expect(read.stdout).toContain("--resume");
    const { version: packaged } = JSON.parse(
      await readFile(new URL("../../package.json", import.meta.url), "utf8"),
    ) as { version: string };
    expect(version.stdout).toBe(`${packaged}\n`);
  });

  test.each(["", "print", "read", "read --colour", "repair a b"])(
    "ends with 2 and one line on standard error for bad use: «%s»",
    async (line) => {
      const { code, stdout, stderr } = await lede(line.split(" ").filter(Boolean));
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^lede: [^\n]+\n$/u);
    },
  );
});

describe("lede read FILE", { timeout: 30_000 }, () => {
  test("writes the Reading of a page in windows-1252, and nothing else", async () => {
    const { code, stdout, stderr } = await lede([
      "read",
      "page.html",
      "--url",
      "https://example.org/a",
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    const [reading] = objects(stdout);
    expect(reading).toMatchObject({
      schema: 1,
      url: "https://example.org/a",
      title: "La scierie Courtois double sa cadence",
      lang: "fr",
      charset: { declared: "windows-1252", used: "windows-1252" },
      problems: [],
    });
    expect(reading).not.toHaveProperty("id");
    expect(reading?.["text"]).toContain("d’une surface de 3 000 m²");
    expect(reading?.["figures"]).not.toEqual([]);
  });

  test("takes each line of a plain text for a block", async () => {
    const { stdout } = await lede(["read", "note.txt", "--lang", "fr"]);
    expect(objects(stdout)[0]).toMatchObject({
      title: null,
      url: null,
      text: "La mairie de Vittel a voté 3 M€ mardi.\n\nPersonne n’a protesté.",
      blocks: [{ kind: "p" }, { kind: "p" }],
      charset: { declared: null, used: "utf-8" },
    });
  });

  test("names what it cannot read, and reads the rest", async () => {
    const { code, stdout, stderr } = await lede([
      "read",
      "missing.html",
      "sub",
      "scan.html",
      "note.txt",
    ]);
    expect(code).toBe(1);
    expect(lines(stderr)).toEqual([
      "lede: missing.html: no such file",
      "lede: sub: is a directory",
      "lede: scan.html: is a PDF, not a saved page (HTML) or plain text",
    ]);
    expect(objects(stdout).map((reading) => reading["id"])).toEqual(["note.txt"]);
  });

  test("writes every other format", async () => {
    const [markdown, csv, facts, jsonld, html] = await Promise.all([
      lede(["read", "page.html", "--format", "markdown"]),
      lede(["read", "page.html", "--format", "csv"]),
      lede(["read", "page.html", "note.txt", "--facts"]),
      lede(["read", "page.html", "--format", "jsonld"]),
      lede(["read", "page.html", "--format", "html"]),
    ]);
    expect(markdown.stdout).toMatch(/^# La scierie Courtois double sa cadence\n/u);
    expect(csv.stdout).toMatch(/^subject,[^\n]+\r\n/u);
    expect(csv.stdout).toContain("12000000");
    for (const fact of objects(facts.stdout)) expect(fact).toHaveProperty("role");
    expect(JSON.parse(jsonld.stdout)).toMatchObject({ "@type": "NewsArticle" });
    expect(html.stdout).toMatch(/^<!doctype html>/u);
    // The page's own markup, marked, with its words in the article's language; nothing of the page runs or is styled.
    expect(html.stdout).toMatch(
      /<p dir="auto">[^\n]*<mark id="figure-\d+" class="figure money"[^>]*>12/u,
    );
    expect(html.stdout).toContain("<h2>Faits</h2>");
    expect(html.stdout.match(/<script/gu)).toHaveLength(1);
    expect(html.stdout).not.toMatch(/document\.title|@import|color: \}/u);
    for (const { code, stderr } of [markdown, csv, facts, jsonld, html]) {
      expect([code, stderr]).toEqual([0, ""]);
    }
  });
});

describe("lede read --ndjson", { timeout: 60_000 }, () => {
  test("gives a line a line in the same order; a bad one gets an error and the rest goes on", async () => {
    const { code, stdout, stderr } = await lede(
      ["read", "--ndjson"],
      ndjson(
        { id: "a", html: PAGE, url: "https://example.org/a" },
        "{not json",
        { id: "c", text: "Un.\nDeux.", lang: "fr" },
        { id: "d" },
        "",
        { id: 5, text: "ok", html: "" },
        { id: null, text: "Sans nom." },
      ),
    );
    expect([code, stderr]).toEqual([1, ""]);
    const answers = objects(stdout);
    expect(answers.map(({ id }) => id)).toEqual(["a", null, "c", "d", 5, null]);
    expect(answers.map((answer) => "error" in answer)).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
    ]);
    // Text that is decoded already: what a <meta> claims of it says nothing.
    expect(answers[0]).toMatchObject({ schema: 1, charset: null, url: "https://example.org/a" });
    expect(answers[0]?.["text"]).toContain("chiffre d’affaires");
    expect(answers[2]?.["text"]).toBe("Un.\n\nDeux.");
  });

  test("of nothing gives nothing", async () => {
    expect(await lede(["read", "--ndjson"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("keeps the order, and the values, with two jobs", async () => {
    const input = ndjson(
      ...Array.from({ length: 40 }, (_, id) =>
        id % 9 === 4
          ? "{"
          : { id, text: `Le village compte ${id} habitants. `.repeat(1 + ((id * 7) % 5)) },
      ),
    );
    const [one, two] = await Promise.all([
      lede(["read", "--ndjson"], input),
      lede(["read", "--ndjson", "--jobs", "2"], input),
    ]);
    expect([two.code, two.stderr]).toEqual([1, ""]);
    expect(lines(two.stdout)).toHaveLength(40);
    expect(two.stdout).toBe(one.stdout);
  });

  test("goes on where an earlier run was cut off", async () => {
    const input = ndjson(...["a", "b", "c", "d"].map((id) => ({ id, text: `Le texte ${id}.` })));
    const whole = await lede(["read", "--ndjson"], input);
    const [a = "", b = ""] = lines(whole.stdout);
    const out = join(folder, "out.ndjson");
    await writeFile(out, `${a}\n${JSON.stringify({ id: "c", error: "then" })}\n${b.slice(0, 30)}`);
    const command = `"$0" ${NODE.map((part) => `"${part}"`).join(" ")} read --ndjson --resume out.ndjson >>out.ndjson`;
    const { code, stderr } = await start("sh", ["-c", command, process.execPath], input);
    expect([code, stderr]).toEqual([0, ""]);
    const answers = objects(await readFile(out, "utf8"));
    expect(answers.map(({ id }) => id)).toEqual(["a", "c", "b", "c", "d"]);
    expect((await lede(["read", "--ndjson", "--resume", "out.ndjson"], input)).stdout).toBe("");
    expect((await lede(["read", "--ndjson", "--resume", "gone"], input)).stderr).toBe(
      "lede: gone: no such file\n",
    );
  });

  test("says in one line that nobody reads any more, and ends", async () => {
    const input = ndjson(
      ...Array.from({ length: 300 }, (_, id) => ({ id, text: "Un mot. ".repeat(50) })),
    );
    const command = `"$0" ${NODE.map((part) => `"${part}"`).join(" ")} read --ndjson | head -1`;
    const { code, stdout, stderr } = await start(
      "bash",
      ["-o", "pipefail", "-c", command, process.execPath],
      input,
    );
    expect([code, stderr]).toEqual([1, "lede: standard output was closed before the end\n"]);
    expect(objects(stdout)).toHaveLength(1);
  });

  test("answers each line before the next one comes", async () => {
    const child = spawn(process.execPath, [...NODE, "read", "--ndjson", "--jobs", "2"], {
      cwd: folder,
    });
    const answers: string[] = [];
    for (const id of ["first", "second"]) {
      child.stdin.write(ndjson({ id, text: "Un." }));
      const [part] = (await new Promise((done) =>
        child.stdout.once("data", (...data) => done(data)),
      )) as [Buffer];
      answers.push(String(part));
    }
    child.stdin.end();
    expect(answers.map((answer) => (JSON.parse(answer) as { id: string }).id)).toEqual([
      "first",
      "second",
    ]);
  });

  test("takes no more memory for more lines", async () => {
    const read = ndjson({ id: "x", text: "Le budget est de 3 M€." });
    const refused = ndjson({ id: "x".repeat(60_000) });
    // What goes through would fill this heap several times over.
    const { code, stdout, stderr } = await start(
      process.execPath,
      ["--max-old-space-size=40", ...NODE, "read", "--ndjson"],
      (read + refused).repeat(1000),
    );
    expect([code, stderr]).toEqual([1, ""]);
    expect(lines(stdout)).toHaveLength(2000);
  });

  test("writes one row a fact as CSV, under one header", async () => {
    const input = ndjson({ id: "a", html: PAGE }, "{", { id: "b", html: PAGE });
    const { code, stdout, stderr } = await lede(
      ["read", "--ndjson", "--facts", "--format", "csv"],
      input,
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^lede: null: not JSON[^\n]*\n$/u);
    expect(stdout.match(/^id,subject,/gmu)).toHaveLength(1);
  });
});

describe("lede repair", { timeout: 30_000 }, () => {
  test("gives the text back with its lines, repaired", async () => {
    await writeFile(
      join(folder, "damaged.txt"),
      "Le prÃ©fet a Ã©tÃ© reÃ§u Ã  NÃ®mes.\n\nSans dommage.\n",
    );
    const { code, stdout, stderr } = await lede(["repair", "damaged.txt"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("Le préfet a été reçu à Nîmes.\n\nSans dommage.\n");
    const { stdout: edits } = await lede(["repair", "damaged.txt", "--explain"]);
    expect(lines(edits)[0]).toMatch(/^1:\d+ {2}mojibake 0\.\d\d {2}"[^"]+" → "[^"]+" {2}\S/u);
  });

  test("names a file that it cannot read", async () => {
    expect(await lede(["repair", "gone.txt"])).toEqual({
      code: 1,
      stdout: "",
      stderr: "lede: gone.txt: no such file\n",
    });
  });
});
