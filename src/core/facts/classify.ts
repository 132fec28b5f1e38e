import type { Language } from "../types.ts";
import { countryCode } from "./countries.ts";
import { isNationality } from "./data/nationalities.ts";
import { PLACES } from "./data/places.ts";
import type { Vocabulary } from "./data/vocabulary-type.ts";
import { foldName } from "./fold.ts";
import { isGivenName } from "./given-names.ts";
import { headBefore, headKind } from "./heads.ts";
import { type CapitalRun, isAcronym } from "./names.ts";
import { isTight, type Word } from "./words.ts";

export type NameKind = "person" | "organisation" | "place" | "event" | "document";

/** What a run of capitals stands for, or undefined when nothing tells. */
export function classifyRun(
  words: readonly Word[],
  run: CapitalRun,
  vocabulary: Vocabulary,
  language: Language,
): NameKind | undefined {
  const parts = words.slice(run.from, run.to + 1);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const name = parts
    .map((part) => part.gap + part.text)
    .join("")
    .slice(first.gap.length);
  if (titleBefore(words, run, vocabulary) || /-year-old$/.test(words[run.from - 1]?.lower ?? "")) return "person";
  if (countryCode(name) !== undefined || PLACES.has(foldName(name))) return "place";
  const before = wordBefore(words, run);
  if (before !== undefined && vocabulary.workWords.has(before.lower) && !before.capital) return "document";
  const head = language === "fr" || language === "es" ? headBefore(words, run.from, vocabulary) : undefined;
  if (head !== undefined) return headKind(words[head]?.lower ?? "", vocabulary);
  return parts.length === 1
    ? singleWordKind(words, run, vocabulary, language)
    : compoundKind(words, run, parts, vocabulary, language);
}

function compoundKind(
  words: readonly Word[],
  run: CapitalRun,
  parts: readonly Word[],
  vocabulary: Vocabulary,
  language: Language,
): NameKind | undefined {
  const first = parts[0]?.text ?? "";
  const last = parts.at(-1);
  if (isNationality(last?.text ?? "")) return undefined;
  const given = isGivenName(first);
  const byHead = kindByHead(parts, vocabulary);
  const isPersonal =
    given &&
    parts.length === 2 &&
    !vocabulary.organisationWords.has(last?.lower ?? "") &&
    !STREET.test(last?.lower ?? "");
  if (byHead !== undefined && !isPersonal) return byHead;
  if (given) return "person";
  if (roleBeside(words, run, vocabulary)) return "person";
  if (PARTNERS.test(words[run.to + 1]?.gap ?? "") && isAcronym(words[run.to + 1]?.text ?? "")) return "organisation";
  if (placeBefore(words, run, vocabulary) && parts.length <= 2) return "place";
  const before = wordBefore(words, run)?.lower ?? "";
  if (isNationality(first) || /^(?:the|les)$/.test(before)) return "organisation";
  if (language === "fr" && isAcronym(first)) return "organisation";
  if (/^(?:le|la|l'|du|au|des|aux|un|une|a|an)$/.test(before)) return undefined;
  if (language === "de" || parts.length > 3 || parts.some((part) => isAcronym(part.text) || /\d/.test(part.text)))
    return parts.some((part) => isAcronym(part.text)) ? "organisation" : undefined;
  const actsAsPerson =
    ACTS.test(words[run.to + 1]?.lower ?? "") ||
    BEFORE_PEOPLE.test(before) ||
    isAged(words, run) ||
    isSurnameUsedAlone(words, run);
  return actsAsPerson ? "person" : undefined;
}

/** What people do, right behind a name that nothing else explains. */
const ACTS =
  /^(?:a|ont|avait|said|says|told|has|had|who|whose|scored|added|explained|wrote|asked|dijo|sagte|dit|explique|estime|affirme|raconte|né|née|born)$/;

/** Words before a name of two words or three that nothing else explains, where it mostly is a person's. */
const BEFORE_PEOPLE = /^(?:de|d['’]|par|avec|et|que|qu['’]|pour|by|with|when|versus|por|con|von|bởi)$/;

// "X, 44," and "X (44 ans)"
function isAged(words: readonly Word[], run: CapitalRun): boolean {
  const next = words[run.to + 1];
  return next !== undefined && /^(?:, (?:aged )?| \()$/.test(next.gap) && /^(?:\d{1,2}|aged)$/.test(next.text);
}

function isSurnameUsedAlone(words: readonly Word[], run: CapitalRun): boolean {
  const surname = words[run.to]?.text ?? "";
  if (countryCode(surname) !== undefined || PLACES.has(foldName(surname))) return false;
  return words.some(
    (word, index) =>
      word.text === surname &&
      index !== run.to &&
      !word.first &&
      !(words[index - 1]?.capital ?? false) &&
      !(words[index - 1]?.lower === "the"),
  );
}

const STREET =
  /^(?:street|road|avenue|lane|square|park|river|stadium|airport|bridge|station|island|mews|arena|castle|palace|league|cup)$/;
const PARTNERS = /^ \($/;

function kindByHead(parts: readonly Word[], vocabulary: Vocabulary): NameKind | undefined {
  const lowers = parts.map((part) => part.lower);
  if (lowers.some((lower) => COMPETITION.test(lower)) && lowers.length > 1) return "event";
  if (headKind(lowers.at(-1) ?? "", vocabulary) === "organisation") return "organisation";
  for (const lower of lowers) {
    const kind = headKind(lower, vocabulary);
    if (kind === "organisation" || (kind !== undefined && lowers.length > 1)) return kind;
  }
  return undefined;
}

const COMPETITION = /^(?:league|ligue|cup|coupe|championships?|championnats?|paralympics|olympics)$/;

/** Whether "M.", "Mme", "Mr" stands right before the run. */
export function titleBefore(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  const before = words[run.from - 1];
  const first = words[run.from];
  if (before === undefined || first === undefined || !(before.capital || vocabulary.titles.size < 10)) return false;
  return vocabulary.titles.has(before.lower) && /^\.?[ \u00a0\u202f]$/.test(first.gap);
}

function roleBeside(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  const before = wordBefore(words, run);
  return (before !== undefined && vocabulary.roles.has(before.lower)) || roleAfter(words, run, vocabulary);
}

// "X, ministre de...", "X, the president of..."
function roleAfter(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  let index = run.to + 1;
  if (words[index]?.gap !== ", ") return false;
  for (let steps = 0; steps < 3; steps++, index++) {
    const word = words[index];
    if (word === undefined || (steps > 0 && !isTight(word.gap))) return false;
    if (vocabulary.roles.has(word.lower)) return true;
    if (!vocabulary.determiners.has(word.lower) && !vocabulary.roleWords.has(word.lower)) return false;
  }
  return false;
}

function wordBefore(words: readonly Word[], run: CapitalRun): Word | undefined {
  return isTight(words[run.from]?.gap ?? "") ? words[run.from - 1] : undefined;
}

function placeBefore(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  const before = wordBefore(words, run);
  if (before === undefined) return false;
  if (STRICT_PLACE.test(before.lower) && vocabulary.placePrepositions.has(before.lower)) return true;
  const earlier = words[run.from - 2];
  if (/^(?:of|de|d['’]|du)$/.test(before.lower))
    return earlier !== undefined && !earlier.capital && PLACE_NOUN.test(earlier.lower);
  return (
    /^(?:la|le|l['’]|les)$/.test(before.lower) &&
    earlier !== undefined &&
    /^(?:dans|vers|traverse|sur)$/.test(earlier.lower)
  );
}

function isRepeated(words: readonly Word[], run: CapitalRun): boolean {
  const name = words[run.from]?.text;
  return words.some((word, index) => index !== run.from && word.text === name);
}

const YEAR = /^(?:19|20)\d{2}$/;
const ARTICLE = /^(?:le|la|l['’]|du|au|aux|des|un|une|de|d['’]|cette|ce|nouveau|nouvelle|sa|son|ses)$/;
const STRICT_PLACE = /^(?:à|en|in|near|tại|ở|aus|nach|hacia|vers)$/;
const PLACE_NOUN =
  /^(?:islands?|towns?|city|cities|villages?|province|state|region|north|south|east|west|outskirts|coast|suburbs?|port|île|ville|village|secteur|région|province|département|commune|quartier|nord|sud|est|ouest|environs|alentours|frontière|tronçon)$/;

function singleWordKind(
  words: readonly Word[],
  run: CapitalRun,
  vocabulary: Vocabulary,
  language: Language,
): NameKind | undefined {
  const word = words[run.from];
  if (word === undefined || isNationality(word.text)) return undefined;
  const kind = headKind(word.lower, vocabulary);
  if (kind === "organisation") return kind;
  if (kind === "event" && YEAR.test(wordBefore(words, run)?.text ?? "")) return kind;
  if (kind === "event")
    return COMPETITION.test(word.lower) && /^(?:du|de|des|d['’])$/.test(words[run.to + 1]?.lower ?? "")
      ? "event"
      : undefined;
  if (kind !== undefined)
    return kind === "document" && vocabulary.complementPrepositions.has(words[run.to + 1]?.lower ?? "")
      ? kind
      : undefined;
  if (/\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:Mac|Mc|De|Van|Le|La)\p{Lu}/u.test(word.text)) return "organisation";
  if (isAcronym(word.text)) return YEAR.test(words[run.to + 1]?.text ?? "") ? "event" : "organisation";
  if (placeBefore(words, run, vocabulary)) return "place";
  if (roleBeside(words, run, vocabulary)) return "person";
  const before = wordBefore(words, run)?.lower ?? "";
  if (isGivenName(word.text)) return /^(?:la|the|du|des|les|au|aux)$/.test(before) ? undefined : "person";
  if (language === "fr" && !word.first && word.text.length > 3 && !ARTICLE.test(before) && isRepeated(words, run))
    return "organisation";
  if (language !== "en" || word.first || word.text.length < 3 || vocabulary.functionWords.has(word.lower))
    return undefined;
  return vocabulary.roles.has(word.lower) || /^(?:of|a|an|from|to|at|my)$/.test(before) ? undefined : "organisation";
}
