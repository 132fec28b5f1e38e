import type { Sentence } from "../core/article.ts";
import { attribute } from "../core/attribution/attribute.ts";
import { dot } from "../core/dot.ts";
import { ownText, ownTitle } from "../core/passage-text.ts";
import type { CancelOptions } from "../core/ports/cancel-options.ts";
import type { Embedder, WordVector } from "../core/ports/embedder.ts";
import type { Reader, Relation } from "../core/ports/reader.ts";
import type { NearPassage, Statement, Verified, Verifier } from "../core/ports/verifier.ts";
import type { Span } from "../core/types.ts";
import { articleWords } from "../core/verify/article-words.ts";
import { compareSentence } from "../core/verify/compare.ts";
import type { SourceSpeaker } from "../core/verify/compare-speakers.ts";
import { judge } from "../core/verify/judge.ts";
import { readText } from "../core/verify/read-text.ts";
import { findCentre } from "../core/verify/similarity.ts";

/** So many of the nearest passages are read for how they stand to the statement. */
const MAX_READ = 2;
/** So many sentences of the nearest passages are compared with it. */
const MAX_SENTENCES = 24;

interface Models {
  readonly embedder: Embedder;
  readonly reader: Reader | undefined;
}

/** Compares a statement with each sentence of the nearest passages, word by word, and asks the reader whether they speak of it at all. */
export function createVerifier({ embedder, reader }: Models): Verifier {
  return {
    async verify(statement, near, options = {}) {
      const sentences = sentencesOf(near);
      if (sentences.length === 0) return { verdict: "nothing", differences: [] };
      const texts = sentences.map(({ text }) => text);
      const [relation, vectors, saidWords] = await Promise.all([
        readRelation(statement, near, { reader, ...options }),
        embedder.embedWords(texts, options),
        embedder.embedWords([statement.text], options),
      ]);
      return compareAll({ statement, sentences, vectors, said: saidWords[0] ?? [], relation });
    },
  };
}

interface NearSentence {
  readonly article: NearPassage["article"];
  readonly sentence: Sentence;
  readonly text: string;
}

/** The sentences of the passages, each once. */
function sentencesOf(near: readonly NearPassage[]): readonly NearSentence[] {
  const found = new Map<string, NearSentence>();
  for (const { article, passage } of near) {
    for (const sentence of passage.sentences) {
      const { id, text } = article.source;
      const own = text.slice(sentence.start, sentence.end);
      // A question states nothing.
      if (!own.trimEnd().endsWith("?")) found.set(`${id}\n${sentence.start}`, { article, sentence, text: own });
    }
  }
  return [...found.values()].slice(0, MAX_SENTENCES);
}

/** Of the nearest passages the one that speaks most of the statement. */
async function readRelation(
  { text }: Statement,
  near: readonly NearPassage[],
  { reader, ...options }: { readonly reader: Reader | undefined } & CancelOptions,
): Promise<Relation | undefined> {
  if (reader === undefined) return undefined;
  const passages = near.slice(0, MAX_READ).map(({ article: { source }, passage }) => ({
    title: ownTitle(source),
    text: ownText(passage, source),
  }));
  const readings = await reader.read({ question: text, turns: [] }, passages, options);
  const relations = readings.flatMap(({ relation }) => relation ?? []);
  return relations.sort((a, b) => a.nothing - b.nothing)[0];
}

interface Compared {
  readonly statement: Statement;
  readonly sentences: readonly NearSentence[];
  readonly vectors: readonly (readonly WordVector[])[];
  readonly said: readonly WordVector[];
  readonly relation: Relation | undefined;
}

function compareAll({ statement, sentences, vectors, said, relation }: Compared): Verified {
  const read = readText(statement.text, statement.language, said);
  const sources = sentences.map(({ text, article }, index) =>
    readText(text, article.source.metadata.language, vectors[index] ?? []),
  );
  const centre = findCentre([read, ...sources]);
  const saidMean = meanOf(said);
  const candidates = sources.flatMap((source, index) => {
    const near = sentences[index];
    if (near === undefined) return [];
    const speaker = speakerOf(near);
    const surroundings = { centre, article: articleWords(near.article.source), ...(speaker && { speaker }) };
    return [
      {
        comparison: compareSentence(read, source, surroundings),
        cosine: cosineOfMeans(saidMean, meanOf(vectors[index] ?? [])),
      },
    ];
  });
  const judgement = judge(candidates, relation);
  const evidence = judgement && sentences[judgement.candidate];
  if (judgement === undefined || evidence === undefined || judgement.verdict === "nothing")
    return { verdict: "nothing", differences: [] };
  const { start } = evidence.sentence;
  const differences = candidates[judgement.candidate]?.comparison.differences ?? [];
  return {
    verdict: judgement.verdict,
    evidence: { article: evidence.article, sentence: evidence.sentence },
    differences:
      judgement.verdict === "differs"
        ? differences.map((each) => ({ said: each.said, source: shift(each.source, start) }))
        : [],
  };
}

function speakerOf({ article, sentence }: NearSentence): SourceSpeaker | undefined {
  const attribution = attribute(article, sentence);
  if (attribution === undefined) return undefined;
  const { language } = article.source.metadata;
  const { name, role } = attribution;
  return { name: readText(name, language, []), ...(role !== undefined && { role: readText(role, language, []) }) };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The mean of the words' vectors: nearly the vector of the sentence. */
function meanOf(vectors: readonly WordVector[]): Float32Array | undefined {
  const [first] = vectors;
  if (first === undefined) return undefined;
  const mean = new Float32Array(first.vector.length);
  for (const { vector } of vectors) for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0);
  const norm = Math.hypot(...mean);
  return mean.map((value) => value / norm);
}

function cosineOfMeans(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a === undefined || b === undefined ? 0 : dot(a, b);
}
