import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";

// What the architecture allows at most; features that need more bring it with them.
const PERMISSIONS = {
  Chromium: ["activeTab", "contextMenus", "scripting", "sidePanel", "storage", "unlimitedStorage"],
  Firefox: ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage"],
};

type Manifest = Record<string, unknown> & {
  permissions: string[];
  content_security_policy: { extension_pages: string };
};

describe.each([
  { name: "Chromium" as const, build: ".output/chrome-mv3", script: "build" },
  { name: "Firefox" as const, build: ".output/firefox-mv3", script: "build:firefox" },
])("the built manifest for $name", ({ name, build, script }) => {
  let manifest: Manifest;
  beforeAll(() => {
    if (!existsSync(`${build}/manifest.json`)) execFileSync("npm", ["run", "--silent", script]);
    manifest = JSON.parse(readFileSync(`${build}/manifest.json`, "utf8")) as Manifest;
  }, 120_000);

  test("asks for no permission beyond those that reading on demand, the panel beside the page and a library that is never cleared need", () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS[name]);
    for (const key of ["host_permissions", "externally_connectable"]) {
      expect(manifest[key], key).toBeUndefined();
    }
  });

  test("may ask for single sites that a person wants always read, and holds none of them at first", () => {
    expect(manifest["optional_host_permissions"]).toEqual(["*://*/*"]);
  });

  test("may ask for downloads, where a person wants backups among them", () => {
    expect(manifest["optional_permissions"]).toEqual(["downloads"]);
  });

  test("registers no content script: nothing runs in a page before the user asks", () => {
    expect(manifest["content_scripts"]).toBeUndefined();
  });

  test("allows extension pages no foreign script, no inline code, and only its own Trusted Types", () => {
    const csp = manifest.content_security_policy.extension_pages;
    expect(csp).not.toMatch(/unsafe-|upgrade-insecure-requests/u);
    expect(csp).toContain("script-src 'self'");
    expect(csp).toContain("connect-src 'self'");
    expect(csp).toContain("require-trusted-types-for 'script'");
  });

  test("lets no page of its own reach a server: the background alone does", () => {
    const csp = manifest.content_security_policy.extension_pages;
    expect(csp).toContain("connect-src 'self' https: http:;");
    const pages = readdirSync(build).filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(5);
    for (const file of pages) {
      // Firefox's background is a page that the browser makes by itself.
      expect(readFileSync(`${build}/${file}`, "utf8"), file).toMatch(
        /<meta\s+http-equiv="Content-Security-Policy"\s+content="connect-src 'self'"\s*\/?>/u,
      );
    }
  });

  test("lets pages reach the reader's page and the bar's only, which lie over them", () => {
    const resources = manifest["web_accessible_resources"] as { resources: string[] }[];
    expect(resources.flatMap((entry) => entry.resources)).toEqual(["reader.html", "bar.html"]);
  });

  test("names the oldest browser it runs in", () => {
    if (name === "Chromium") expect(manifest["minimum_chrome_version"]).toBe("127");
    else {
      const gecko = (manifest["browser_specific_settings"] as { gecko: Record<string, unknown> })
        .gecko;
      expect(gecko["strict_min_version"]).toBe("146.0");
      expect(gecko["data_collection_permissions"]).toEqual({ required: ["none"] });
    }
  });
});
