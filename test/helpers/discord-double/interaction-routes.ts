import { ApiError } from "./api-error.ts";
import type { ApiResponse } from "./http-server.ts";
import { callbackTypes, type Interaction, interactionTypes } from "./interactions.ts";
import type { Messages } from "./messages.ts";
import type { Route } from "./router.ts";
import type { SchemaName } from "./schemas.ts";
import { type ComponentJson, type MessageBody, type MessageJson, messageFlags } from "./types.ts";
import type { Violations } from "./violations.ts";
import { userJson, type World } from "./world.ts";

const FOLLOW_UPS_OF_USER_INSTALL = 5;
/** Discord's type of a message that answers a command. */
const COMMAND_ANSWER = 20;

const schemaByCallback: Readonly<Record<number, SchemaName>> = {
  4: "CreateMessageInteractionCallbackRequestSchema",
  5: "CreateMessageInteractionCallbackRequestSchema",
  6: "UpdateMessageInteractionCallbackRequestSchema",
  7: "UpdateMessageInteractionCallbackRequestSchema",
  8: "ApplicationCommandAutocompleteCallbackRequestSchema",
  9: "ModalInteractionCallbackRequestSchema",
};

const callbacksByInteraction: Readonly<Record<number, readonly number[]>> = {
  [interactionTypes.command]: [4, 5, 9],
  [interactionTypes.component]: [4, 5, 6, 7, 9],
  [interactionTypes.autocomplete]: [8],
  [interactionTypes.modal]: [4, 5, 6, 7],
};

export interface InteractionServices {
  readonly world: World;
  readonly messages: Messages;
  readonly violations: Violations;
  readonly interactions: ReadonlyMap<string, Interaction>;
  readonly now: () => number;
  readonly interactionTimeoutMs: number;
  readonly tokenLifetimeMs: number;
}

/** The first response to an interaction and the webhook of its token: the original, follow-ups, edits, deletions. */
export function interactionRoutes(services: InteractionServices): readonly Route[] {
  const { world, messages, violations, now, tokenLifetimeMs } = services;
  const answered = (token = ""): Interaction => {
    const interaction = services.interactions.get(token);
    if (!interaction) throw new ApiError(10015);
    interaction.assertAnswered(now(), tokenLifetimeMs);
    return interaction;
  };
  const messageOf = (interaction: Interaction, id = ""): MessageJson => {
    const original = id === "@original" || id === interaction.originalId;
    const known = original ? interaction.originalId : interaction.followUpIds.find((other) => other === id);
    const message = known && world.messages.get(known);
    if (!message) throw new ApiError(10008);
    return message;
  };
  const path = "/webhooks/:app/:token/messages/:message";
  return [
    {
      method: "POST",
      path: "/interactions/:id/:token/callback",
      open: true,
      handle: ({ token = "" }, { body, query }) => {
        const interaction = services.interactions.get(token);
        if (!interaction) throw new ApiError(10062);
        return respond(services, interaction, body as { type: number; data?: unknown }, query.with_response === "true");
      },
    },
    {
      method: "POST",
      path: "/webhooks/:app/:token",
      open: true,
      handle: ({ token }, { body }) => ({ status: 200, body: followUp(services, answered(token), body) }),
    },
    {
      method: "GET",
      path,
      open: true,
      handle: ({ token, message }) => ({ status: 200, body: messageOf(answered(token), message) }),
    },
    {
      method: "PATCH",
      path,
      open: true,
      handle: ({ token, message: id }, { body }) => {
        const message = messageOf(answered(token), id);
        violations.checkSchema("IncomingWebhookUpdateRequestPartialSchema", body);
        return { status: 200, body: messages.edit(message, body as MessageBody) };
      },
    },
    {
      method: "DELETE",
      path,
      open: true,
      handle: ({ token, message }) => {
        messages.remove(messageOf(answered(token), message));
        return { status: 204 };
      },
    },
  ];
}

function respond(
  services: InteractionServices,
  interaction: Interaction,
  body: { readonly type: number; readonly data?: unknown },
  withResponse: boolean,
): ApiResponse {
  const { violations, now, interactionTimeoutMs } = services;
  interaction.assertOpen(now(), interactionTimeoutMs);
  const schema = schemaByCallback[body.type];
  if (!schema || !callbacksByInteraction[interaction.type]?.includes(body.type)) {
    violations.note(`callback of type ${body.type} to an interaction of type ${interaction.type}`);
    throw new ApiError(50035);
  }
  violations.checkSchema(schema, body);
  const message = applyCallback(services, interaction, body.type, body.data);
  interaction.originalId = message?.id;
  interaction.callback = { type: body.type, data: body.data, at: now() };
  if (!withResponse) return { status: 204 };
  return {
    status: 200,
    body: {
      interaction: { id: interaction.id, type: interaction.type, response_message_id: message?.id },
      resource: { type: body.type, ...(message ? { message } : {}) },
    },
  };
}

function applyCallback(
  { world, messages, violations }: InteractionServices,
  interaction: Interaction,
  type: number,
  data: unknown,
): MessageJson | undefined {
  const { channel, source } = interaction;
  const rest = originOf(interaction);
  const body = (data ?? {}) as MessageBody;
  const ephemeral = (body.flags ?? 0) & messageFlags.ephemeral;
  const current = source && world.messages.get(source.id);
  switch (type) {
    case callbackTypes.message:
      return messages.post({ channel, body, flags: ephemeral, rest });
    case callbackTypes.deferredMessage:
      return world.addMessage({
        channel,
        author: world.bot,
        rest: { ...rest, flags: ephemeral | messageFlags.loading },
      });
    case callbackTypes.deferredUpdate:
      return current ?? source;
    case callbackTypes.update:
      if (!current) throw new ApiError(10008);
      return messages.edit(current, body);
    case callbackTypes.modal:
      violations.checkModal((data as { readonly components: readonly ComponentJson[] }).components);
      return undefined;
    default:
      return undefined;
  }
}

/** While the original still says that the bot is thinking, the first follow-up takes its place. */
function followUp(
  { messages, violations, world }: InteractionServices,
  interaction: Interaction,
  body: unknown,
): MessageJson {
  violations.checkSchema("IncomingWebhookRequestPartialSchema", body);
  const original = interaction.originalId === undefined ? undefined : world.messages.get(interaction.originalId);
  if (original && (original.flags & messageFlags.loading) !== 0) return messages.edit(original, body as MessageBody);
  if (interaction.userInstalled && interaction.followUpIds.length >= FOLLOW_UPS_OF_USER_INSTALL)
    throw new ApiError(40094);
  const flags = ((body as MessageBody).flags ?? 0) & messageFlags.ephemeral;
  const rest = originOf(interaction);
  const message = messages.post({ channel: interaction.channel, body: body as MessageBody, flags, rest });
  interaction.followUpIds.push(message.id);
  return message;
}

/** What a message tells of the interaction that it answers. */
function originOf({ id, type, user }: Interaction): Partial<MessageJson> {
  const metadata = { id, type, user: userJson(user), authorizing_integration_owners: {} };
  return { interaction_metadata: metadata, ...(type === interactionTypes.command ? { type: COMMAND_ANSWER } : {}) };
}
