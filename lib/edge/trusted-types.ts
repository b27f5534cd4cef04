// Extension pages enforce Trusted Types. There is one policy for the worker's address and one for sanitised articles;
// both are named in the manifest's CSP, so no other can be made.

interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Partial<Policy>): Policy;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

function policy(name: string, rules: Partial<Policy>): Policy {
  const plain = { createHTML: (html: string) => html, createScriptURL: (url: string) => url };
  return factory ? factory.createPolicy(name, rules) : { ...plain, ...rules };
}

let workers: Policy | undefined;
let articles: Policy | undefined;

/** A worker's address, of this extension only. @throws TypeError for any other */
export function workerScriptUrl(url: string): string {
  workers ??= policy("lede-worker", {
    createScriptURL: (address) => {
      if (new URL(address, location.href).origin !== location.origin) {
        throw new TypeError(`not a worker of this extension: ${address}`);
      }
      return address;
    },
  });
  return workers.createScriptURL(url);
}

/** Parses a page that is packed with the extension into a document of its own, in which nothing runs or loads. */
export function parsePackaged(html: string): Document {
  articles ??= policy("lede-article", { createHTML: (markup) => markup });
  return new DOMParser().parseFromString(articles.createHTML(html), "text/html");
}

/**
 * Parses an article's sanitised HTML into a document of its own, in which nothing runs or loads.
 * @param change what is to be different before it leaves that document
 */
export function parseSanitised(
  html: string,
  change: (root: ParentNode) => void = () => undefined,
): DocumentFragment {
  const parsed = parsePackaged(html);
  change(parsed.body);
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}
