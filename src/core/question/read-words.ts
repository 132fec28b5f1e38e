import { nameWords } from "../text/name-words.ts";
import { words } from "../text/text.ts";
import type { Language, Turn } from "../types.ts";
import { expectedKind } from "./answer-kind.ts";
import { findOffice } from "./asked-office.ts";
import { askedSpeaker } from "./asked-speaker.ts";
import { askedWords } from "./asked-words.ts";
import { resolveFollowUp } from "./follow-up.ts";
import type { Question } from "./question.ts";
import { asksForSeveral } from "./several.ts";

/** What the words of a question tell. */
export type QuestionWords = Pick<
  Question,
  "searched" | "subject" | "kind" | "office" | "speaker" | "saidWords" | "isForSeveral" | "names" | "numbers"
>;

/** Reads the words of a question without courtesies. `turns`: those that it may lean on, oldest first. */
export function readWords(question: string, language: Language, turns: readonly Turn[]): QuestionWords {
  const { text, searched, subject } = resolveFollowUp(question, turns, language);
  const all = words(searched);
  const kind = expectedKind(text);
  const office = findOffice(text, language);
  const speaker = askedSpeaker(text, language, subject);
  const saidWords = askedWords(text, language);
  return {
    searched,
    ...(subject === undefined ? {} : { subject }),
    ...(kind === undefined ? {} : { kind }),
    ...(office === undefined ? {} : { office }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(saidWords === undefined ? {} : { saidWords }),
    isForSeveral: speaker?.isForWords === true || asksForSeveral(text),
    names: nameWords(all, searched, language).map((word) => word.text),
    numbers: all.map((word) => word.text).filter((word) => /^\d[\d.,]*$/u.test(word)),
  };
}
