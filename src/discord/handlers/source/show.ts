import type { RepliableInteraction } from "discord.js";
import { UserError } from "../../../core/errors.ts";
import type { Words } from "../../../service/words/types.ts";
import { escapeInline } from "../../escape.ts";
import { plainMessage } from "../../render/layout.ts";

/** Mistakes of whoever looks after sources, and what they can mend. */
const OF_SOURCES = /^(?:address|file|document|source|date)-/u;

/** Does something in an interaction that was deferred; a mistake that a person can mend is said in one line in the place of the result. */
export async function tellMistakes(
  interaction: RepliableInteraction,
  words: Words,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError) || !OF_SOURCES.test(error.code)) throw error;
    await interaction.editReply(plainMessage(wordMistakeLine(error, words)));
  }
}

/** What happened, with which value, and what to do next. */
export function wordMistakeLine(mistake: Parameters<Words["mistake"]>[0], words: Words): string {
  const { message, hint } = words.mistake(mistake);
  return escapeInline(`${message} ${hint}`);
}
