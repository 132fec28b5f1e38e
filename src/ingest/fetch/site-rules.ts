import robots from "robots-parser";
import { MAX_HOST_GAP_MS, ROBOTS_AGE_MS, USER_AGENT } from "./limits.ts";

/** What a site asks of programs. */
export interface SiteRules {
  /** Why a page is not for programs; undefined when it is. */
  reservation(url: URL): "robots" | "tdm" | undefined;
  /** Why the site could not be asked: it is closed to programs then (RFC 9309, section 2.3.1.4). */
  readonly failure?: unknown;
  /** How long the site asks to wait between requests, in milliseconds. */
  readonly gapMs?: number;
}

/** A site's file: its text, that it has none, or why it could not be asked. */
export type SiteFile = { readonly text: string } | { readonly failure: unknown } | "none";

const MAX_SITES = 500;
const NAME = USER_AGENT.split("/")[0] ?? USER_AGENT;

/** Rules by origin, asked for once an hour. */
export function createSiteRules(
  read: (url: URL) => Promise<SiteFile>,
  now: () => number,
): (origin: string) => Promise<SiteRules> {
  const known = new Map<string, { readonly at: number; readonly rules: Promise<SiteRules> }>();
  return (origin) => {
    const before = known.get(origin);
    if (before !== undefined && now() - before.at < ROBOTS_AGE_MS) return before.rules;
    const rules = readRules(origin, read);
    known.delete(origin);
    known.set(origin, { at: now(), rules });
    const [oldest] = known.keys();
    if (known.size > MAX_SITES && oldest !== undefined) known.delete(oldest);
    return rules;
  };
}

async function readRules(origin: string, read: (url: URL) => Promise<SiteFile>): Promise<SiteRules> {
  const address = new URL("/robots.txt", origin);
  const file = await read(address);
  const reservations = parseReservations(await read(new URL("/.well-known/tdmrep.json", origin)));
  const rules = parseRobots(address.href, textOf(file));
  const delay = rules.getCrawlDelay(NAME);
  return {
    reservation: (url) => {
      if (rules.isDisallowed(url.href, NAME) === true) return "robots";
      return isReserved(url, reservations) ? "tdm" : undefined;
    },
    ...(file !== "none" && "failure" in file && { failure: file.failure }),
    ...(delay !== undefined && delay > 0 && { gapMs: Math.min(delay * 1_000, MAX_HOST_GAP_MS) }),
  };
}

function textOf(file: SiteFile): string {
  return file !== "none" && "text" in file ? file.text : "";
}

interface Robots {
  isDisallowed(url: string, agent: string): boolean | undefined;
  /** In seconds. */
  getCrawlDelay(agent: string): number | undefined;
}

/** The package's types describe a module of another form: what it exports is the function itself. */
function parseRobots(address: string, text: string): Robots {
  const parser: unknown = robots;
  if (!isParser(parser)) throw new TypeError("Expected robots-parser to export a function.");
  return parser(address, text);
}

function isParser(value: unknown): value is (address: string, text: string) => Robots {
  return typeof value === "function";
}

interface Reservation {
  readonly location: string;
  readonly isReserved: boolean;
}

/** TDM Reservation Protocol, section 6: a list of places with what is reserved there; the first that fits counts. */
function parseReservations(file: SiteFile): readonly Reservation[] {
  try {
    const list: unknown = JSON.parse(textOf(file));
    return (Array.isArray(list) ? list : []).flatMap((entry: unknown) => {
      if (typeof entry !== "object" || entry === null || !("location" in entry) || !("tdm-reservation" in entry))
        return [];
      return [{ location: String(entry.location), isReserved: Number(entry["tdm-reservation"]) === 1 }];
    });
  } catch {
    return [];
  }
}

function isReserved({ pathname }: URL, reservations: readonly Reservation[]): boolean {
  const fits = ({ location }: Reservation) => {
    const pattern = location.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${pattern.join(".*")}`).test(pathname);
  };
  return reservations.find(fits)?.isReserved ?? false;
}
