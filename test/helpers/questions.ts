import { withoutCourtesy } from "../../src/core/question/courtesy.ts";
import { FACT } from "../../src/core/question/intent.ts";
import type { KnownLibrary } from "../../src/core/question/library.ts";
import type { Question } from "../../src/core/question/question.ts";
import { readWords } from "../../src/core/question/read-words.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import type { Answer, Citation, Language, Turn } from "../../src/core/types.ts";

/** Knows of no article. */
export const NO_LIBRARY: KnownLibrary = {
  language: "en",
  articles: [],
  findPerson: async () => undefined,
  findThing: async () => undefined,
  holding: async () => [],
  spelledLike: async () => [],
};

/** The question about a fact that these words ask, in a language that need not be told; its vector is empty. */
export function questionOf(text: string, language: Language = "fr", turns: readonly Turn[] = []): Question {
  const own = withoutCourtesy(text);
  const told = readWords(own, language, turns);
  return { asked: text, own, turns, language, ...told, vector: new Float32Array(), intent: FACT, parts: [] };
}

/** A turn that was answered by quoting a sentence that opens with the answering words, or by nothing. */
export function turnOf(question: string, answering?: string): Turn {
  const quote = `${answering} a appelé à investir.`;
  const citation: Citation = {
    library: FOLDER_LIBRARY,
    source: "a",
    title: "A",
    version: "0",
    start: 100,
    end: 100 + quote.length,
    quote,
    paragraph: 1,
    highlights: [{ start: 100, end: 100 + (answering?.length ?? 0) }],
  };
  const answer: Answer = {
    kind: "answered",
    question,
    language: "fr",
    about: "fact",
    confidence: 1,
    citations: answering === undefined ? [] : [citation],
    receipt: "r",
  };
  return { question, answer };
}
