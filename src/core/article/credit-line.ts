import { alternatives } from "../languages/words-of.ts";
import { MAX_CAPTION_CHARS, MAX_CREDIT_CHARS } from "../limits.ts";
import { foldLine } from "../text/text.ts";

const [PICTURE, PHOTO, CREDITED, CREDITED_BY, ARCHIVE, CREDIT, ORIGIN_LABEL, LINK] = (
  ["picture", "photo", "credited", "creditedBy", "archive", "credit", "origin", "link"] as const
).map((key) => `(?:${alternatives(({ document }) => document.credits[key])})`);

/** Labels that open a caption or a photo credit, whatever follows. */
const CAPTION = anyOf([
  String.raw`${PICTURE}(?:\s+(?:${CREDITED_BY}|${ARCHIVE}))?\s*(?:[:：|/©]|\(c\))`,
  String.raw`${CREDIT}(?:\s+${PICTURE})?\s*[:：/]`,
  String.raw`(?:©|\(c\)\s)`,
  String.raw`copyright\s*(?:[:：©]|\(c\)|\d{4}|by\b)`,
]);

/** Labels that open a line on where the text comes from. */
const ORIGIN = anyOf([String.raw`${ORIGIN_LABEL}\s*[:：/]`, String.raw`${CREDITED}\s+${CREDITED_BY}\b`]);

/** A photo label directly before an agency: "Photo AFP". */
const PHOTO_LABEL = new RegExp(String.raw`^${PHOTO}\s+`, "iu");
const ARCHIVE_PHOTO = new RegExp(String.raw`^${PHOTO}\s+${ARCHIVE}$`, "iu");

const CONNECTOR = new RegExp(`^${LINK}$`, "iu");

/** News and photo agencies, folded: proper names that no rule can tell from other words. */
const AGENCIES: ReadonlySet<string> = new Set(
  (
    "aa abc ap afp ansa apa aps avn bbc belga bloomberg bna bernama cna cvn cp dna dpa ef efe epa ers getty images kcna kyodo lusa map " +
    ("nhk prensa latina reuters ria ritzau rtr shutterstock sipa sputnik tass tap ttxvn upi vna vna/cvn " +
      "vnp vov vtv wam xinhua yna yonhap afptv istock pa cnn vietnamplus vietnam+ unsplash")
  ).split(" "),
);

/**
 * Whether a line that stands alone gives credit instead of saying something: a caption ("Photo: ..."), a
 * copyright, a source, or agencies alone ("VNA/CVN", "(AFP)"). `known` are credits that the metadata names.
 */
export function isCreditLine(line: string, known: readonly string[] = []): boolean {
  if (line.length > 2 * MAX_CAPTION_CHARS) return false;
  const bare = unwrap(line);
  if (bare === "" || bare.length > MAX_CAPTION_CHARS) return false;
  if (CAPTION.test(bare) || ARCHIVE_PHOTO.test(bare)) return true;
  if (bare.length > MAX_CREDIT_CHARS) return false;
  const folded = foldLine(bare);
  if (folded === "") return false;
  return (
    known.some((credit) => foldLine(credit) === folded) ||
    ORIGIN.test(bare) ||
    isAgencyLine(bare) ||
    (PHOTO_LABEL.test(bare) && isAgencyLine(bare.replace(PHOTO_LABEL, "")))
  );
}

/** Without the brackets, dashes and emphasis marks around it. */
function unwrap(line: string): string {
  return line.replace(/^(?:(?!\(c\))[\s([{*_–—-])+/iu, "").replace(/[\s)\]}*_.–—-]+$/u, "");
}

/** Agencies alone, with at least one that is known; acronyms beside it are taken for agencies too. */
function isAgencyLine(line: string): boolean {
  const names = line.split(/[\s/,&|–—-]+/u).filter((name) => name !== "" && !CONNECTOR.test(name));
  return (
    names.length > 0 &&
    names.length <= 6 &&
    names.some(isAgency) &&
    names.every((name) => isAgency(name) || /^\p{Lu}{2,6}$/u.test(name))
  );
}

/** Acronyms count in capitals alone: "map" and "tap" are words. */
function isAgency(name: string): boolean {
  const lower = name.toLowerCase();
  return AGENCIES.has(lower) && (lower.length > 4 || name === name.toUpperCase() || lower === "dpa");
}

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join("|")})`, "iu");
}
