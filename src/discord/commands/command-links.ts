import type { CommandWords } from "../../service/words/types/discord-words.ts";
import type { Words } from "../../service/words/types.ts";
import { BASE_COMMANDS } from "./commands.ts";

/** Commands that people are pointed to. */
export type LinkedCommand = Exclude<keyof CommandWords, "check" | "question" | "private" | "name" | "kind">;

/** Ids that Discord gave the commands, by their names without localisation. */
export type CommandIds = Readonly<Record<string, string>>;

/** Commands that open when they are clicked, as soon as their ids are known; until then in bold, by the names that the person sees. */
export interface CommandLinks {
  learn(ids: CommandIds): void;
  linkOf(command: LinkedCommand, words: Words): string;
}

export function createCommandLinks(): CommandLinks {
  let known: CommandIds = {};
  return {
    learn(ids) {
      known = ids;
    },
    linkOf(command, { discord }) {
      const { name } = BASE_COMMANDS[command];
      const id = known[name];
      return id === undefined ? `**/${discord.commands[command].name}**` : `</${name}:${id}>`;
    },
  };
}
