import type { PreTrainedModel } from "@xenova/transformers";
import { MAX_BATCH } from "../limits.ts";
import { type ModelFiles, NUMBERS_PER_WORD, type PackedReading, type ReadInput } from "../protocol.ts";
import { disposeAll, floatsOf, padded } from "./tensors.ts";
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

/** One reading a passage, in order. Of a passage in several windows each word, and the scores of the whole, keeps its best. */
export async function readPassages(
  { question, passages }: ReadInput,
  reader: LoadedReader,
): Promise<readonly PackedReading[]> {
  const tasks: { readonly reading: Draft; readonly window: Window }[] = [];
  const readings = passages.map(({ title, text }) => {
    const { ids, words } = readWords(text, reader.tokenizer);
    const reading = startReading(words);
    for (const window of cutWindows({ question, title, passage: ids }, reader.tokenizer))
      tasks.push({ reading, window });
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
  return readings.map(({ answerable, strength, packed }) => ({ answerable, strength, words: packed }));
}

interface WindowScores {
  readonly answerable: number;
  readonly strength: number;
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
    const width = starts.length / windows.length;
    return windows.map(({ offset, range }, index) => {
      const from = index * width + offset;
      const to = from + range.to - range.from;
      const [ofStarts, ofEnds] = [starts.subarray(from, to), ends.subarray(from, to)];
      const [startSum, endSum] = [logSumExp(ofStarts), logSumExp(ofEnds)];
      return {
        answerable: answerable[index] ?? NOTHING_TO_READ,
        strength: startSum + endSum,
        starts: Float64Array.from(ofStarts, (logit) => logit - startSum),
        ends: Float64Array.from(ofEnds, (logit) => logit - endSum),
      };
    });
  } finally {
    disposeAll(inputs, outputs);
  }
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
  readonly words: readonly TokenWord[];
  readonly packed: Float64Array<ArrayBuffer>;
}

function startReading(words: readonly TokenWord[]): Draft {
  const packed = new Float64Array(words.length * NUMBERS_PER_WORD).fill(Number.NEGATIVE_INFINITY);
  for (const [index, { start, end }] of words.entries()) packed.set([start, end], index * NUMBERS_PER_WORD);
  return { answerable: NOTHING_TO_READ, strength: NO_STRENGTH, words, packed };
}

function merge(reading: Draft, range: TokenRange, scores: WindowScores | undefined): void {
  if (scores === undefined) return;
  reading.answerable = Math.max(reading.answerable, scores.answerable);
  reading.strength = Math.max(reading.strength, scores.strength);
  for (const [index, { starts, ends }] of reading.words.entries()) {
    const at = index * NUMBERS_PER_WORD + 2;
    reading.packed[at] = greatestIn(scores.starts, starts, range, reading.packed[at]);
    reading.packed[at + 1] = greatestIn(scores.ends, ends, range, reading.packed[at + 1]);
  }
}

/** The greatest of what was known and of the window's values for those tokens that it holds. */
function greatestIn(
  values: Float64Array,
  tokens: TokenRange,
  window: TokenRange,
  known = Number.NEGATIVE_INFINITY,
): number {
  let greatest = known;
  const last = Math.min(tokens.to, window.to);
  for (let token = Math.max(tokens.from, window.from); token < last; token++) {
    greatest = Math.max(greatest, values[token - window.from] ?? greatest);
  }
  return greatest;
}
