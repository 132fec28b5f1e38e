import { modelDamaged } from "../model-files.ts";
import type { ModelFiles, PackedWords, Request, WordsInput, Work, WorkerSettings, WorkKind } from "../protocol.ts";
import { embedTexts, type LoadedEmbedder } from "./embed.ts";
import { embedWords } from "./embed-words.ts";
import { haveSameTokenizer, loadModel, loadTokenizer } from "./load.ts";
import { type LoadedReader, readPassages } from "./read.ts";
import type { Tokenizer } from "./tokenizer.ts";
import type { UnigramTokenizer } from "./unigram.ts";

/** The models of one worker, each loaded when it is first needed. */
export function createModels({ embedder: files, reader: readerFiles, threads }: WorkerSettings) {
  const tokenizer = once(() => loadTokenizer(files));
  const embedder = once(async (): Promise<LoadedEmbedder> => {
    const loaded = await tokenizer();
    return { files, tokenizer: loaded, model: await loadModel(files, threads) };
  });
  const reader = once(async (): Promise<LoadedReader> => {
    if (readerFiles === undefined) throw new Error("Expected a reader model, got a request without one");
    const shared = await haveSameTokenizer(files, readerFiles);
    const loaded = requireWordTokenizer(await (shared ? tokenizer() : loadTokenizer(readerFiles)), readerFiles);
    return { files: readerFiles, tokenizer: loaded, model: await loadModel(readerFiles, threads) };
  });

  return {
    async run(request: Request): Promise<Work[WorkKind]["output"]> {
      switch (request.kind) {
        case "embed":
          return embedTexts(request.input, await embedder());
        case "words": {
          const loaded = await embedder();
          const { tokenizer } = loaded;
          return isWordTokenizer(tokenizer)
            ? embedWords(request.input, { ...loaded, tokenizer })
            : noWords(request.input);
        }
        case "measure":
          return (await tokenizer()).count(request.input);
        case "read":
          return readPassages(request.input, await reader());
        case "load":
          await (request.input === "embedder" ? embedder() : reader());
          return undefined;
      }
    },
  };
}

function isWordTokenizer(tokenizer: Tokenizer | UnigramTokenizer): tokenizer is UnigramTokenizer {
  return "encodeWord" in tokenizer;
}

function noWords({ texts }: WordsInput): readonly PackedWords[] {
  return texts.map(() => ({ spans: new Uint32Array(), vectors: new Float32Array() }));
}

function requireWordTokenizer(tokenizer: Tokenizer | UnigramTokenizer, files: ModelFiles): UnigramTokenizer {
  if (!isWordTokenizer(tokenizer)) {
    throw modelDamaged(files.folder, "a reader needs a SentencePiece unigram tokenizer, which works word by word");
  }
  if (tokenizer.vocabularySize !== files.vocabularySize) {
    const { vocabularySize: has } = tokenizer;
    throw modelDamaged(files.folder, `its tokenizer has ${has} pieces, its weights ${files.vocabularySize}`);
  }
  return tokenizer;
}

/** Runs an asynchronous function once and remembers what it gave, but not that it failed. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
