import type { LanguageWords } from "../types/language-words.ts";
import { askedSpeakerWords } from "./asked-speaker.ts";
import { calendar } from "./calendar.ts";
import { dimensionWords } from "./dimensions.ts";
import { documentWords } from "./document.ts";
import { followUpWords } from "./follow-ups.ts";
import { grammar } from "./grammar.ts";
import { kindWords } from "./kinds.ts";
import { lexicalWords } from "./lexical.ts";
import { listWords } from "./lists.ts";
import { officeWords } from "./offices.ts";
import { quantities } from "./quantities.ts";
import { questionWords } from "./questions.ts";
import { sayingWords } from "./saying.ts";
import { sentenceWords } from "./sentences.ts";
import { statedWords } from "./stated.ts";
import { statementWords } from "./statements.ts";
import { vocabulary } from "./vocabulary.ts";

export const vi: LanguageWords = {
  askedSpeaker: askedSpeakerWords,
  calendar,
  dimensions: dimensionWords,
  document: documentWords,
  followUps: followUpWords,
  grammar,
  kinds: kindWords,
  lexical: lexicalWords,
  lists: listWords,
  offices: officeWords,
  quantities,
  questions: questionWords,
  saying: sayingWords,
  sentences: sentenceWords,
  spelling: () => import("./spelling.json", { with: { type: "json" } }),
  stated: statedWords,
  statements: statementWords,
  vocabulary,
};
