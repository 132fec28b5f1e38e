import type { Mistake } from "../../core/errors.ts";
import type {
  AnswerWords,
  CheckWords,
  ContextWords,
  FactWords,
  SmallTalkWords,
  SourceWords,
  WhyWords,
} from "./types/answer-words.ts";
import type { CommandLineWords } from "./types/command-line-words.ts";
import type { CorrectionWords } from "./types/correction-words.ts";
import type { DiscordWords } from "./types/discord-words.ts";
import type { AskerErrorWords, WordedMistake } from "./types/error-words.ts";
import type { FeedWords } from "./types/feed-words.ts";
import type { GapWords } from "./types/gap-words.ts";
import type { ManageWords } from "./types/manage-words.ts";
import type { ReceiptWords } from "./types/receipt-words.ts";
import type { SettingsWords } from "./types/settings-words.ts";
import type { TerminalWords } from "./types/terminal-words.ts";

/** All that Sourcier says of its own in one language, whichever face says it. */
export interface Words {
  /** BCP 47, by which dates and numbers are written. */
  readonly locale: string;
  /** Inside a sentence a language's name has a small letter. */
  readonly smallLanguageNames: boolean;
  readonly answer: AnswerWords;
  readonly smallTalk: SmallTalkWords;
  readonly context: ContextWords;
  readonly why: WhyWords;
  readonly check: CheckWords;
  readonly facts: FactWords;
  readonly sources: SourceWords;
  /** For whoever asks. */
  readonly errors: AskerErrorWords;
  /** For whoever runs Sourcier. */
  readonly mistake: (mistake: Mistake) => WordedMistake;
  readonly discord: DiscordWords;
  /** For whoever looks after a server's sources. */
  readonly manage: ManageWords;
  readonly gaps: GapWords;
  readonly settings: SettingsWords;
  readonly receipt: ReceiptWords;
  readonly corrections: CorrectionWords;
  readonly feeds: FeedWords;
  readonly terminal: TerminalWords;
  readonly commandLine: CommandLineWords;
}
