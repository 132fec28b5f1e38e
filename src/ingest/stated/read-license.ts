import { ALL_RIGHTS, LICENSE_LABEL, LICENSED_SELF, PUBLIC_DOMAIN } from "./line-patterns.ts";
import type { StatedInLine } from "./stated-in-line.ts";

/** Longest name of a licence, in UTF-16 code units; */
const MAX_VALUE_CHARS = 60;
/** of those that are other words in small letters; */
const MAX_ABBREVIATION_CHARS = 3;
/** and so many words may follow a name that nothing introduces. */
const MAX_WORDS_BEHIND = 3;
const NAMES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:creative commons (?:attribution|zero|by)[\w -]*(?:\.\d)?|CC[ -](?:BY(?:[ -](?:NC|SA|ND))*|0` +
    String.raw`|zero)(?:[ -]?\d\.\d)?(?: (?:international|france|deutschland|españa))?|CC0|(?:GNU )?[AL]?GPL(?:[ -]?v?\d(?:\.\d)?)?` +
    String.raw`|GNU (?:free documentation|(?:lesser |affero )?general public) licen[cs]e(?: v?\d(?:\.\d)?)?|GFDL` +
    String.raw`|MPL(?:[ -]?\d\.\d)?|mozilla public licen[cs]e(?: \d\.\d)?|EUPL|(?:MIT|ISC)(?![\p{L}])` +
    String.raw`|Apache(?: Licen[cs]e)?(?:,? (?:version )?\d\.\d)?|BSD(?:[ -]\d[ -]clause)?` +
    String.raw`|open government licen[cs]e[\w .]*|licence ouverte(?: v?\d(?:\.\d)?)?|ODbL|${PUBLIC_DOMAIN}|${ALL_RIGHTS})`,
  "giu",
);

/** The licence that a text opens with, behind a label or alone: "Licence: CC BY 4.0", "Released under the MIT License", "CC BY 4.0". */
export function readLicense(text: string): StatedInLine | undefined {
  const start = LICENSE_LABEL.exec(text)?.[0].length;
  const named = findLicenseName(text, start ?? 0);
  if (start === undefined) {
    const stands = named?.start === text.search(/\S/) && countWords(text.slice(named.end)) <= MAX_WORDS_BEHIND;
    return stands ? named : undefined;
  }
  if (named !== undefined) return named;
  const value = text.slice(start).trim().replace(/\.$/, "");
  const isLabelled = /:\s*$/.test(text.slice(0, start));
  return isLabelled && value.length <= MAX_VALUE_CHARS
    ? { field: "license", value, start, end: start + value.length }
    : undefined;
}

/** The licence that a sentence gives to the article itself ("This article is licensed under CC BY 4.0."). */
export function readLicensedSelf(sentence: string): StatedInLine | undefined {
  const start = LICENSED_SELF.exec(sentence)?.[0].length;
  return start === undefined ? undefined : findLicenseName(sentence, start);
}

/** The first name of a licence from an offset on. */
export function findLicenseName(text: string, from = 0): StatedInLine | undefined {
  for (const name of namesIn(text, from)) return name;
  return undefined;
}

/** All names of licences in a text, in order. */
export function listLicenseNames(text: string): readonly StatedInLine[] {
  return [...namesIn(text, 0)];
}

/** Whether what is said in place of a licence gives none: "All rights reserved". */
export function reservesAll(name: string): boolean {
  return RESERVED.test(name);
}

const RESERVED = new RegExp(`^(?:${ALL_RIGHTS})$`, "iu");

function* namesIn(text: string, from: number): Generator<StatedInLine> {
  for (const { index, 0: name } of text.slice(from).matchAll(NAMES)) {
    const value = name.trim();
    const start = from + index;
    const isName = value.length > MAX_ABBREVIATION_CHARS || value === value.toUpperCase();
    if (isName) yield { field: "license", value, start, end: start + value.length };
  }
}

function countWords(text: string): number {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length;
}
