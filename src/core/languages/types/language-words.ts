import type { AskedSpeakerWords } from "./asked-speaker-words.ts";
import type { Calendar } from "./calendar.ts";
import type { DimensionWords } from "./dimension-words.ts";
import type { DocumentWords } from "./document-words.ts";
import type { FollowUpWords } from "./follow-up-words.ts";
import type { Grammar } from "./grammar.ts";
import type { KindWords } from "./kind-words.ts";
import type { LexicalWords } from "./lexical-words.ts";
import type { ListWords } from "./list-words.ts";
import type { OfficeWords } from "./office-words.ts";
import type { Quantities } from "./quantities.ts";
import type { QuestionWords } from "./question-words.ts";
import type { SayingWords } from "./saying-words.ts";
import type { SentenceWords } from "./sentence-words.ts";
import type { SpellingWords } from "./spelling-words.ts";
import type { StatedWords } from "./stated-words.ts";
import type { StatementWords } from "./statement-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** All words of one language, by what they are for. */
export interface LanguageWords {
  readonly askedSpeaker: AskedSpeakerWords;
  readonly calendar: Calendar;
  readonly dimensions: DimensionWords;
  readonly document: DocumentWords;
  readonly followUps: FollowUpWords;
  readonly grammar: Grammar;
  readonly kinds: KindWords;
  readonly lexical: LexicalWords;
  readonly lists: ListWords;
  readonly offices: OfficeWords;
  readonly quantities: Quantities;
  readonly questions: QuestionWords;
  readonly saying: SayingWords;
  readonly sentences: SentenceWords;
  /** Loaded when it is first needed. */
  readonly spelling: () => Promise<{ readonly default: SpellingWords }>;
  readonly stated: StatedWords;
  readonly statements: StatementWords;
  readonly vocabulary: Vocabulary;
}
