/** How often an address may lead on to another one. */
export const MAX_HOPS = 5;

/** Largest page that is taken, in bytes, after unpacking. */
export const MAX_PAGE_BYTES = 10_000_000;

/** How much larger a page may become by unpacking; small ones may become more. */
export const MAX_UNPACK_RATIO = 20;
export const MIN_RATIO_BYTES = 200_000;

/** Until an answer begins, and until all of it is there, in milliseconds. */
export const HEADERS_TIMEOUT_MS = 10_000;
export const TOTAL_TIMEOUT_MS = 20_000;

/** Between two requests to one host, in milliseconds; the most that a site may ask for. */
export const HOST_GAP_MS = 1_000;
export const MAX_HOST_GAP_MS = 10_000;

/** How long a site's robots.txt counts, in milliseconds, and how much of it is read (RFC 9309, section 2.5), in bytes. */
export const ROBOTS_AGE_MS = 3_600_000;
export const MAX_ROBOTS_BYTES = 512_000;

/** A page with less text, in UTF-16 code units, shows but the beginning of an article. */
export const MIN_ARTICLE_CHARS = 500;

/** How the program names itself to sites. */
export const USER_AGENT = "SourcierBot/1";
