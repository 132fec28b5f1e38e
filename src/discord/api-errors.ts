import { DiscordAPIError, DiscordjsErrorCodes, DiscordjsTypeError, RESTJSONErrorCodes } from "discord.js";

type Verdict = "gone" | "forbidden" | "other";

const GONE: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

const FORBIDDEN: readonly (number | string)[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.ThreadLocked,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
];

/** `gone`: what was to be answered is no longer there (10062, 10008...); `forbidden`: a permission is missing (50013...). */
export function classifyApiError(error: unknown): Verdict {
  if (!(error instanceof DiscordAPIError)) return "other";
  if (GONE.includes(error.code)) return "gone";
  return FORBIDDEN.includes(error.code) ? "forbidden" : "other";
}

/** A reply needs the right to read the message history. */
export function isReplyForbidden(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
  );
}

const OUTDATED: readonly DiscordjsErrorCodes[] = [
  DiscordjsErrorCodes.CommandInteractionOptionNotFound,
  DiscordjsErrorCodes.CommandInteractionOptionType,
  DiscordjsErrorCodes.CommandInteractionOptionEmpty,
  DiscordjsErrorCodes.CommandInteractionOptionNoSubcommand,
  DiscordjsErrorCodes.CommandInteractionOptionNoSubcommandGroup,
];

/** A command came with other options than it has now: the person's Discord has not loaded its latest form. */
export function isOutdatedCommand(error: unknown): boolean {
  return error instanceof DiscordjsTypeError && OUTDATED.includes(error.code);
}
