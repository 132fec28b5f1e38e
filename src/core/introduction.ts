import { type AttributedArticle, paragraphOf, type Sentence, sentencesMeeting } from "./article.ts";
import type { QuotedSpan } from "./cite-span.ts";
import { wordsOf } from "./languages/words-of.ts";
import type { Language, SourceFact, Span } from "./types.ts";

/** What a sentence says of who somebody is, and how plainly; offsets into the source's text. */
interface Introduction {
  readonly sentence: Sentence;
  readonly said: Span;
  readonly plainness: number;
}

/**
 * The sentence of an article that says who a person or what a thing is: an office beside the name, else "X is ...", else what is set behind
 * the name between commas or in brackets; the earliest of equals. Undefined where none does.
 */
export function findIntroduction(article: AttributedArticle, named: SourceFact): QuotedSpan | undefined {
  const introductions = named.mentions.flatMap((mention) => introduce(article, named, mention));
  const [best] = introductions.sort((a, b) => b.plainness - a.plainness || a.sentence.start - b.sentence.start);
  if (best === undefined) return undefined;
  const { sentence, said } = best;
  const span = { start: sentence.start, end: sentence.end };
  return { article, span, paragraph: paragraphOf(article, sentence), highlights: [said] };
}

const OFFICE = 3;
const EQUATION = 2;
const APPOSITION = 1;

function introduce(article: AttributedArticle, { kind, role }: SourceFact, mention: Span): readonly Introduction[] {
  const sentence = article.sentences[sentencesMeeting(article, mention).from];
  if (sentence === undefined || article.blocks[sentence.block]?.paragraph === undefined) return [];
  const { text, metadata } = article.source;
  const office = role === undefined ? -1 : text.slice(0, sentence.end).indexOf(role, sentence.start);
  if (role !== undefined && office >= 0)
    return [{ sentence, said: { start: office, end: office + role.length }, plainness: OFFICE }];
  const behind = text.slice(mention.end, sentence.end);
  const { equated, set, explained } = patternsOf(metadata.language);
  const apposed = kind === "person" ? set : explained;
  return [
    ...saidBy(equated, behind, mention.end).map((said) => ({ sentence, said, plainness: EQUATION })),
    ...saidBy(apposed, behind, mention.end).map((said) => ({ sentence, said, plainness: APPOSITION })),
  ];
}

function saidBy(pattern: RegExp, behind: string, offset: number): readonly Span[] {
  const span = pattern.exec(behind)?.indices?.groups?.said;
  return span === undefined ? [] : [{ start: offset + span[0], end: offset + span[1] }];
}

interface Patterns {
  /** "X is a potter from Lund", */
  readonly equated: RegExp;
  /** "X, the potter of Lund,", "X, who makes pots,", "X, 43,". */
  readonly set: RegExp;
  /** Of a thing: "X, the office of weirs,", "X (a law of 1921)"; not "X, the council and others". */
  readonly explained: RegExp;
}

const known = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const patterns = known.get(language) ?? readPatterns(language);
  known.set(language, patterns);
  return patterns;
}

function readPatterns(language: Language): Patterns {
  const { offices, vocabulary, followUps } = wordsOf(language);
  const determiners = [...vocabulary.determiners.keys()].join("|");
  const opening = [determiners, offices.undetermined ?? ""].filter(Boolean).join("|");
  return {
    equated: new RegExp(String.raw`^ (?:${offices.is}) (?<said>(?:${opening})(?!\p{L})[^,;:.!?]+)`, "du"),
    set: new RegExp(
      String.raw`^,? ?[,(] ?(?<said>(?:(?:${determiners}|${followUps.who})(?!\p{L})|\p{N})[^,;:.!?()]*)(?=[,;:.)])`,
      "du",
    ),
    explained: new RegExp(
      String.raw`^(?: \(|, )(?<said>(?:${determiners})(?!\p{L})(?:(?!(?<!\p{L})(?:${offices.and})(?!\p{L}))[^,;:.!?()])*)` +
        String.raw`(?=[.)]|,(?! (?:${determiners}|${offices.and})(?!\p{L})))`,
      "du",
    ),
  };
}
