import type { QuoteState } from "../../asking/quote-states.ts";
import type { CommandText } from "./discord-words.ts";

/** Whether the quotes of an answer still stand. */
export interface ReceiptWords {
  /** The command in the menu of a message; at most 32 characters. */
  readonly menu: string;
  /** The slash command and its option. */
  readonly verify: CommandText;
  readonly whichAnswer: CommandText;
  /** The message is no answer of ours that is kept. */
  readonly noAnswer: string;
  /** It quotes nothing. */
  readonly noQuote: string;
  readonly title: string;
  readonly states: Readonly<Record<QuoteState, string>>;
}
