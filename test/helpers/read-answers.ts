import type { ReadAnswer } from "../../src/core/ports/reader.ts";
import { unpackAnswers } from "../../src/models/reader.ts";
import { packAnswers, type WeighedWord } from "../../src/models/worker/answers.ts";

/** The answers of a reading whose words start and end the answer with these log-probabilities. */
export function readAnswers(words: readonly WeighedWord[]): readonly ReadAnswer[] {
  return unpackAnswers(packAnswers(words));
}
