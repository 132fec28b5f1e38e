import { ApiError } from "./api-error.ts";
import { type Gateway, intents } from "./gateway.ts";
import type { Messages } from "./messages.ts";
import type { PermissionName } from "./permissions.ts";
import type { Route } from "./router.ts";
import { channelJson } from "./snapshots.ts";
import { type Channel, channelTypes, type MessageBody, type MessageJson } from "./types.ts";
import type { Violations } from "./violations.ts";
import type { World } from "./world.ts";

interface ChannelServices {
  readonly world: World;
  readonly gateway: Gateway;
  readonly messages: Messages;
  readonly violations: Violations;
}

/** Messages, typing, reactions and threads of channels, with the permissions that they need. */
export function channelRoutes({ world, gateway, messages, violations }: ChannelServices): readonly Route[] {
  const open = (id = "", ...names: readonly PermissionName[]): Channel => {
    const channel = world.channels.get(id);
    if (!channel) throw new ApiError(10003);
    if (!world.allows(channel, "ViewChannel")) throw new ApiError(50001);
    if (names.some((name) => !world.allows(channel, name))) throw new ApiError(50013);
    return channel;
  };
  const openToSpeak = (id = ""): Channel => {
    const thread = world.channels.get(id)?.type === channelTypes.thread;
    return open(id, thread ? "SendMessagesInThreads" : "SendMessages");
  };
  const startThread = (channel: Channel, body: unknown, id?: string) => {
    if (id !== undefined && world.channels.has(id)) throw new ApiError(160004);
    const thread = world.addThread(channel, (body as { readonly name: string }).name, { id });
    gateway.dispatch("THREAD_CREATE", { ...channelJson(world, thread), newly_created: true }, intents.guilds);
    return { status: 201, body: channelJson(world, thread) };
  };
  const sent = (message: MessageJson) => ({ status: 200, body: messages.seenByBot(message) });

  return [
    {
      method: "GET",
      path: "/channels/:channel",
      handle: ({ channel }) => ({ status: 200, body: channelJson(world, open(channel)) }),
    },
    {
      method: "GET",
      path: "/channels/:channel/messages",
      handle: ({ channel: id }, { query }) => {
        const channel = open(id, "ReadMessageHistory");
        return { status: 200, body: messages.history(channel, query).map((message) => messages.seenByBot(message)) };
      },
    },
    {
      method: "GET",
      path: "/channels/:channel/messages/:message",
      handle: ({ channel, message = "" }) => sent(messages.visible(open(channel, "ReadMessageHistory"), message)),
    },
    {
      method: "POST",
      path: "/channels/:channel/messages",
      handle: ({ channel: id }, { body }) => {
        const channel = openToSpeak(id);
        violations.checkSchema("MessageCreateRequestSchema", body);
        assertReferenceExists(world, channel, body as MessageBody);
        return sent(messages.postOnce({ channel, body: body as MessageBody }));
      },
    },
    {
      method: "PATCH",
      path: "/channels/:channel/messages/:message",
      handle: ({ channel, message: id = "" }, { body }) => {
        const message = messages.visible(open(channel), id);
        if (message.author.id !== world.bot.id) throw new ApiError(50005);
        violations.checkSchema("MessageEditRequestPartialSchema", body);
        return sent(messages.edit(message, body as MessageBody));
      },
    },
    {
      method: "DELETE",
      path: "/channels/:channel/messages/:message",
      handle: ({ channel: id, message: messageId = "" }) => {
        const channel = open(id);
        const message = messages.visible(channel, messageId);
        // The bot is given Manage Messages nowhere.
        if (message.author.id !== world.bot.id) throw new ApiError(50013);
        messages.remove(message);
        return { status: 204 };
      },
    },
    {
      method: "POST",
      path: "/channels/:channel/typing",
      handle: ({ channel }) => openToSpeak(channel) && { status: 204 },
    },
    {
      method: "PUT",
      path: "/channels/:channel/messages/:message/reactions/:emoji/@me",
      handle: ({ channel, message = "" }) => {
        messages.visible(open(channel, "AddReactions", "ReadMessageHistory"), message);
        return { status: 204 };
      },
    },
    {
      method: "PUT",
      path: "/channels/:channel/messages/pins/:message",
      handle: ({ channel: id, message = "" }) => {
        const channel = open(id, "PinMessages", "ReadMessageHistory");
        world.replaceMessage({ ...messages.visible(channel, message), pinned: true });
        return { status: 204 };
      },
    },
    {
      method: "POST",
      path: "/channels/:channel/messages/:message/threads",
      handle: ({ channel: id, message = "" }, { body }) => {
        const channel = open(id, "CreatePublicThreads");
        violations.checkSchema("CreateTextThreadWithMessageRequestSchema", body);
        return startThread(channel, body, messages.visible(channel, message).id);
      },
    },
    {
      method: "POST",
      path: "/channels/:channel/threads",
      handle: ({ channel: id }, { body }) => {
        const channel = open(id, "CreatePublicThreads");
        violations.checkSchema("CreateTextThreadWithoutMessageRequestSchema", body);
        return startThread(channel, body);
      },
    },
  ];
}

function assertReferenceExists(world: World, channel: Channel, { message_reference: reference }: MessageBody): void {
  if (!reference) return;
  if (!world.allows(channel, "ReadMessageHistory")) throw new ApiError(160002);
  const known = world.messages.get(reference.message_id)?.channel_id === channel.id;
  if (known || reference.fail_if_not_exists === false) return;
  const unknown = { code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" };
  throw new ApiError(50035, { message_reference: { _errors: [unknown] } });
}
