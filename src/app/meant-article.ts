import { analyze } from "../core/lexical/analyze.ts";
import { foldLine } from "../core/text.ts";
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

/** A question about one article among several, and the article. */
export interface NamedArticle {
  /** The question with "the article" in place of the words that tell which: "summarize the bridge article". */
  readonly question: string;
  readonly source: Source;
}

/** The article that a question describes by words of its title or its file's name, else of its text; undefined when none or several fit. */
export function findNamedArticle(question: string, language: Language, knowledge: Described): NamedArticle | undefined {
  for (const description of descriptions) {
    const match = description.exec(question);
    const words = match?.groups?.words;
    if (match === null || words === undefined) continue;
    const source = onlyOne(titled(words, language, knowledge)) ?? onlyOne(holding(words, language, knowledge));
    if (source === undefined) continue;
    const rest = question.slice(match.index + match[0].length);
    return { question: question.slice(0, match.index) + theArticle[language] + rest, source };
  }
  return undefined;
}

type Described = Pick<Knowledge, "records" | "passages" | "lexical">;

function titled(words: string, language: Language, { records }: Described): Source[] {
  const sources = [...records.values()].map(({ source }) => source);
  return sources.filter(({ id, metadata }) => {
    const held = analyze(`${metadata.title} ${id.replace(/[-_/]/g, " ")}`, metadata.language, language);
    const known = new Set(held.flatMap(({ term, surface }) => [term, surface]));
    const wanted = analyze(words, metadata.language, language);
    return wanted.length > 0 && wanted.every(({ term, surface }) => known.has(term) || known.has(surface));
  });
}

/** All of the words' information, but for rounding. */
const ALL = 0.999;

/** Those with a passage that holds all of the words. */
function holding(words: string, language: Language, { records, passages, lexical }: Described): Source[] {
  const { coverage } = lexical.score(words, language);
  const ids = new Set(passages.filter((_, position) => (coverage[position] ?? 0) > ALL).map(({ source }) => source));
  return [...ids].flatMap((id) => records.get(id)?.source ?? []);
}

function onlyOne(sources: readonly Source[]): Source | undefined {
  return sources.length === 1 ? sources[0] : undefined;
}

/** The article that is meant: the only one, the one whose whole title stands in the question, or the one that was quoted last. */
export function findMeantSource(
  question: string,
  turns: readonly Turn[],
  { records }: Pick<Knowledge, "records">,
): Source | undefined {
  const sources = [...records.values()].map(({ source }) => source);
  if (sources.length <= 1) return sources[0];
  const asked = wordsOf(question);
  const [named] = sources
    .map((source) => ({ source, title: wordsOf(source.metadata.title) }))
    .filter(({ title }) => title.trim() !== "" && asked.includes(title))
    // A title may stand inside a longer one.
    .sort((a, b) => b.title.length - a.title.length);
  const quoted = [...turns].reverse().find(({ answer }) => answer.citations.length > 0)?.answer.citations[0]?.source;
  return named?.source ?? sources.find(({ id }) => id === quoted);
}

/** Its words with a space on either side, so that only whole words are found in it. */
function wordsOf(text: string): string {
  return ` ${foldLine(text)} `;
}
