import type { AnswerRecord } from "../asking/answer-records.ts";
import type { ChangedQuote } from "./changed-quotes.ts";
import type { QuotedAnswer } from "./quoted-answers.ts";

/** An answer whose articles have other words now than it quotes. */
export interface CorrectionNotice {
  readonly answer: QuotedAnswer;
  /** At least one, in the answer's order. */
  readonly changed: readonly ChangedQuote[];
}

/** Where an answer was told of. */
export interface Standing {
  /** The message that tells of this answer alone. */
  readonly noticeId?: string;
}

/** How a face tells of them. Where it may not write, or the answer is gone, it does nothing; what fails in passing, it throws. */
export interface TellCorrections {
  /** Answers the answer. */
  reply(notice: CorrectionNotice): Promise<Standing>;
  /** Says in a notice what is so now; with nothing changed, that the article has the quoted words again. */
  revise(answer: QuotedAnswer, noticeId: string, changed: readonly ChangedQuote[]): Promise<void>;
  /** Adds a line to an answer, or takes it off again. */
  mark(record: AnswerRecord, isChanged: boolean): Promise<void>;
  /** Tells of several answers of one channel in one message. */
  digest(serverId: string, notices: readonly CorrectionNotice[]): Promise<void>;
  /** Where an answer was told of since a moment, in milliseconds since 1970; undefined: nowhere. */
  find(answer: QuotedAnswer, since: number): Promise<Standing | undefined>;
}
