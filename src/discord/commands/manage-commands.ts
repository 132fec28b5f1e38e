import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import { intervals } from "../../app/import/refresh-state.ts";
import { FALLBACK_LANGUAGE, WORDS } from "../../service/words/index.ts";
import type { ManageWords } from "../../service/words/types/manage-words.ts";
import { localize } from "./localize.ts";
import { described, managed } from "./manage-named.ts";

const { Attachment, String: Text, Subcommand } = ApplicationCommandOptionType;

export const ADD_MESSAGE_COMMAND = WORDS[FALLBACK_LANGUAGE].manage.menu;

/** Of a title, an author, a date. */
const MAX_GIVEN_CHARS = 200;
const MAX_ADDRESS_CHARS = 2_000;
const MAX_TEXT_CHARS = 6_000;

const every = {
  ...named("every"),
  type: Text,
  choices: intervals.map((value) => ({
    name: WORDS[FALLBACK_LANGUAGE].manage.every[value],
    name_localizations: localize((words) => words.manage.every[value]),
    value,
  })),
} as const;

const which = { ...named("source", "which"), type: Text, required: true, autocomplete: true, max_length: 300 } as const;

/** What a server's managers do; data only. */
export const MANAGE_COMMANDS = [
  {
    ...managed,
    ...named("source"),
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...named("add"),
        type: Subcommand,
        options: [
          { ...named("url"), type: Text, max_length: MAX_ADDRESS_CHARS },
          { ...named("file"), type: Attachment },
          { ...named("text"), type: Text, max_length: MAX_TEXT_CHARS },
          { ...named("title"), type: Text, max_length: MAX_GIVEN_CHARS },
          { ...named("author"), type: Text, max_length: MAX_GIVEN_CHARS },
          { ...named("date"), type: Text, max_length: MAX_GIVEN_CHARS },
          every,
        ],
      },
      { ...named("list"), type: Subcommand },
      { ...named("show"), type: Subcommand, options: [which] },
      { ...named("refresh"), type: Subcommand, options: [which, every] },
      { ...named("history"), type: Subcommand, options: [which] },
      {
        ...named("rollback"),
        type: Subcommand,
        options: [which, { ...named("version"), type: Text, autocomplete: true, max_length: MAX_GIVEN_CHARS }],
      },
      { ...named("remove"), type: Subcommand, options: [which] },
      { ...named("purge"), type: Subcommand, options: [which] },
    ],
  },
  {
    ...managed,
    type: ApplicationCommandType.Message,
    name: ADD_MESSAGE_COMMAND,
    name_localizations: localize((words) => words.manage.menu),
  },
] satisfies RESTPutAPIApplicationCommandsJSONBody;

/** `about` says which description is meant. */
function named(command: keyof ManageWords["commands"], about: keyof ManageWords["commands"] = command) {
  return described(command, ({ manage }) => manage.commands[about]);
}
