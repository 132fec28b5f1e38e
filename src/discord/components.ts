import type { AnySelectMenuInteraction, ButtonInteraction, ModalSubmitInteraction } from "discord.js";
import type { Action, CustomId } from "./custom-id.ts";
import { handleAskForm, handleAskPressed } from "./handlers/ask-panel.ts";
import { handleShare } from "./handlers/check.ts";
import { handleContext } from "./handlers/context.ts";
import { handleDismiss } from "./handlers/dismiss.ts";
import { handleFeedAdd, handleFeedCancel, handleFeedRemove, handleFeedStay } from "./handlers/feed/buttons.ts";
import { handleHelpful, handleReason, handleUnhelpful } from "./handlers/feedback.ts";
import { handleGapAdd, handleGapAddress } from "./handlers/gaps/add-source.ts";
import { handleGapAgain, handleGapDismissed, handleGapOpened } from "./handlers/gaps/card.ts";
import { handleGapChosen, handleGapsPage } from "./handlers/gaps/list.ts";
import {
  handleGapPicked,
  handleGapPin,
  handleGapSearch,
  handleGapSearched,
  handlePinRemoved,
  handlePins,
} from "./handlers/gaps/pin.ts";
import { handlePage } from "./handlers/page.ts";
import { handleQuoteChanges } from "./handlers/quote-changes.ts";
import { handleLibraryDelete } from "./handlers/server/library.ts";
import { handleDeeds, handleSettingPicked, handleSettingPressed } from "./handlers/server/settings.ts";
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
import { handleTellMe } from "./handlers/tell-me.ts";
import { handleWhy } from "./handlers/why.ts";
import type { Services } from "./services.ts";

/** What was pressed, of what and on which page. */
interface Pressed {
  readonly id: string;
  /** From 0. */
  readonly page: number;
}

type ButtonHandler = (interaction: ButtonInteraction, services: Services, pressed: Pressed) => Promise<void>;
type SelectHandler = (interaction: AnySelectMenuInteraction, services: Services, customId: CustomId) => Promise<void>;
type FormHandler = (interaction: ModalSubmitInteraction, services: Services, id: string) => Promise<void>;

/** Actions of selects and forms alone. */
type NoButton = "reason" | "source-text" | "gap-quote" | "pin-remove";

export const BUTTONS: Readonly<Record<Exclude<Action, NoButton>, ButtonHandler>> = {
  context: handleContext,
  why: handleWhy,
  helpful: (interaction, services, { id }) => handleHelpful(interaction, services, id),
  unhelpful: (interaction, _, { id }) => handleUnhelpful(interaction, id),
  dismiss: handleDismiss,
  share: (interaction, services, { id }) => handleShare(interaction, services, id),
  page: handlePage,
  "source-add": (interaction, services, { id }) => handleSourceAdd(interaction, services, id),
  "source-other": (interaction, services, { id }) => handleSourceOther(interaction, services, id),
  "source-cancel": (interaction, services, { id }) => handleSourceCancel(interaction, services, id),
  "source-undo": (interaction, services, { id }) => handleSourceUndo(interaction, services, id),
  "source-list": (interaction, services, { page }) => handleSourceList(interaction, services, page),
  "library-delete": (interaction, services, { id }) => handleLibraryDelete(interaction, services, id),
  tell: handleTellMe,
  ask: (interaction) => handleAskPressed(interaction),
  settings: handleSettingPressed,
  gaps: (interaction, services, { page }) => handleGapsPage(interaction, services, page),
  gap: (interaction, services, { id }) => handleGapOpened(interaction, services, id),
  "gap-again": (interaction, services, { id }) => handleGapAgain(interaction, services, id),
  "gap-add": (interaction, services, { id }) => handleGapAdd(interaction, services, id),
  "gap-dismiss": (interaction, services, { id }) => handleGapDismissed(interaction, services, id),
  "gap-pin": (interaction, services, { id }) => handleGapPin(interaction, services, id),
  "gap-search": (interaction, services, { id }) => handleGapSearch(interaction, services, id),
  pins: (interaction, services, { page }) => handlePins(interaction, services, page),
  "settings-log": (interaction, services, { page }) => handleDeeds(interaction, services, page),
  "source-take": (interaction, services, { id }) => handleSourceTake(interaction, services, id),
  "source-keep": handleSourceKeep,
  "source-release": (interaction, services, { id }) => handleSourceRelease(interaction, services, id),
  "source-changes": handleSourceChanges,
  "feed-add": (interaction, services, { id }) => handleFeedAdd(interaction, services, id),
  "feed-cancel": (interaction, services, { id }) => handleFeedCancel(interaction, services, id),
  "feed-remove": (interaction, services, { id }) =>
    handleFeedRemove(interaction, services, { id, withArticles: false }),
  "feed-remove-all": (interaction, services, { id }) =>
    handleFeedRemove(interaction, services, { id, withArticles: true }),
  "feed-stay": handleFeedStay,
  "quote-changes": handleQuoteChanges,
};

export const SELECTS: Readonly<Partial<Record<Action, SelectHandler>>> = {
  settings: handleSettingPicked,
  gap: handleGapChosen,
  "gap-quote": (interaction, services, { id }) => handleGapPicked(interaction, services, id),
  "pin-remove": handlePinRemoved,
};

export const FORMS: Readonly<Partial<Record<Action, FormHandler>>> = {
  reason: handleReason,
  ask: handleAskForm,
  "source-text": handleSourceText,
  "gap-search": handleGapSearched,
  "gap-add": handleGapAddress,
};
