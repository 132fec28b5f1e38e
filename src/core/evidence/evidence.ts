import type { AttributedArticle, Block, ContextKind, Passage, Sentence } from "../article/article.ts";
import { readLabelled } from "../article/labelled.ts";
import { reportsSpeech } from "../article/reports-speech.ts";
import { siblingLead, type WordsOf } from "../article/siblings.ts";
import { speakerOf } from "../article/speaker-of.ts";
import type { AnswerKind } from "../languages/types/kind-words.ts";
import { analyze, type Token } from "../lexical/analyze.ts";
import { contextText, ownText } from "../passages/passage-text.ts";
import type { ReadAnswer, Reading } from "../ports/reader.ts";
import type { Hit } from "../ports/search-index.ts";
import { fitsKind } from "../question/answer-kind.ts";
import { asksForSteps } from "../question/asked-list.ts";
import { namesOnlyOthers } from "../question/asked-office.ts";
import { type AskedSpeaker, opensWith, speakerMatch } from "../question/asked-speaker.ts";
import type { Question } from "../question/question.ts";
import { speechActsIn } from "../question/speech-acts.ts";
import { wordsNamedIn } from "../question/translated-words.ts";
import { sourceKey } from "../scope.ts";
import type { Language, Span } from "../types.ts";
import { findAskedCell, findOnlyFigure, mayAnswer, nameShare, wordShare } from "./asked-cell.ts";
import { asksWholeList } from "./asked-whole-list.ts";
import { findBestSpan } from "./reading.ts";
import { quotesAll, unsaidShare } from "./said-words.ts";
import { MIN_SPAN_LOG_PROB, type SentenceFeatures, type SentenceWeights, weighFeatures } from "./sentence-score.ts";

/** What the search says of a passage. */
export interface Candidate extends Omit<Hit, "passage" | "article"> {
  /** Both legs and the article, on the cosine's scale. */
  readonly fused: number;
}

/** A candidate with its text and, when it was read, what the reader made of it. */
export interface Evidence {
  readonly candidate: Candidate;
  readonly passage: Passage;
  readonly article: AttributedArticle;
  readonly reading?: Reading;
}

export interface ScoredSentence {
  readonly evidence: Evidence;
  readonly sentence: Sentence;
  readonly features: SentenceFeatures;
  /** Logit on the scale of the other sentences of the same question. */
  readonly score: number;
  /** The reader's answering words, of the kind that is asked for where it can be, offsets into the source's text, when it was read. */
  readonly answer?: ReadAnswer;
  /** Of a row, or of a label and its value, the cell that the question's words point to. */
  readonly cell?: Span;
  /** Of a row, where a figure is asked for, the only cell with one that the question does not name. */
  readonly figure?: Span;
  /** Where no other row is named rather than this one, how much (0-1) of the name of the row stands in the question; 0 without a cell. */
  readonly cellShare: number;
  /** Whether it quotes what the question asks somebody for who says it. */
  readonly quotesAsked: boolean;
  /** Whether the question asks what somebody promises or warns of, and the sentence has no word of that. */
  readonly actUntold: boolean;
  /** Whether it stands under a question of the article's own. */
  readonly answersQuestion: boolean;
  /**
   * Of an item, how much (0-1) of the question stands in it alone; where several things are asked for, how much of what opens its list
   * stands in the question. 0 of what is none.
   */
  readonly itemShare: number;
  /** Whether it is an item of a list of which the question asks for all. */
  readonly isOfAskedList: boolean;
  /** The question's words that stand in the sentence, offsets into the source's text. */
  readonly matches: readonly Span[];
}

/** More words are no more telling. */
const MAX_LEAD = 2;

/** What sentences are held against. */
type Sought = Pick<Question, "searched" | "language" | "kind" | "office" | "speaker" | "saidWords" | "isForSeveral">;

/** All sentences of the evidence, each once, best first; ties in the evidence's order. */
export function scoreSentences(
  question: Sought,
  evidence: readonly Evidence[],
  weights: SentenceWeights,
): ScoredSentence[] {
  const best = Math.max(...evidence.map(({ candidate }) => candidate.fused));
  const scored = new Map<string, ScoredSentence>();
  const words = new Map<AttributedArticle, WordsOf>();
  const isForSteps = asksForSteps(question.searched);
  for (const each of evidence) {
    const terms = questionTerms(question, each.article.source.metadata.language);
    const wordsOf = words.get(each.article) ?? rememberWords(each.article, terms, question);
    words.set(each.article, wordsOf);
    for (const sentence of each.passage.sentences) {
      const asked = { question, isForSteps, weights, terms, wordsOf, fused: each.candidate.fused - best };
      const current = scoreSentence(each, sentence, asked);
      const key = `${sourceKey(each.article.source.library, each.article.source.id)}\n${sentence.start}`;
      const other = scored.get(key);
      if (other === undefined || current.score > other.score) scored.set(key, current);
    }
  }
  return [...scored.values()].sort((a, b) => b.score - a.score);
}

/** Each spelling and stem of the question's informative words -> the word's number, so that a hit counts once. */
function questionTerms({ searched, language }: Sought, passageLanguage: Language): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const [number, { term, surface }] of analyze(searched, passageLanguage, language).entries()) {
    const known = terms.get(term) ?? terms.get(surface) ?? number;
    terms.set(term, known).set(surface, known);
  }
  return terms;
}

interface Asked {
  readonly question: Sought;
  /** Whether it asks how something is done. */
  readonly isForSteps: boolean;
  readonly weights: SentenceWeights;
  /** The question's, as the passage's language stems them. */
  readonly terms: ReadonlyMap<string, number>;
  readonly wordsOf: WordsOf;
  /** Fused score of the sentence's passage, less the best one's. */
  readonly fused: number;
}

/** The question's words in stretches of an article, each looked up once; between languages also by what they mean. */
function rememberWords(
  { source }: AttributedArticle,
  terms: ReadonlyMap<string, number>,
  { searched, language: asked }: Sought,
): WordsOf {
  const question = analyze(searched, asked).map(({ surface }) => surface);
  const known = new Map<string, ReadonlySet<number>>();
  const { language } = source.metadata;
  const look = (text: string) => {
    const numbers = analyze(text, language, asked).map(numberOf(terms));
    const meant = [...wordsNamedIn(text, { words: question, language: asked }, language)].map((word) =>
      terms.get(word),
    );
    return new Set([...numbers, ...meant].filter((number) => number !== undefined));
  };
  return ({ start, end }) => {
    const text = source.text.slice(start, end);
    const words = known.get(text) ?? look(text);
    known.set(text, words);
    return words;
  };
}

function scoreSentence(evidence: Evidence, sentence: Sentence, asked: Asked): ScoredSentence {
  const { passage, article, reading } = evidence;
  const { question, isForSteps, weights, terms, wordsOf, fused } = asked;
  const { kind, office, speaker, isForSeveral, language } = question;
  const { source } = article;
  const { act } = speaker ?? {};
  const text = source.text.slice(sentence.start, sentence.end);
  const { hits, held, overlap, ownShare } = findHeldWords(article, sentence, asked);
  // Offsets into the passage, as the reader's words have them.
  const within = shift(sentence, -passage.start);
  const isOfKind = (span: Span) => kind === undefined || fitsKind(kind, text, shift(span, -within.start));
  const marked = reading && findBestSpan(reading, within, isOfKind);
  const row = article.blocks[sentence.block];
  const isSpoken = row?.kind === "turn" || row?.kind === "answer";
  const lead = siblingLead(article, sentence.block, wordsOf);
  const isNamedRow = row?.kind === "row" && lead === 0 && wordsOf(row).size > 0;
  const span =
    reading === undefined ? 0 : bestLogProb(reading, passage, isNamedRow ? rowsIn(passage, article) : [sentence]);
  const isSameLanguage = source.metadata.language === language;
  const said = isSameLanguage ? (question.saidWords ?? []).flatMap((word) => terms.get(word) ?? []) : [];
  const features = {
    fused,
    overlap,
    answerable: reading?.answerable ?? 0,
    span,
    otherOffice: office !== undefined && namesOnlyOthers(office, text, marked && shift(marked, -within.start)) ? 1 : 0,
    siblingLead: Math.min(MAX_LEAD, lead),
    otherSpeaker: speaker === undefined ? 0 : 1 - saidBy(speaker, article, sentence),
    unsaid: unsaidShare(said, held),
  };
  return {
    evidence,
    sentence,
    features,
    score: weighFeatures(features, weights),
    ...(marked && { answer: { ...shift(marked, passage.start), logProb: marked.logProb } }),
    ...findCells(article, sentence, { kind, wordsOf, isNamedRow }),
    quotesAsked: quotesAll(said, hits, text, sentence.start),
    // Who speaks for himself names no act: "Give us more teachers."
    actUntold: act !== undefined && !isSpoken && !speechActsIn(text, source.metadata.language).has(act),
    itemShare: row?.kind !== "item" ? 0 : isForSeveral ? openingShare(article, row, wordsOf) : ownShare,
    isOfAskedList:
      row?.kind === "item" && kind === undefined && asksWholeList(article, row, { terms, wordsOf, isForSteps }),
    answersQuestion: row?.context?.some(({ kind: above }) => above === "question") ?? false,
    matches: hits,
  };
}

/** The question's words in a sentence, and in what stands above it, which says what it is about as its own words do. */
function findHeldWords(
  { source, blocks }: AttributedArticle,
  { start: from, end: to, block }: Sentence,
  { question: { language }, terms }: Asked,
) {
  const tokens = analyze(source.text.slice(from, to), source.metadata.language, language);
  const hits = tokens.flatMap((token) => {
    const number = numberOf(terms)(token);
    return number === undefined ? [] : [{ number, start: from + token.start, end: from + token.end }];
  });
  const above = contextText({ context: blocks[block]?.context ?? [] }, source);
  const numbers = above === "" ? [] : analyze(above, source.metadata.language, language).map(numberOf(terms));
  const own = new Set(hits.map(({ number }) => number));
  const held = new Set([...own, ...numbers.filter((number) => number !== undefined)]);
  const asked = new Set(terms.values()).size;
  const share = (words: ReadonlySet<number>) => (asked === 0 ? 0 : words.size / asked);
  return { hits, held, overlap: share(held), ownShare: share(own) };
}

/** Of a row, or of a label and its value, the cell that is asked for. */
function findCells(
  article: AttributedArticle,
  sentence: Sentence,
  {
    kind,
    wordsOf,
    isNamedRow,
  }: Pick<Asked, "wordsOf"> & { readonly kind: Sought["kind"]; readonly isNamedRow: boolean },
): Pick<ScoredSentence, "cell" | "figure" | "cellShare"> {
  const row = article.blocks[sentence.block];
  const isRow = row?.kind === "row";
  const cells = isRow ? row : labelledCells(article, sentence);
  const found = cells && findAskedCell(article, cells, { kind, wordsOf });
  const value = found && ownText(found, article.source);
  const cell = value !== undefined && (isRow ? mayAnswer : mayBeValue)(kind, value) ? found : undefined;
  const figure = isRow ? findOnlyFigure(article, row, { kind, wordsOf }) : undefined;
  return {
    ...(cell && { cell }),
    ...(figure && { figure }),
    cellShare: cells && cell && (isNamedRow || !isRow) ? nameShare(article, cells, cell, wordsOf) : 0,
  };
}

/** How much (0-1) of the line or the heading that opens an item's list stands in the question. */
function openingShare(article: AttributedArticle, { context = [] }: Block, wordsOf: WordsOf): number {
  const opening = context.findLast(({ kind }) => opensList.has(kind));
  return opening === undefined ? 0 : wordShare(article, opening, wordsOf);
}

const opensList: ReadonlySet<ContextKind> = new Set(["opening", "heading"]);

/** A line says what its label announces, whatever was asked: an area is no answer to "how long". */
function mayBeValue(kind: AnswerKind | undefined, value: string): boolean {
  return kind === undefined || fitsKind(kind, value, { start: 0, end: value.length });
}

/** A label and its value as the cells of a row. */
function labelledCells(article: AttributedArticle, sentence: Sentence): Block | undefined {
  const labelled = readLabelled(article, sentence);
  return labelled && { kind: "row", start: sentence.start, end: sentence.end, cells: [labelled.label, labelled.value] };
}

/** log p of the best answer inside one of some sentences of a passage that was read, not below MIN_SPAN_LOG_PROB. */
function bestLogProb(reading: Reading, passage: Passage, sentences: readonly Sentence[]): number {
  const found = sentences.map((each) => findBestSpan(reading, shift(each, -passage.start))?.logProb);
  return Math.max(MIN_SPAN_LOG_PROB, ...found.filter((logProb) => logProb !== undefined));
}

/** Which row is meant, its name tells: the reader tells no more than that it is one of these. */
function rowsIn({ sentences }: Passage, { blocks }: AttributedArticle): Sentence[] {
  return sentences.filter(({ block }) => blocks[block]?.kind === "row");
}

function numberOf(terms: ReadonlyMap<string, number>): (token: Pick<Token, "term" | "surface">) => number | undefined {
  return ({ term, surface }) => terms.get(term) ?? terms.get(surface);
}

/**
 * How far (0-1) a sentence is said by the one who was asked for: by whom it reports, else by how it opens; where the words themselves are asked
 * for, a sentence that only tells what he or she does is none.
 */
function saidBy(speaker: AskedSpeaker, article: AttributedArticle, sentence: Sentence): number {
  const { source } = article;
  const { language } = source.metadata;
  const attribution = speakerOf(article, sentence);
  const match = attribution === undefined ? 0 : speakerMatch(speaker, attribution, language);
  if (match > 0) return match;
  const text = ownText(sentence, source);
  return opensWith(speaker, text, language) && (!speaker.isForWords || reportsSpeech(text, language)) ? 1 : 0;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
