import { invalidAddress, privateAddress } from "./address-errors.ts";
import { isPublicHostname } from "./public-address.ts";

/** What addresses may name beside public hosts on the usual ports; given by whoever makes the fetcher, never by a setting. */
export interface AddressRules {
  /** Origins ("http://127.0.0.1:4000") that are fetched although they are private. */
  readonly exemptOrigins: ReadonlySet<string>;
  /** Ports that may be named. */
  readonly ports: ReadonlySet<string>;
}

export const PUBLIC_RULES: AddressRules = { exemptOrigins: new Set(), ports: new Set(["80", "443"]) };

/**
 * An address as it will be asked for: without fragment, its host in the form that the URL standard gives it, so that no notation of a number
 * hides one. Throws UserError address-invalid, address-private.
 */
export function parseAddress(raw: string, rules: AddressRules, base?: URL): URL {
  const trimmed = raw.trim();
  if (!URL.canParse(trimmed, base?.href)) throw invalidAddress(trimmed, "syntax");
  const url = new URL(trimmed, base?.href);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw invalidAddress(trimmed, "scheme");
  if (url.username !== "" || url.password !== "") throw invalidAddress(withoutCredentials(url), "credentials");
  url.hash = "";
  if (rules.exemptOrigins.has(url.origin)) return url;
  if (!isPublicHostname(url.hostname)) throw privateAddress(trimmed);
  if (url.port !== "" && !rules.ports.has(url.port)) throw invalidAddress(trimmed, "port");
  return url;
}

function withoutCredentials(url: URL): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  return shown.href;
}
