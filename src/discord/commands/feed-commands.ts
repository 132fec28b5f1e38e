import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import { MAX_KEPT_ENTRIES } from "../../app/import/feeds/feed-state.ts";
import { intervals } from "../../app/import/refresh-state.ts";
import { FALLBACK_LANGUAGE, WORDS } from "../../service/words/index.ts";
import type { FeedWords } from "../../service/words/types/feed-words.ts";
import { localize } from "./localize.ts";
import { described, managed } from "./manage-named.ts";

const { Integer, String: Text, Subcommand } = ApplicationCommandOptionType;

const MAX_ADDRESS_CHARS = 2_000;
const MAX_NAME_CHARS = 300;

const every = {
  ...named("every"),
  type: Text,
  choices: intervals
    .filter((value) => value !== "never")
    .map((value) => ({
      name: WORDS[FALLBACK_LANGUAGE].manage.every[value],
      name_localizations: localize((words) => words.manage.every[value]),
      value,
    })),
} as const;
const keep = { ...named("keep"), type: Integer, min_value: 1, max_value: MAX_KEPT_ENTRIES } as const;
const which = {
  ...named("feed", "which"),
  type: Text,
  required: true,
  autocomplete: true,
  max_length: MAX_NAME_CHARS,
} as const;

/** What a server's managers do with its feeds; data only. */
export const FEED_COMMANDS = [
  {
    ...managed,
    ...named("feed"),
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...named("add"),
        type: Subcommand,
        options: [{ ...named("url"), type: Text, required: true, max_length: MAX_ADDRESS_CHARS }, keep, every],
      },
      { ...named("list"), type: Subcommand },
      { ...named("remove"), type: Subcommand, options: [which] },
    ],
  },
] satisfies RESTPutAPIApplicationCommandsJSONBody;

/** `about` says which description is meant. */
function named(command: keyof FeedWords["commands"], about: keyof FeedWords["commands"] = command) {
  return described(command, ({ feeds }) => feeds.commands[about]);
}
