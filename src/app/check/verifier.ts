import { everyLanguage } from "../../core/languages/words-of.ts";
import { ownText, ownTitle } from "../../core/passages/passage-text.ts";
import type { CancelOptions } from "../../core/ports/cancel-options.ts";
import type { Embedder } from "../../core/ports/embedder.ts";
import type { Reader, Relation } from "../../core/ports/reader.ts";
import type { NearPassage, Statement, Verified, Verifier, VerifyOptions } from "../../core/ports/verifier.ts";
import type { Steps } from "../../core/steps.ts";
import type { Span } from "../../core/types.ts";
import { readArticleWords } from "../../core/verify/article-words.ts";
import type { Candidate } from "../../core/verify/candidate.ts";
import { compareSentence } from "../../core/verify/compare/compare.ts";
import type { SourceSpeaker } from "../../core/verify/compare/compare-speakers.ts";
import { chooseNearest } from "../../core/verify/features.ts";
import { judge, type WeighedStatement, weighStatement } from "../../core/verify/judge.ts";
import { withMeantDates } from "../../core/verify/meant-dates.ts";
import type { Quantity } from "../../core/verify/quantities/quantity.ts";
import { type ReadText, readText } from "../../core/verify/read-text.ts";
import { cosineOf, findCentre, meanVector } from "../../core/verify/similarity.ts";
import { statementModels } from "../../core/verify/statement-coefficients.ts";
import { statementModelFor } from "../../core/verify/statement-model.ts";
import { askBlanks } from "../answer/ask-blanks.ts";
import { createPause, finishInSlices } from "../pause.ts";
import { type NearSentence, namesAbout, neighboursOf, sentencesOf, speakerOf } from "./near-sentences.ts";

/** So many of the nearest passages are read for how they stand to the statement. */
const MAX_READ = 2;
/** From this probability on the reader holds that no passage speaks of the statement. */
const MOST_SILENT = 0.5;

export interface VerifierParts {
  readonly embedder: Embedder;
  readonly reader: Reader | undefined;
  /** Told what each statement was weighed by, for measuring. */
  readonly onWeighed?: (statement: Statement, weighed: WeighedStatement) => void;
}

/** Compares a statement with each sentence of the nearest passages, word by word, and asks the reader whether they speak of it at all. */
export function createVerifier({ embedder, reader, onWeighed }: VerifierParts): Verifier {
  let general: Promise<Float32Array | undefined> | undefined;

  return {
    async verify(statement, near, options = {}) {
      const sentences = sentencesOf(near);
      if (sentences.length === 0) return { verdict: "nothing", differences: [] };
      const texts = [statement.text, ...sentences.map(({ text }) => text)];
      const contexts = [...new Set(sentences.map(({ context }) => context).filter((context) => context !== ""))];
      const mean = await wordsInGeneral();
      await options.between?.();
      const vectors = await embedder.embedWords([...texts, ...contexts], options);
      await options.between?.();
      const relation = await readRelation(statement, near, { reader, ...options });
      const pause = createPause();
      const language = (index: number) => sentences[index]?.article.source.metadata.language ?? "und";
      const said = readText(statement.text, statement.language, vectors[0] ?? []);
      const sources: ReadText[] = [];
      for (const [index, { text }] of sentences.entries()) {
        await pause();
        const { published } = sentences[index]?.article.source.metadata ?? {};
        const source = readText(text, language(index), vectors[index + 1] ?? []);
        sources.push(withMeantDates(source, published, said.dates));
      }
      const above = sentences.map(({ context }, index) =>
        context === ""
          ? undefined
          : readText(context, language(index), vectors[texts.length + contexts.indexOf(context)] ?? []),
      );
      const comparing = compareAll({ said, sources, sentences, above, general: mean });
      const candidates = await finishInSlices(comparing, pause);
      // Of a passage that does not speak of the matter what the reader finds in a blank tells nothing.
      const isSilent = relation !== undefined && relation.nothing > MOST_SILENT;
      const asked = isSilent ? candidates : await askNearest(candidates, sentences, { reader, near, ...options });
      const weighed = weighStatement(asked, relation);
      if (weighed === undefined) return { verdict: "nothing", differences: [] };
      onWeighed?.(statement, weighed);
      // A reader that tells no relation is none here.
      const readerId = relation === undefined ? undefined : reader?.id;
      const model = statementModelFor({ embedder: embedder.id, reader: readerId }, statementModels);
      return toVerified(judge(weighed, model), sentences, asked);
    },
  };

  /** The mean of words of any kind, taken once; where it fails it is tried again with the next statement. */
  function wordsInGeneral(): Promise<Float32Array | undefined> {
    general ??= embedder
      .embedWords(everyLanguage(({ statements }) => statements.ordinary).flat())
      .then((sentences) => meanVector(sentences.flat().map(({ vector }) => vector)))
      .catch((error: unknown) => {
        general = undefined;
        throw error;
      });
    return general;
  }
}

/** Of the nearest passages the one that speaks most of the statement; undefined where the reader tells none. */
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

/** The candidates, the nearest of them with what the reader finds in it in the place of names and numbers that it lacks. */
async function askNearest(
  candidates: readonly NearCandidate[],
  sentences: readonly NearSentence[],
  {
    reader,
    near,
    between,
    ...options
  }: VerifyOptions & Pick<VerifierParts, "reader"> & { readonly near: readonly NearPassage[] },
): Promise<readonly NearCandidate[]> {
  const nearest = chooseNearest(candidates) ?? -1;
  const [candidate, sentence] = [candidates[nearest], sentences[nearest]];
  if (reader === undefined || candidate === undefined || sentence === undefined) return candidates;
  const { comparison, beside } = candidate;
  const found = await askBlanks(comparison, sentence, {
    reader,
    near,
    beside,
    ...(between && { between }),
    ...options,
  });
  const differences = [...comparison.differences, ...found];
  return candidates.with(nearest, { ...candidate, comparison: { ...comparison, differences } });
}

interface Compared {
  readonly said: ReadText;
  readonly sources: readonly ReadText[];
  readonly sentences: readonly NearSentence[];
  readonly above: readonly (ReadText | undefined)[];
  readonly general: Float32Array | undefined;
}

interface NearCandidate extends Candidate {
  /** Numbers of the sentences around. */
  readonly beside: readonly Quantity[];
  readonly speaker?: SourceSpeaker;
}

/** A sentence at a time: there may be two dozen, of an article whose words are first read. */
function* compareAll({ said, sources, sentences, above, general }: Compared): Steps<readonly NearCandidate[]> {
  const centre = findCentre([said, ...sources], general);
  const indexes = new Map(sentences.map(({ sentence }, index) => [sentence, index]));
  const saidMean = toUnit(meanVector(said.vectors));
  const candidates: NearCandidate[] = [];
  for (const [index, near] of sentences.entries()) {
    yield;
    const source = sources[index];
    if (source === undefined) continue;
    const context = above[index];
    const speaker = speakerOf(near);
    const article = yield* readArticleWords(near.article.source);
    const beside = neighboursOf(near).flatMap((sentence) => sources[indexes.get(sentence) ?? -1] ?? []);
    const nearby = [...beside, ...namesAbout(near)];
    const surroundings = { centre, article, nearby, ...(context && { context }), ...(speaker && { speaker }) };
    candidates.push({
      comparison: compareSentence(said, source, surroundings),
      beside: beside.flatMap(({ quantities }) => quantities),
      cosine: cosineOf(saidMean, toUnit(meanVector(source.vectors))) ?? 0,
      ...(speaker && { speaker }),
    });
  }
  return candidates;
}

function toUnit(vector: Float32Array | undefined): Float32Array | undefined {
  const norm = Math.hypot(...(vector ?? []));
  return norm === 0 ? undefined : vector?.map((value) => value / norm);
}

function toVerified(
  { verdict, candidate, differences }: ReturnType<typeof judge>,
  sentences: readonly NearSentence[],
  candidates: readonly NearCandidate[],
): Verified {
  const near = sentences[candidate];
  const { comparison, speaker } = candidates[candidate] ?? {};
  if (near === undefined || verdict === "nothing") return { verdict: "nothing", differences: [] };
  const { article, sentence } = near;
  const evidence = { article, sentence };
  if (verdict !== "differs") return { verdict, evidence, differences: [] };
  const other = comparison?.otherSpeaker;
  return {
    verdict,
    evidence,
    differences: [
      ...differences.map(({ said, source }) => ({ said, source: shift(source, sentence.start) })),
      ...(other === undefined || speaker === undefined ? [] : [{ said: other, source: speaker.span }]),
    ],
  };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
