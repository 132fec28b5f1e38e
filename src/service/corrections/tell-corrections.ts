import type { AnswerRecord } from "../answer-records.ts";
import type { ChangedQuote } from "./changed-quotes.ts";
import type { QuotedAnswer } from "./quoted-answers.ts";

/** An answer whose articles have other words now than it quotes. */
export interface CorrectionNotice {
  readonly answer: QuotedAnswer;
  /** At least one, in the answer's order. */
  readonly changed: readonly ChangedQuote[];
}

/** How a face tells of them. Where it may not write, or the answer is gone, it does nothing; what fails in passing, it throws. */
export interface TellCorrections {
  /** Answers the answer. */
  reply(notice: CorrectionNotice): Promise<void>;
  /** Adds a line to an answer. */
  mark(record: AnswerRecord): Promise<void>;
  /** Tells of several answers of one channel in one message. */
  digest(serverId: string, notices: readonly CorrectionNotice[]): Promise<void>;
}
