import { EMBEDDER_MAX_TOKENS } from "../limits.ts";
import { modelDamaged } from "../model-files.ts";
import type { PackedWords, WordsInput } from "../protocol.ts";
import type { LoadedEmbedder } from "./embed.ts";
import { disposeAll, floatsOf, padded } from "./tensors.ts";
import type { UnigramTokenizer } from "./unigram.ts";
import { readWords, type TokenWord } from "./words.ts";

/** Start and end of a word. */
const NUMBERS_PER_SPAN = 2;

/** The words of each text with the sum of the last hidden states over their tokens, made of unit length. Of a text that is too long the first. */
export async function embedWords(
  { prefix, texts }: WordsInput,
  { model, tokenizer, files }: LoadedEmbedder & { readonly tokenizer: UnigramTokenizer },
): Promise<readonly PackedWords[]> {
  const room = Math.min(EMBEDDER_MAX_TOKENS, files.maxTokens) - 2;
  const read = texts.map((text) => {
    const { ids, words } = readWords(prefix + text, tokenizer);
    const kept = words.filter(({ start, starts }) => start >= prefix.length && starts.to <= room);
    return { ids: ids.slice(0, room), words: kept };
  });
  const inputs = await padded(
    read.map(({ ids }) => [tokenizer.startId, ...ids, tokenizer.endId]),
    tokenizer.padId,
  );
  const outputs = await model(inputs);
  try {
    const hidden = floatsOf(outputs, "last_hidden_state", files);
    const width = hidden.length / texts.length;
    if (width % files.dimensions !== 0)
      throw modelDamaged(files.weights, `its vectors are not ${files.dimensions} wide`);
    return read.map(({ words }, index) =>
      pack(words, hidden.subarray(index * width, (index + 1) * width), {
        dimensions: files.dimensions,
        shift: prefix.length,
      }),
    );
  } finally {
    disposeAll(inputs, outputs);
  }
}

function pack(
  words: readonly TokenWord[],
  hidden: Float32Array,
  { dimensions, shift }: { readonly dimensions: number; readonly shift: number },
): PackedWords {
  const spans = new Uint32Array(words.length * NUMBERS_PER_SPAN);
  const vectors = new Float32Array(words.length * dimensions);
  for (const [index, { start, end, starts }] of words.entries()) {
    spans.set([start - shift, end - shift], index * NUMBERS_PER_SPAN);
    const vector = vectors.subarray(index * dimensions, (index + 1) * dimensions);
    // The token that opens the text stands before those of its words.
    for (let token = starts.from + 1; token <= starts.to; token++) {
      for (let i = 0; i < dimensions; i++) vector[i] = (vector[i] ?? 0) + (hidden[token * dimensions + i] ?? 0);
    }
    const norm = Math.hypot(...vector);
    for (let i = 0; i < dimensions; i++) vector[i] = norm === 0 ? 0 : (vector[i] ?? 0) / norm;
  }
  return { spans, vectors };
}
