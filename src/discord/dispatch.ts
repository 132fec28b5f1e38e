import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  RepliableInteraction,
} from "discord.js";
import { wordsFor } from "../service/words/index.ts";
import { CHECK_COMMAND, RECEIPT_COMMAND } from "./commands/commands.ts";
import { areAsDeclared } from "./commands/declared-options.ts";
import { ADD_MESSAGE_COMMAND } from "./commands/manage-commands.ts";
import { BUTTONS, FORMS, SELECTS } from "./components.ts";
import { type Action, type CustomId, decodeCustomId } from "./custom-id.ts";
import { handleAsk } from "./handlers/ask.ts";
import { handleCheck } from "./handlers/check.ts";
import { handleFact, suggestFacts } from "./handlers/fact.ts";
import { handleFacts } from "./handlers/facts.ts";
import { handleFeed, suggestFeeds } from "./handlers/feed/command.ts";
import { handleForget } from "./handlers/forget.ts";
import { handleGaps } from "./handlers/gaps/list.ts";
import { handleHelp } from "./handlers/help.ts";
import { handleReceipt, handleVerify } from "./handlers/receipt.ts";
import { handleLibrary, suggestLibraries } from "./handlers/server/library.ts";
import { handleSettings } from "./handlers/server/settings.ts";
import { handleSource } from "./handlers/source/command.ts";
import { handleMessageAdd } from "./handlers/source/message-text.ts";
import { suggestSources } from "./handlers/source/suggest.ts";
import { handleSources } from "./handlers/sources.ts";
import { replyPrivately } from "./messages/respond.ts";
import { plainMessage } from "./render/layout.ts";
import type { Services } from "./services.ts";

type CommandHandler = (interaction: ChatInputCommandInteraction, services: Services) => Promise<void>;

const COMMAND_HANDLERS: Readonly<Record<string, CommandHandler>> = {
  ask: handleAsk,
  fact: handleFact,
  facts: handleFacts,
  sources: handleSources,
  help: handleHelp,
  forget: handleForget,
  verify: handleVerify,
  source: handleSource,
  feed: handleFeed,
  library: handleLibrary,
  settings: handleSettings,
  gaps: handleGaps,
};

type Suggestions = (interaction: AutocompleteInteraction, services: Services) => Promise<void>;

const SUGGESTIONS: Readonly<Record<string, Suggestions>> = {
  source: suggestSources,
  feed: suggestFeeds,
  library: suggestLibraries,
};

type MenuHandler = (interaction: MessageContextMenuCommandInteraction, services: Services) => Promise<void>;

const MENU_HANDLERS: Readonly<Record<string, MenuHandler>> = {
  [CHECK_COMMAND]: handleCheck,
  [ADD_MESSAGE_COMMAND]: handleMessageAdd,
  [RECEIPT_COMMAND]: handleReceipt,
};

/** Leads an interaction to its handler; a command that there is no more, or was otherwise, is answered as one that has changed. */
export async function dispatchInteraction(interaction: Interaction, services: Services): Promise<void> {
  if (interaction.isChatInputCommand()) {
    const handle = areAsDeclared(interaction.options.data) ? COMMAND_HANDLERS[interaction.commandName] : undefined;
    await (handle ?? handleChanged)(interaction, services);
  } else if (interaction.isAutocomplete()) {
    await (SUGGESTIONS[interaction.commandName] ?? suggestFacts)(interaction, services);
  } else if (interaction.isMessageContextMenuCommand()) {
    await (MENU_HANDLERS[interaction.commandName] ?? handleChanged)(interaction, services);
  } else if (interaction.isButton()) {
    await dispatchButton(interaction, services, decodeCustomId(interaction.customId));
  } else if (interaction.isAnySelectMenu()) {
    const customId = decodeCustomId(interaction.customId);
    const handle = customId && SELECTS[customId.action];
    if (customId === undefined || handle === undefined) await tellNotKept(interaction);
    else await handle(interaction, services, customId);
  } else if (interaction.isModalSubmit()) {
    const customId = decodeCustomId(interaction.customId);
    const handle = customId && FORMS[customId.action];
    if (customId === undefined || handle === undefined) await tellNotKept(interaction);
    else await handle(interaction, services, customId.id);
  }
}

async function handleChanged(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
): Promise<void> {
  await replyPrivately(interaction, plainMessage(wordsFor(interaction.locale).discord.commandChanged));
}

/** A button, select or form of another version of the bot, which it no longer knows, is answered as one whose answer is no longer kept. */
async function tellNotKept(interaction: RepliableInteraction): Promise<void> {
  await replyPrivately(interaction, plainMessage(wordsFor(interaction.locale).discord.notKept));
}

async function dispatchButton(
  interaction: ButtonInteraction,
  services: Services,
  customId: CustomId | undefined,
): Promise<void> {
  const handlers: Readonly<Partial<Record<Action, (typeof BUTTONS)[keyof typeof BUTTONS]>>> = BUTTONS;
  const handle = customId && handlers[customId.action];
  if (customId === undefined || handle === undefined) await tellNotKept(interaction);
  else await handle(interaction, services, { id: customId.id, page: customId.page ?? 0 });
}
