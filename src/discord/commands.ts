import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import { factKinds } from "../core/facts/kinds.ts";
import type { FactKind } from "../core/types.ts";
import { COMMAND_TEXTS, type CommandText, type LocalText } from "../service/words/commands.ts";
import { WORDS } from "../service/words/index.ts";

export const CHECK_COMMAND = COMMAND_TEXTS.check.name.en;

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
    ...named(COMMAND_TEXTS.ask),
    type: ApplicationCommandType.ChatInput,
    options: [
      { ...named(COMMAND_TEXTS.question), type: ApplicationCommandOptionType.String, required: true, max_length: 1000 },
      { ...named(COMMAND_TEXTS.private), type: ApplicationCommandOptionType.Boolean },
    ],
  },
  {
    ...everywhere,
    ...named(COMMAND_TEXTS.fact),
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...named(COMMAND_TEXTS.name),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
        max_length: 200,
      },
    ],
  },
  {
    ...everywhere,
    ...named(COMMAND_TEXTS.facts),
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...named(COMMAND_TEXTS.kind),
        type: ApplicationCommandOptionType.String,
        required: true,
        choices: factKinds.map((kind) => ({
          name: WORDS.en.facts.list[kind],
          name_localizations: localizations({
            fr: WORDS.fr.facts.list[kind],
            vi: WORDS.vi.facts.list[kind],
            es: WORDS.es.facts.list[kind],
            de: WORDS.de.facts.list[kind],
          }),
          value: kind,
        })),
      },
    ],
  },
  { ...everywhere, ...named(COMMAND_TEXTS.sources), type: ApplicationCommandType.ChatInput },
  { ...everywhere, ...named(COMMAND_TEXTS.help), type: ApplicationCommandType.ChatInput },
  { ...everywhere, ...named(COMMAND_TEXTS.forget), type: ApplicationCommandType.ChatInput },
  {
    ...everywhere,
    type: ApplicationCommandType.Message,
    name: CHECK_COMMAND,
    name_localizations: localizations(COMMAND_TEXTS.check.name),
  },
] satisfies RESTPutAPIApplicationCommandsJSONBody;

function named({ name, description }: CommandText) {
  return {
    name: name.en,
    name_localizations: localizations(name),
    description: description.en,
    description_localizations: localizations(description),
  };
}

function localizations({ fr, vi, es, de }: Omit<LocalText, "en">): LocalizationMap {
  return { fr, vi, "es-ES": es, "es-419": es, de };
}
