import type { PreTrainedModel } from "@xenova/transformers";
import type { Relation } from "../../core/ports/reader.ts";
import { MAX_BATCH } from "../limits.ts";
import type { ModelFiles, PackedReading, ReadInput } from "../protocol.ts";
import { packAnswers } from "./answers.ts";
import { disposeAll, floatsOf, padded, type Tensors } from "./tensors.ts";
import type { UnigramTokenizer } from "./unigram.ts";
import { cutWindows, type Window } from "./windows.ts";
import { readWords, type TokenRange, type TokenWord } from "./words.ts";

/** The logit of a passage without a word to read: far below what the model gives. */
const NOTHING_TO_READ = -20;
/** Likewise the strength of its reading. */
const NO_STRENGTH = 0;

export interface LoadedReader {
  readonly model: PreTrainedModel;
  readonly tokenizer: UnigramTokenizer;
  readonly files: ModelFiles;
}

/**
 * One reading a passage, in order. Of a passage in several windows each word, and the scores of the whole, keeps its best; the relation
 * is that of the window which speaks most of the matter.
 */
export async function readPassages(
  { asked, passages }: ReadInput,
  reader: LoadedReader,
): Promise<readonly PackedReading[]> {
  const tasks: { readonly reading: Draft; readonly window: Window }[] = [];
  const readings = passages.map(({ title, text }) => {
    const { ids, words } = readWords(text, reader.tokenizer);
    const reading = startReading(words);
    for (const window of cutWindows({ asked, title, passage: ids }, reader.tokenizer)) tasks.push({ reading, window });
    return reading;
  });
  tasks.sort((a, b) => a.window.row.length - b.window.row.length);
  for (let start = 0; start < tasks.length; start += MAX_BATCH) {
    const batch = tasks.slice(start, start + MAX_BATCH);
    const scores = await scoreWindows(
      batch.map(({ window }) => window),
      reader,
    );
    for (const [index, { reading, window }] of batch.entries()) merge(reading, window.range, scores[index]);
  }
  return readings.map(({ words, ...whole }) => ({ ...whole, answers: packAnswers(words) }));
}

interface WindowScores {
  readonly answerable: number;
  readonly strength: number;
  readonly relation: Relation | undefined;
  /** Log-probabilities of each of the window's passage tokens. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

async function scoreWindows(windows: readonly Window[], reader: LoadedReader): Promise<readonly WindowScores[]> {
  const { model, tokenizer, files } = reader;
  const inputs = await padded(
    windows.map(({ row }) => row),
    tokenizer.padId,
  );
  const outputs = await model(inputs);
  try {
    const starts = floatsOf(outputs, "start_logits", files);
    const ends = floatsOf(outputs, "end_logits", files);
    const answerable = floatsOf(outputs, "answerable_logit", files);
    const relations = relationsOf(outputs);
    const width = starts.length / windows.length;
    return windows.map(({ offset, range }, index) => {
      const from = index * width + offset;
      const to = from + range.to - range.from;
      const [ofStarts, ofEnds] = [starts.subarray(from, to), ends.subarray(from, to)];
      const [startSum, endSum] = [logSumExp(ofStarts), logSumExp(ofEnds)];
      return {
        answerable: answerable[index] ?? NOTHING_TO_READ,
        strength: startSum + endSum,
        relation: relations[index],
        starts: Float64Array.from(ofStarts, (logit) => logit - startSum),
        ends: Float64Array.from(ofEnds, (logit) => logit - endSum),
      };
    });
  } finally {
    disposeAll(inputs, outputs);
  }
}

const RELATIONS = 3;

/** One relation a window, of a model that tells it; else none. */
function relationsOf({ relation_logits: logits }: Tensors): readonly Relation[] {
  const { data } = logits ?? {};
  if (!(data instanceof Float32Array)) return [];
  return Array.from({ length: data.length / RELATIONS }, (_, index) => {
    const own = data.subarray(index * RELATIONS, (index + 1) * RELATIONS);
    const sum = logSumExp(own);
    const [found = 0, differs = 0, nothing = 0] = Array.from(own, (logit) => Math.exp(logit - sum));
    return { found, differs, nothing };
  });
}

/** log(sum exp(x_i)), computed from the greatest value down so that nothing overflows. */
function logSumExp(logits: Float32Array): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const logit of logits) greatest = Math.max(greatest, logit);
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - greatest);
  return greatest + Math.log(sum);
}

/** A reading under way. */
interface Draft {
  answerable: number;
  strength: number;
  relation?: Relation;
  readonly words: readonly WordDraft[];
}

interface WordDraft extends TokenWord {
  startLogProb: number;
  endLogProb: number;
}

function startReading(words: readonly TokenWord[]): Draft {
  const unknown = { startLogProb: Number.NEGATIVE_INFINITY, endLogProb: Number.NEGATIVE_INFINITY };
  return {
    answerable: NOTHING_TO_READ,
    strength: NO_STRENGTH,
    words: words.map((word) => ({ ...word, ...unknown })),
  };
}

function merge(reading: Draft, range: TokenRange, scores: WindowScores | undefined): void {
  if (scores === undefined) return;
  reading.answerable = Math.max(reading.answerable, scores.answerable);
  reading.strength = Math.max(reading.strength, scores.strength);
  const { relation } = scores;
  if (relation !== undefined && relation.nothing < (reading.relation?.nothing ?? Number.POSITIVE_INFINITY))
    reading.relation = relation;
  for (const word of reading.words) {
    word.startLogProb = greatestIn(scores.starts, word.starts, range, word.startLogProb);
    word.endLogProb = greatestIn(scores.ends, word.ends, range, word.endLogProb);
  }
}

/** The greatest of what was known and of the window's values for those tokens that it holds. */
function greatestIn(values: Float64Array, tokens: TokenRange, window: TokenRange, known: number): number {
  let greatest = known;
  const last = Math.min(tokens.to, window.to);
  for (let token = Math.max(tokens.from, window.from); token < last; token++) {
    greatest = Math.max(greatest, values[token - window.from] ?? greatest);
  }
  return greatest;
}
