import { readWrittenDate } from "../written-date.ts";
import { readLanguageCode } from "./language-code.ts";
import { type HeaderValue, isList } from "./parse-header.ts";

/** A field's value; "none" when nothing is given; "unreadable" when it says something else than the field can hold. */
export type ReadValue = { readonly value: string } | "none" | "unreadable";

/** Words that stand for nothing. */
const NOTHING = /^(?:null|~|none|n\/a|-|undefined|nil)?$/i;
/** Keys of an object that hold its name, the surest first. */
const NAME_KEYS = ["name", "literal", "fullname", "title", "label", "text", "value", "id", "username"];
const GIVEN_NAME_KEYS = ["given", "givenname", "first", "firstname"];
const FAMILY_NAME_KEYS = ["family", "familyname", "last", "lastname"];
/** A name that Obsidian links to a note. */
const WIKI_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;
const CREATIVE_COMMONS = /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/i;

/** A text: words, or an object with a name. */
export function readText(raw: HeaderValue): ReadValue {
  if (typeof raw === "string") return toText(raw);
  if (isList(raw)) return raw.length === 1 && raw[0] !== undefined ? readText(raw[0]) : readNames(raw);
  const name = nameOf(raw);
  return name === undefined ? (Object.keys(raw).length === 0 ? "none" : "unreadable") : toText(name);
}

/** One or several names: texts, objects with a name, or an object that holds them by their ids. */
export function readNames(raw: HeaderValue): ReadValue {
  if (typeof raw === "string") return toText(withoutAddress(raw));
  const values = isList(raw) ? raw : nameOf(raw) === undefined ? Object.values(raw) : [raw];
  const names = values.map((each) => (typeof each === "string" || isList(each) ? each : (nameOf(each) ?? "")));
  const texts = names.flatMap((name) => (typeof name === "string" ? [withoutAddress(name)] : []));
  const joined = texts.filter((name) => !NOTHING.test(name)).join(", ");
  if (joined === "") return values.length === 0 || texts.length === values.length ? "none" : "unreadable";
  return toText(joined);
}

/** An ISO date. */
export function readDate(raw: HeaderValue, isMonthFirst: boolean | undefined): ReadValue {
  const single = isList(raw) && raw.length === 1 ? raw[0] : raw;
  if (typeof single !== "string") return "unreadable";
  if (NOTHING.test(single.trim()) || /^(?:true|false)$/i.test(single.trim())) return "none";
  const value = readWrittenDate(single, { ...(isMonthFirst !== undefined && { isMonthFirst }) });
  return value === undefined ? "unreadable" : { value };
}

/** A code of two letters, of a code with a region, a locale or a language's name. */
export function readLanguage(raw: HeaderValue): ReadValue {
  const single = isList(raw) ? raw[0] : raw;
  if (single === undefined) return "none";
  if (typeof single !== "string") return "unreadable";
  if (NOTHING.test(single.trim())) return "none";
  const value = readLanguageCode(single);
  return value === undefined ? "unreadable" : { value };
}

/** A web address; a path inside a site ("/posts/a/", ":year/:title", "pretty") is understood, and none. */
export function readUrl(raw: HeaderValue): ReadValue {
  const single = isList(raw) ? raw[0] : raw;
  if (single === undefined) return "none";
  if (typeof single !== "string") return "unreadable";
  const url = single.trim();
  if (NOTHING.test(url) || /^(?![a-z]+:)[\w./:%~#?&=+-]*$/i.test(url)) return "none";
  const isWeb = /^https?:\/\/[^\s<>"]+$/i.test(url) && URL.canParse(url);
  return isWeb ? { value: url } : "unreadable";
}

/** A licence's name; of Creative Commons' addresses their short name. */
export function readLicense(raw: HeaderValue): ReadValue {
  const text = readText(raw);
  if (typeof text === "string") return text;
  const [, kind, version] = CREATIVE_COMMONS.exec(text.value) ?? [];
  if (kind === undefined || version === undefined) return text;
  return { value: kind === "zero" ? `CC0 ${version}` : `CC ${kind.toUpperCase()} ${version}` };
}

function toText(raw: string): ReadValue {
  const value = raw.normalize("NFC").replace(WIKI_LINK, "$1").replace(/\s+/g, " ").trim();
  return NOTHING.test(value) ? "none" : { value };
}

/** A name without the mail or web address behind it. */
function withoutAddress(raw: string): string {
  return raw.replace(/\s*[<(](?:mailto:|https?:\/\/)?[^\s<>()]*(?:@|:\/\/)[^\s<>()]*[>)]/g, "").trim();
}

function nameOf(raw: { readonly [key: string]: HeaderValue }): string | undefined {
  const entries = Object.entries(raw).map(([key, value]) => [key.toLowerCase().replace(/[-_ ]/g, ""), value] as const);
  const pick = (keys: readonly string[]) =>
    keys.map((key) => entries.find(([own]) => own === key)?.[1]).find((value) => value !== undefined && value !== "");
  const [given, family] = [pick(GIVEN_NAME_KEYS), pick(FAMILY_NAME_KEYS)];
  if (typeof given === "string" && typeof family === "string") return `${given} ${family}`;
  const name = pick(NAME_KEYS);
  if (typeof name === "string") return name;
  return name === undefined || isList(name) ? (typeof family === "string" ? family : undefined) : nameOf(name);
}
