import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from "discord.js";
import { wordsFor } from "../service/words/index.ts";
import { CHECK_COMMAND, RECEIPT_COMMAND } from "./commands.ts";
import { type CustomId, decodeCustomId } from "./custom-id.ts";
import { areAsDeclared } from "./declared-options.ts";
import { handleAsk } from "./handlers/ask.ts";
import { handleAskForm, handleAskPressed } from "./handlers/ask-panel.ts";
import { handleCheck, handleShare } from "./handlers/check.ts";
import { handleContext } from "./handlers/context.ts";
import { handleDismiss } from "./handlers/dismiss.ts";
import { handleFact, suggestFacts } from "./handlers/fact.ts";
import { handleFacts } from "./handlers/facts.ts";
import { handleFeedAdd, handleFeedCancel, handleFeedRemove, handleFeedStay } from "./handlers/feed/buttons.ts";
import { handleFeed, suggestFeeds } from "./handlers/feed/command.ts";
import { handleHelpful, handleReason, handleUnhelpful } from "./handlers/feedback.ts";
import { handleForget } from "./handlers/forget.ts";
import { handleGapAdd, handleGapAddress } from "./handlers/gaps/add-source.ts";
import { handleGapAgain, handleGapDismissed, handleGapOpened } from "./handlers/gaps/card.ts";
import { handleGapChosen, handleGaps, handleGapsPage } from "./handlers/gaps/list.ts";
import {
  handleGapPicked,
  handleGapPin,
  handleGapSearch,
  handleGapSearched,
  handlePinRemoved,
  handlePins,
} from "./handlers/gaps/pin.ts";
import { handleHelp } from "./handlers/help.ts";
import { handlePage } from "./handlers/page.ts";
import { handleQuoteChanges } from "./handlers/quote-changes.ts";
import { handleReceipt, handleVerify } from "./handlers/receipt.ts";
import { handleLibrary, handleLibraryDelete, suggestLibraries } from "./handlers/server/library.ts";
import { handleDeeds, handleSettingPicked, handleSettingPressed, handleSettings } from "./handlers/server/settings.ts";
import {
  handleSourceAdd,
  handleSourceCancel,
  handleSourceChanges,
  handleSourceKeep,
  handleSourceList,
  handleSourceOther,
  handleSourceRelease,
  handleSourceTake,
  handleSourceText,
  handleSourceUndo,
} from "./handlers/source/buttons.ts";
import { handleSource } from "./handlers/source/command.ts";
import { handleMessageAdd } from "./handlers/source/message-text.ts";
import { suggestSources } from "./handlers/source/suggest.ts";
import { handleSources } from "./handlers/sources.ts";
import { handleTellMe } from "./handlers/tell-me.ts";
import { handleWhy } from "./handlers/why.ts";
import { ADD_MESSAGE_COMMAND } from "./manage-commands.ts";
import { plainMessage } from "./render/layout.ts";
import { replyPrivately } from "./respond.ts";
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
    if (customId?.action === "settings") await handleSettingPicked(interaction, services, customId);
    if (customId?.action === "gap-quote") await handleGapPicked(interaction, services, customId.id);
    if (customId?.action === "pin-remove") await handlePinRemoved(interaction, services);
    if (customId?.action === "gap") await handleGapChosen(interaction, services);
  } else if (interaction.isModalSubmit()) {
    const customId = decodeCustomId(interaction.customId);
    if (customId?.action === "reason") await handleReason(interaction, services, customId.id);
    if (customId?.action === "gap-search") await handleGapSearched(interaction, services, customId.id);
    if (customId?.action === "gap-add") await handleGapAddress(interaction, services);
    if (customId?.action === "ask") await handleAskForm(interaction, services);
    if (customId?.action === "source-text") await handleSourceText(interaction, services, customId.id);
  }
}

async function handleChanged(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
): Promise<void> {
  await replyPrivately(interaction, plainMessage(wordsFor(interaction.locale).discord.commandChanged));
}

/** A button of another version of the bot, which it no longer knows, is answered as one whose answer is no longer kept. */
async function dispatchButton(
  interaction: ButtonInteraction,
  services: Services,
  customId: CustomId | undefined,
): Promise<void> {
  if (customId === undefined || customId.action === "reason" || customId.action === "source-text") {
    const { notKept } = wordsFor(interaction.locale).discord;
    await replyPrivately(interaction, plainMessage(notKept));
    return;
  }
  const { action, id, page = 0 } = customId;
  switch (action) {
    case "context":
      return handleContext(interaction, services);
    case "why":
      return handleWhy(interaction, services);
    case "helpful":
      return handleHelpful(interaction, services, id);
    case "unhelpful":
      return handleUnhelpful(interaction, id);
    case "dismiss":
      return handleDismiss(interaction, services);
    case "share":
      return handleShare(interaction, services, id);
    case "page":
      return handlePage(interaction, services, { id, page });
    case "source-add":
      return handleSourceAdd(interaction, services, id);
    case "source-other":
      return handleSourceOther(interaction, services, id);
    case "source-cancel":
      return handleSourceCancel(interaction, services, id);
    case "source-undo":
      return handleSourceUndo(interaction, services, id);
    case "source-list":
      return handleSourceList(interaction, services, page);
    case "library-delete":
      return handleLibraryDelete(interaction, services, id);
    case "tell":
      return handleTellMe(interaction, services);
    case "ask":
      return handleAskPressed(interaction);
    case "settings":
      return handleSettingPressed(interaction, services, { id, page });
    case "gaps":
      return handleGapsPage(interaction, services, page);
    case "gap":
      return handleGapOpened(interaction, services, id);
    case "gap-again":
      return handleGapAgain(interaction, services, id);
    case "gap-add":
      return handleGapAdd(interaction, services, id);
    case "gap-dismiss":
      return handleGapDismissed(interaction, services, id);
    case "gap-pin":
      return handleGapPin(interaction, services, id);
    case "gap-search":
      return handleGapSearch(interaction, services, id);
    case "pins":
      return handlePins(interaction, services, page);
    case "gap-quote":
    case "pin-remove":
      // Of selects alone.
      return;
    case "settings-log":
      return handleDeeds(interaction, services, page);
    case "source-take":
      return handleSourceTake(interaction, services, id);
    case "source-keep":
      return handleSourceKeep(interaction, services);
    case "source-release":
      return handleSourceRelease(interaction, services, id);
    case "source-changes":
      return handleSourceChanges(interaction, services, { id, page });
    case "feed-add":
      return handleFeedAdd(interaction, services, id);
    case "feed-cancel":
      return handleFeedCancel(interaction, services, id);
    case "feed-remove":
      return handleFeedRemove(interaction, services, { id, withArticles: false });
    case "feed-remove-all":
      return handleFeedRemove(interaction, services, { id, withArticles: true });
    case "feed-stay":
      return handleFeedStay(interaction, services);
    case "quote-changes":
      return handleQuoteChanges(interaction, services, { id, page });
  }
}
