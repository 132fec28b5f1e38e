import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import { factKinds } from "../../core/facts/kinds.ts";
import type { FactKind } from "../../core/types.ts";
import { FALLBACK_LANGUAGE, WORDS } from "../../service/words/index.ts";
import type { CommandText, CommandWords } from "../../service/words/types/discord-words.ts";
import type { Words } from "../../service/words/types.ts";
import { MAX_QUESTION } from "../limits.ts";
import { FEED_COMMANDS } from "./feed-commands.ts";
import { localize } from "./localize.ts";
import { MANAGE_COMMANDS } from "./manage-commands.ts";
import { SERVER_COMMANDS } from "./server-commands.ts";

/** Names and descriptions without localisation, by which commands are told apart. */
const BASE = WORDS[FALLBACK_LANGUAGE];

export const BASE_COMMANDS = BASE.discord.commands;
export const CHECK_COMMAND = BASE_COMMANDS.check.name;
export const RECEIPT_COMMAND = WORDS[FALLBACK_LANGUAGE].receipt.menu;

export function isFactKind(text: string | null): text is FactKind {
  return factKinds.some((kind) => kind === text);
}

/** Usable in servers and in direct messages with the bot. */
const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** All commands as Discord takes them; data only, so that registering needs no handler. */
export const COMMANDS = [
  {
    ...everywhere,
    ...named("ask"),
    type: ApplicationCommandType.ChatInput,
    options: [
      { ...named("question"), type: ApplicationCommandOptionType.String, required: true, max_length: MAX_QUESTION },
      { ...named("private"), type: ApplicationCommandOptionType.Boolean },
    ],
  },
  {
    ...everywhere,
    ...named("fact"),
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...named("name"),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
        max_length: 200,
      },
    ],
  },
  {
    ...everywhere,
    ...named("facts"),
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...named("kind"),
        type: ApplicationCommandOptionType.String,
        required: true,
        choices: factKinds.map((kind) => ({
          name: BASE.facts.list[kind],
          name_localizations: localize((words) => words.facts.list[kind]),
          value: kind,
        })),
      },
    ],
  },
  { ...everywhere, ...named("sources"), type: ApplicationCommandType.ChatInput },
  { ...everywhere, ...named("help"), type: ApplicationCommandType.ChatInput },
  { ...everywhere, ...named("forget"), type: ApplicationCommandType.ChatInput },
  {
    ...everywhere,
    type: ApplicationCommandType.Message,
    name: CHECK_COMMAND,
    name_localizations: localize((words) => words.discord.commands.check.name),
  },
  {
    ...everywhere,
    type: ApplicationCommandType.Message,
    name: RECEIPT_COMMAND,
    name_localizations: localize((words) => words.receipt.menu),
  },
  {
    ...everywhere,
    ...worded((words) => words.receipt.verify),
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...worded((words) => words.receipt.whichAnswer),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: 200,
      },
    ],
  },
  ...MANAGE_COMMANDS,
  ...FEED_COMMANDS,
  ...SERVER_COMMANDS,
] satisfies RESTPutAPIApplicationCommandsJSONBody;

function named(command: Exclude<keyof CommandWords, "check">) {
  return worded((words) => words.discord.commands[command]);
}

/** Without localisation by the words of the language that commands are told apart by. */
function worded(text: (words: Words) => CommandText) {
  const { name, description } = text(BASE);
  return {
    name,
    name_localizations: localize((words) => text(words).name),
    description,
    description_localizations: localize((words) => text(words).description),
  };
}
