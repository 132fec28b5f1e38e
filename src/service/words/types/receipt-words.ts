import type { QuoteState } from "../../quote-states.ts";

/** Whether the quotes of an answer still stand. */
export interface ReceiptWords {
  /** The command in the menu of a message; at most 32 characters. */
  readonly menu: string;
  /** Of the slash command and its option; at most 100 characters. */
  readonly verify: string;
  readonly whichAnswer: string;
  /** The message is no answer of ours that is kept. */
  readonly noAnswer: string;
  /** It quotes nothing. */
  readonly noQuote: string;
  readonly title: string;
  readonly states: Readonly<Record<QuoteState, string>>;
}
