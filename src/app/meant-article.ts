import { analyze } from "../core/lexical/analyze.ts";
import { foldText, words } from "../core/text.ts";
import type { Language, Source, Turn } from "../core/types.ts";
import type { Knowledge } from "./knowledge.ts";

/** Words that say which article is meant, beside "the article". */
const descriptions: readonly RegExp[] = [
  /(?<!\p{L})(?:l['’]|le |la |un |cet )(?:article|texte|papier|reportage)\s+(?:sur|de|du|des|d['’]|à propos d(?:e|u|es)|intitulé|qui parle d(?:e|u|es))\s*(?<words>[^?!.]+)/iu,
  /(?<!\p{L})(?:the |an? |this |that )?(?:article|story|text|piece|report)\s+(?:about|on|titled|called)\s+(?<words>[^?!.]+)/iu,
  /(?<!\p{L})(?:the|this|that|your)\s+(?<words>(?:[\p{L}\p{N}'’-]+\s+){1,6})(?:article|story|text|piece)(?!\p{L})/iu,
  /(?<!\p{L})(?:el |un |este )?(?:art[ií]culo|texto|reportaje)\s+(?:sobre|de|del|acerca de)\s+(?<words>[^?!.]+)/iu,
  /(?<!\p{L})(?:de[rnms]|diese[rnms])\s+(?:artikels?|texte?s?|berichte?s?)\s+(?:über|zu[mr]?|von)\s+(?<words>[^?!.]+)/iu,
  /(?<!\p{L})bài(?: viết| báo)?\s+(?:về|nói về|viết về)\s+(?<words>[^?!.]+)/iu,
];

/** "The article" as each language says it, in the place of a description. */
const theArticle: Readonly<Record<Language, string>> = {
  fr: "l'article",
  en: "the article",
  es: "el artículo",
  de: "dem Artikel",
  vi: "bài viết",
  und: "the article",
};

/** What may stand before a title: "the article titled". */
const beforeTitle =
  /(?:(?<!\p{L})(?:(?:l['’]|the |el |de[mrn] |das )?(?:article|texte|story|text|piece|artículo|texto|artikel|bài(?: viết| báo)?)\s+)(?:(?:intitulé|titled|called|entitled|about|on|sur|de|titulado|mit dem titel|über)\s+)?)?[\s"'«“„‘(]*$/iu;
const afterTitle = /^[\s"'»”“’)]*/u;
/** A title of one word stands in many questions that do not mean it: there it must be quoted or called an article's. */
const MIN_TITLE_WORDS = 2;

/** A question about one article among several, and the article. */
export interface NamedArticle {
  /** The question with "the article" in place of the words that tell which: "summarize the bridge article". Empty where only the title was given. */
  readonly question: string;
  readonly source: Source;
}

/**
 * The article that a question names by its whole title, or describes by words of its title or its file's name, else of its text;
 * undefined when none or several fit.
 */
export function findNamedArticle(question: string, language: Language, knowledge: Described): NamedArticle | undefined {
  return findTitled(question, language, knowledge) ?? findDescribed(question, language, knowledge);
}

function findTitled(question: string, language: Language, { records }: Described): NamedArticle | undefined {
  const asked = words(question);
  const folded = asked.map(({ text }) => foldText(text));
  const named = [...records.values()].flatMap(({ source }) => {
    const title = words(foldText(source.metadata.title)).map(({ text }) => text);
    const at = folded.findIndex((_, start) => title.every((word, index) => word === folded[start + index]));
    const first = asked[at];
    const last = asked[at + title.length - 1];
    if (title.length === 0 || first === undefined || last === undefined) return [];
    const before = question.slice(0, first.start);
    const isMarked =
      title.length >= MIN_TITLE_WORDS ||
      title.length === folded.length ||
      before.trimEnd() !== before.replace(beforeTitle, "");
    return isMarked ? [{ source, start: first.start, end: last.end }] : [];
  });
  // A title may stand inside a longer one.
  const [longest] = named.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (longest === undefined) return undefined;
  const before = question.slice(0, longest.start).replace(beforeTitle, "");
  const after = question.slice(longest.end).replace(afterTitle, "");
  const isAlone = !/[\p{L}\p{N}]/u.test(before + after);
  const rest = `${before} ${theArticle[language]} ${after}`
    .replace(/\s+/gu, " ")
    .replace(/ (?=[?!.,]|$)/gu, "")
    .trim();
  return { question: isAlone ? "" : rest, source: longest.source };
}

function findDescribed(question: string, language: Language, knowledge: Described): NamedArticle | undefined {
  for (const description of descriptions) {
    const match = description.exec(question);
    const described = match?.groups?.words;
    if (match === null || described === undefined) continue;
    // What follows the description may belong to the question: "the article about the library published".
    for (const told of beginnings(described)) {
      const source = onlyOne(titled(told, language, knowledge)) ?? onlyOne(holding(told, language, knowledge));
      if (source === undefined) continue;
      const start = question.indexOf(described, match.index);
      const isOpen = match[0].endsWith(described);
      const rest = isOpen ? question.slice(start + told.length) : question.slice(match.index + match[0].length);
      return { question: question.slice(0, match.index) + theArticle[language] + rest, source };
    }
  }
  return undefined;
}

/** The text without its last word, its last two words and so on, longest first. */
function beginnings(text: string): string[] {
  return words(text)
    .map(({ end }) => text.slice(0, end))
    .reverse();
}

type Described = Pick<Knowledge, "records" | "passages" | "lexical">;

function titled(told: string, language: Language, { records }: Described): Source[] {
  const sources = [...records.values()].map(({ source }) => source);
  return sources.filter(({ id, metadata }) => {
    const held = analyze(`${metadata.title} ${id.replace(/[-_/]/g, " ")}`, metadata.language, language);
    const known = new Set(held.flatMap(({ term, surface }) => [term, surface]));
    const wanted = analyze(told, metadata.language, language);
    return wanted.length > 0 && wanted.every(({ term, surface }) => known.has(term) || known.has(surface));
  });
}

/** All of the words' information, but for rounding. */
const ALL = 0.999;

/** Those with a passage that holds all of the words. */
function holding(told: string, language: Language, { records, passages, lexical }: Described): Source[] {
  const { coverage } = lexical.score(told, language);
  const ids = new Set(passages.filter((_, position) => (coverage[position] ?? 0) > ALL).map(({ source }) => source));
  return [...ids].flatMap((id) => records.get(id)?.source ?? []);
}

function onlyOne(sources: readonly Source[]): Source | undefined {
  return sources.length === 1 ? sources[0] : undefined;
}

/** The article that is meant where none is named: the only one, or the one that was quoted last. */
export function findMeantSource(turns: readonly Turn[], { records }: Pick<Knowledge, "records">): Source | undefined {
  const sources = [...records.values()].map(({ source }) => source);
  if (sources.length <= 1) return sources[0];
  const quoted = [...turns].reverse().find(({ answer }) => answer.citations.length > 0)?.answer.citations[0]?.source;
  return sources.find(({ id }) => id === quoted);
}
