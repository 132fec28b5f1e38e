import type { RepliableInteraction } from "discord.js";
import { UserError } from "../../../core/errors.ts";
import type { Words } from "../../../service/words/types.ts";
import { plainMessage } from "../../render/layout.ts";
import { wordMistakeLine } from "../../render/mistake-line.ts";

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
