import { defineConfig } from "wxt";
import { LANGUAGES } from "./lib/page/extract/evidence/languages.ts";

/**
 * Extension pages run under this policy. `connect-src` lets the background alone reach a server, for the pictures of an
 * article that a person saves and wants them kept of; every page narrows it to `'self'` in a `<meta>`. No `upgrade-insecure-requests` (Firefox's default), so that images of http pages load.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob: https: http:",
  "worker-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
  "require-trusted-types-for 'script'",
  "trusted-types lede-worker lede-article dompurify",
].join("; ");

export default defineConfig({
  imports: false,
  // Both minimums know light-dark(); rewritten for older browsers, a sample of another theme would keep the page's.
  vite: ({ browser }) => ({
    build: { cssTarget: browser === "firefox" ? "firefox146" : "chrome127" },
  }),
  outDir: ".output",
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    // Nothing of it is held until a person asks: for one site to be always read in Lede, then for that site alone; or for
    // the pictures of saved articles, which lie on servers that nobody knows before.
    optional_host_permissions: ["*://*/*"],
    // unlimitedStorage: without it browsers clear a library when the disk fills, and a saved copy has a small quota.
    permissions: ["activeTab", "scripting", "storage", "contextMenus", "unlimitedStorage"],
    // Asked for where a person wants a backup each week among their downloads, and given back as they no longer do.
    optional_permissions: ["downloads"],
    commands: {
      "toggle-reader": {
        suggested_key: { default: "Alt+L" },
        description: "__MSG_commandToggleReader__",
      },
      "open-facts": {
        suggested_key: { default: "Alt+Shift+L" },
        description: "__MSG_commandOpenFacts__",
      },
      "save-article": {
        suggested_key: { default: "Alt+Shift+S" },
        description: "__MSG_menuSave__",
      },
      "highlight-selection": {
        suggested_key: { default: "Alt+Shift+H" },
        description: "__MSG_commandHighlight__",
      },
    },
    content_security_policy: { extension_pages: CSP },
    web_accessible_resources: [
      {
        resources: ["reader.html", "bar.html"],
        matches: ["<all_urls>"],
        ...(browser === "firefox" ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "lede@lede.invalid",
              strict_min_version: "146.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "127" }),
  }),
  hooks: {
    // The script in a page is handed those of the page's languages only.
    "build:publicAssets": (_, files) => {
      for (const [code, phrases] of Object.entries(LANGUAGES)) {
        files.push({ relativeDest: `phrases/${code}.json`, contents: JSON.stringify(phrases) });
      }
    },
  },
  zip: {
    artifactTemplate: "{{name}}-{{version}}-{{browser}}.zip",
    excludeSources: ["screenshots/**", "dist/**"],
  },
});
