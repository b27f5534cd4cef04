/** Whether an address leads to another page of the same site. */
export function isOwnAddress(written: string, host: string | null): boolean {
  const address = written.trim();
  if (address === "" || /^(?:#|javascript:|mailto:|tel:)/iu.test(address)) return false;
  const named = /^(?:https?:)?\/\/([^/?#]+)/iu.exec(address)?.[1]?.toLowerCase();
  // An address without a host is the site's own.
  return named === undefined || (host !== null && siteOf(named) === siteOf(host));
}

/** The last two labels of a host: enough to tell one site from another here. */
function siteOf(host: string): string {
  return host.split(".").slice(-2).join(".");
}
