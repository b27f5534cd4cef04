import { describe, expect, test } from "vitest";
import { parseCommand, UsageError } from "../../cli/arguments.ts";

const usage = (line: string): string => {
  try {
    parseCommand(line.split(" ").filter(Boolean));
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return "";
};

describe("the command line", () => {
  test("reads files with their options, in any order", () => {
    expect(parseCommand("read a.html --format csv b.txt --lang fr_ca --jobs 2".split(" "))).toEqual(
      {
        command: "read",
        files: ["a.html", "b.txt"],
        format: "csv",
        url: null,
        lang: "fr-CA",
        ndjson: false,
        facts: false,
        jobs: 2,
        resume: null,
      },
    );
  });

  test("repairs one file", () => {
    expect(parseCommand(["repair", "--explain", "a.txt"])).toEqual({
      command: "repair",
      file: "a.txt",
      explain: true,
    });
  });

  test("anchors standard input", () => {
    expect(parseCommand(["anchor", "--ndjson"])).toEqual({ command: "anchor" });
    expect(parseCommand(["anchor", "-h"])).toEqual({ command: "help", about: "anchor" });
  });

  test("takes what follows -- for files", () => {
    expect(parseCommand(["read", "--", "--odd.html"])).toMatchObject({ files: ["--odd.html"] });
  });

  test.each([
    ["--help", null],
    ["read --help", "read"],
    ["read a.html -h", "read"],
    ["repair --help", "repair"],
  ])("%s asks for help", (line, about) => {
    expect(parseCommand(line.split(" "))).toEqual({ command: "help", about });
  });

  test.each(["--version", "-V", "read --version"])("%s asks for the version", (line) => {
    expect(parseCommand(line.split(" "))).toEqual({ command: "version" });
  });

  test.each([
    "",
    "anchor",
    "anchor --ndjson a",
    "anchor --text",
    "--verbose",
    "read",
    "read --colour a.html",
    "read a.html --format pdf",
    "read a.html --format",
    "read --ndjson a.html",
    "read --ndjson --format markdown",
    "read --ndjson --format csv",
    "read --ndjson --url https://example.org/",
    "read a.html b.html --url https://example.org/",
    "read a.html b.html --format html",
    "read a.html --url nowhere",
    "read a.html --lang français",
    "read a.html --jobs 0",
    "read a.html --jobs two",
    "read a.html --jobs 9999",
    "read a.html --resume out.ndjson",
    "read --ndjson --facts --resume out.ndjson",
    "read a.html --facts --format html",
    "repair",
    "repair a.txt b.txt",
    "repair a.txt --format json",
  ])("«%s» is bad use, said in one line", (line) => {
    expect(usage(line)).toMatch(/^[^\n]{5,120}$/u);
  });
});
