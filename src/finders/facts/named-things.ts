import { foldName } from "../../core/names/fold-name.ts";
import type { FactKind, Span } from "../../core/types.ts";
import { ADJECTIVE } from "../grammar/french-adjectives.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import type { ArticleNames } from "../names/article-names.ts";
import { quoteAt } from "../names/article-names.ts";
import { headBefore, headKind } from "../names/heads.ts";
import { isNationality } from "../names/nationalities.ts";
import type { NameMention } from "../names/people.ts";
import { createSpanSearch, meets } from "../names/span-search.ts";
import { isTight } from "../names/words.ts";
import { findHappenings } from "./happenings.ts";
import { findLegalTexts } from "./legal-texts.ts";
import { findWorkTitles } from "./works.ts";

const AND_THING = oneWordOf(({ things }) => things.andThing);
const AND_OTHER = oneWordOf(({ things }) => things.andOther);
const AT_THING = oneWordOf(({ things }) => things.atThing);
const PURPOSE = oneWordOf(({ things }) => things.purpose);
const OF_SEVERAL = oneWordOf(({ things }) => things.ofSeveral);
const BODY_HEAD = oneWordOf(({ things }) => things.bodyHead);
const MINISTRY_HEAD = oneWordOf(({ things }) => things.ministryHead);
const OF_EVENT = oneWordOf(({ things }) => things.ofEvent);

/** An organisation, place, document or event where the text names it. */
export interface NamedThing extends Span {
  readonly kind: Extract<FactKind, "organisation" | "place" | "document" | "event">;
  readonly key: string;
}

const MAX_TAIL_WORDS = 16;

/**
 * The names of an article that are no persons, each with the words in lower case that belong to it: the head before it
 * ("ministère de la Santé") and, for documents and events, the complements behind ("Plan d'action mondial pour ...").
 */
export function findNamedThings(article: ArticleNames, dates: readonly Span[]): readonly NamedThing[] {
  const found: NamedThing[] = named(article, "document", [...findWorkTitles(article), ...findLegalTexts(article)]);
  const titlesMeeting = createSpanSearch(found);
  let covered = 0;
  for (const mention of article.names.mentions) {
    if (mention.kind === "person" || mention.start < covered || titlesMeeting(mention).length > 0) continue;
    const thing = grow(article, mention);
    if (thing.start < covered) continue;
    found.push(thing);
    covered = thing.end;
  }
  for (const body of explainedBodies(article)) if (!found.some((other) => meets(other, body))) found.push(body);
  for (const thing of [...named(article, "event", findHappenings(article, dates)), ...headedEvents(article)])
    if (!found.some((other) => other.kind === "event" && meets(other, thing))) found.push(thing);
  return found.sort((a, b) => a.start - b.start);
}

function named({ text }: ArticleNames, kind: NamedThing["kind"], spans: readonly Span[]): NamedThing[] {
  return spans.map(({ start, end }) => ({ kind, start, end, key: foldName(text.slice(start, end)) }));
}

function grow(article: ArticleNames, mention: NameMention): NamedThing {
  const { words, vocabulary, text } = article;
  const head = grammarOf(article.language).names.isNounFirst ? headBefore(words, mention.from, vocabulary) : undefined;
  const kind = (head === undefined ? undefined : headKind(words[head]?.lower ?? "", vocabulary)) ?? kindOf(mention);
  const event = eventAround(article, mention);
  if (event !== undefined) return event;
  const first = head ?? mention.from;
  const last = head === undefined ? tailEnd(article, mention, kind) : endOfHeaded(article, mention, head);
  const start = words[first]?.start ?? mention.start;
  const end = words[last]?.end ?? mention.end;
  return { kind, start, end, key: foldName(text.slice(start, end)) };
}

// "ministère de la Transition écologique": an adjective goes on with what a ministry is for.
function endOfHeaded({ words }: ArticleNames, { to }: NameMention, head: number): number {
  const next = words[to + 1];
  if (!MINISTRY_HEAD.test(words[head]?.lower ?? "") || next === undefined || !isTight(next.gap) || next.capital)
    return to;
  return ADJECTIVE.test(next.lower) && !isNationality(next.text) ? to + 1 : to;
}

function kindOf(mention: NameMention): NamedThing["kind"] {
  return mention.kind === "person" ? "organisation" : mention.kind;
}

// "Ukraine war", "1996 Games", "CAN 2019": a noun behind a name, or a year beside an event's.
function eventAround({ words, text, language }: ArticleNames, mention: NameMention): NamedThing | undefined {
  const { eventNoun, monthName } = grammarOf(language).things;
  const next = words[mention.to + 1];
  const before = words[mention.from - 1];
  const isFollowed = next !== undefined && isTight(next.gap);
  const isNoun = isFollowed && mention.kind !== "event" && eventNoun?.test(next.text) === true;
  const isDated = mention.kind === "event" && isFollowed && YEAR.test(next.text);
  const isYearFirst =
    mention.kind === "event" &&
    before !== undefined &&
    (YEAR.test(before.text) || monthName?.test(before.text) === true) &&
    isTight(words[mention.from]?.gap ?? "");
  if (!isNoun && !isDated && !isYearFirst) return undefined;
  const start = isYearFirst ? before.start : mention.start;
  const end = isNoun || isDated ? next.end : mention.end;
  return { kind: "event", start, end, key: foldName(text.slice(start, end)) };
}

const YEAR = /^(?:19|20)\d{2}$/;
const OF = oneWordOf(({ things }) => things.ofThing);
// "la Banque de ce pays", "l'Autorité des deux villes"
const OF_ITS_COUNTRY = new RegExp(String.raw`^(?:${piecesOf(({ ofItsCountry }) => ofItsCountry)})\b`, "u");

// Verbs that end as adjectives do.
const VERB = oneWordOf(({ things }) => things.noAgreement);

const LINKING = oneWordOf(({ things }) => things.aboutThing);

// The last of the adjectives and complements in lower case behind a document's head, up to punctuation, a figure or another function word.
function tailEnd(article: ArticleNames, mention: NameMention, kind: NamedThing["kind"]): number {
  const tail = tailOf(article, mention, kind);
  if (tail === undefined) return mention.to;
  const { words, vocabulary } = article;
  const { to, isShort, opener } = tail;
  let last = to;
  let contents = 0;
  for (let index = to + 1; index <= to + MAX_TAIL_WORDS; index++) {
    const { lower } = words[index] ?? { lower: "" };
    if (isTailOver(article, index, tail)) break;
    if (vocabulary.complementPrepositions.has(lower) || vocabulary.determiners.has(lower) || AND_THING.test(lower)) {
      contents = 0;
      if (kind === "event" && !OF_EVENT.test(lower)) break;
      continue;
    }
    if (vocabulary.functionWords.has(lower) || VERB.test(lower) || ++contents > MAX_CONTENTS) break;
    if (contents > 1 && !ADJECTIVE.test(lower)) break;
    last = index;
    if (isShort && !OF_SEVERAL.test(opener) && !ADJECTIVE.test(words[index + 1]?.lower ?? "")) break;
  }
  return last;
}

/** Words between two prepositions or articles of a tail. */
const MAX_CONTENTS = 3;

interface Tail {
  /** The name's last word. */
  readonly to: number;
  /** The word behind it. */
  readonly opener: string;
  /** One complement: a body is not named by what it is for. */
  readonly isShort: boolean;
}

// Undefined where what stands behind a name is none of it.
function tailOf(
  { words, vocabulary, language }: ArticleNames,
  { from, to }: NameMention,
  kind: NamedThing["kind"],
): Tail | undefined {
  if (!grammarOf(language).names.isNounFirst || kind === "place") return undefined;
  const opener = words[to + 1]?.lower ?? "";
  const opensPurpose = PURPOSE.test(opener);
  const isPurpose = opensPurpose && vocabulary.determiners.has(words[to + 2]?.lower ?? "");
  if (opensPurpose && !isPurpose) return undefined;
  const isShort = kind === "organisation" && !isPurpose;
  if (!isShort) return { to, opener, isShort };
  const head = words[from]?.lower ?? "";
  const isBody = headKind(head, vocabulary) === "organisation" || BODY_HEAD.test(head);
  const next = words.slice(to + 1, to + 4).map(({ lower }) => lower);
  return isBody && OF.test(opener) && !OF_ITS_COUNTRY.test(next.join(" ")) ? { to, opener, isShort } : undefined;
}

function isTailOver({ words, vocabulary, quotes }: ArticleNames, index: number, { to, isShort }: Tail): boolean {
  const word = words[index];
  if (word === undefined || word.first || /^\d/.test(word.text)) return true;
  if (quoteAt(quotes, word.start) !== quoteAt(quotes, words[to]?.start ?? 0)) return true;
  const isAdjective = ADJECTIVE.test(word.lower);
  if (index === to + 1 && !LINKING.test(word.lower) && !isAdjective) return true;
  const following = words[index + 1]?.lower ?? "";
  const isListed = word.gap === ", " && index > to + 3 && isAdjective && AND_THING.test(following);
  if ((!isTight(word.gap) && !isListed) || AT_THING.test(word.lower)) return true;
  return isShort && AND_OTHER.test(word.lower) && vocabulary.determiners.has(following);
}

const MAX_EXPLANATION_WORDS = 9;

// "la commission électorale nationale (CEN)": what an acronym in brackets stands for, from the head with its first letter on.
function explainedBodies({ words, names, vocabulary, text, language }: ArticleNames): readonly NamedThing[] {
  const { explainedArticle } = grammarOf(language).things;
  if (explainedArticle === undefined) return [];
  const found: NamedThing[] = [];
  for (const { from, to, kind } of names.mentions) {
    const acronym = words[from];
    const last = words[from - 1];
    if (kind !== "organisation" || from !== to || last === undefined || !/^ ?\($/.test(acronym?.gap ?? "")) continue;
    for (let index = from - 1; index > from - MAX_EXPLANATION_WORDS; index--) {
      const word = words[index];
      if (word === undefined) break;
      const isHead =
        vocabulary.organisationWords.has(word.lower) && foldName(word.text)[0] === foldName(acronym?.text ?? "")[0];
      if (isHead && explainedArticle.test(words[index - 1]?.lower ?? "")) {
        const key = foldName(text.slice(word.start, last.end));
        found.push({ kind: "organisation", start: word.start, end: last.end, key });
      }
      if (isHead || !isTight(word.gap)) break;
    }
  }
  return found;
}

// "une réunion de haut niveau", "15ᵉ anniversaire de l'adoption ...": events that a head in lower case makes.
function headedEvents(article: ArticleNames): readonly NamedThing[] {
  const found: NamedThing[] = [];
  for (const match of article.text.matchAll(HEADED_EVENT)) {
    if (NO_EVENT_BEHIND.test(article.text.slice(match.index + match[0].length))) continue;
    const start = match.index;
    found.push({ kind: "event", start, end: start + match[0].length, key: foldName(match[0]) });
  }
  return found;
}

const HEADED_EVENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${piecesOf(({ headedEvent }) => headedEvent)})(?![\p{L}\p{N}])`,
  "gu",
);
const NO_EVENT_BEHIND = new RegExp(`^ (?:${piecesOf(({ noEventBehind }) => noEventBehind)})`);
