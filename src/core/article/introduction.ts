import { wordsOf } from "../languages/words-of.ts";
import type { QuotedSpan } from "../quotes/cite-span.ts";
import type { Language, SourceFact, Span } from "../types.ts";
import { type AttributedArticle, paragraphOf, type Sentence, sentencesMeeting } from "./article.ts";

/** What a sentence says of who somebody is, and how plainly; offsets into the source's text. */
interface Introduction {
  readonly sentence: Sentence;
  readonly said: readonly Span[];
  readonly plainness: number;
}

/**
 * The sentence of an article that says who a person or what a thing is: an office beside the name, else "X is ...", else what is set behind
 * the name between commas or in brackets, else the other cells of the row in which the name has a cell of its own; the earliest of equals.
 * Undefined where none does.
 */
export function findIntroduction(article: AttributedArticle, named: SourceFact): QuotedSpan | undefined {
  const introductions = named.mentions.flatMap((mention) => introduce(article, named, mention));
  const [best] = introductions.sort((a, b) => b.plainness - a.plainness || a.sentence.start - b.sentence.start);
  if (best === undefined) return undefined;
  const { sentence, said } = best;
  const span = { start: sentence.start, end: sentence.end };
  return { article, span, paragraph: paragraphOf(article, sentence), highlights: said };
}

const OFFICE = 4;
const EQUATION = 3;
const APPOSITION = 2;
const ROW = 1;

function introduce(article: AttributedArticle, { kind, role }: SourceFact, mention: Span): readonly Introduction[] {
  const sentence = article.sentences[sentencesMeeting(article, mention).from];
  const block = article.blocks[sentence?.block ?? -1];
  if (sentence === undefined || block?.paragraph === undefined) return [];
  const { text, metadata } = article.source;
  if (block.cells !== undefined) return introduceByRow(sentence, block.cells, mention, text);
  const office = role === undefined ? -1 : text.slice(0, sentence.end).indexOf(role, sentence.start);
  if (role !== undefined && office >= 0)
    return [{ sentence, said: [{ start: office, end: office + role.length }], plainness: OFFICE }];
  const behind = text.slice(mention.end, sentence.end);
  const { equated, set, explained } = patternsOf(metadata.language);
  const apposed = kind === "person" ? set : explained;
  return [
    ...saidBy(equated, behind, mention.end).map((said) => ({ sentence, said: [said], plainness: EQUATION })),
    ...saidBy(apposed, behind, mention.end).map((said) => ({ sentence, said: [said], plainness: APPOSITION })),
  ];
}

/** What a row says in words beside the name: "President" next to "Ida Holm"; figures alone introduce nobody. */
function introduceByRow(
  sentence: Sentence,
  cells: readonly Span[],
  mention: Span,
  text: string,
): readonly Introduction[] {
  const own = cells.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (own === undefined || text.slice(own.start, own.end).trim() !== text.slice(mention.start, mention.end)) return [];
  const said = cells.filter((cell) => cell !== own && /\p{L}{3}/u.test(text.slice(cell.start, cell.end)));
  return said.length === 0 ? [] : [{ sentence, said, plainness: ROW }];
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
