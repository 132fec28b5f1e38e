import { ApiError } from "./api-error.ts";
import { type Gateway, intents } from "./gateway.ts";
import {
  type Channel,
  type ComponentJson,
  channelTypes,
  type MessageBody,
  type MessageJson,
  messageFlags,
  type Person,
} from "./types.ts";
import type { Violations } from "./violations.ts";
import { isEphemeral, type World } from "./world.ts";

const KEPT_FLAGS = messageFlags.ephemeral | messageFlags.componentsV2;

interface MessagesParts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly violations: Violations;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long a nonce that is enforced is remembered. */
  readonly nonceMs: number;
}

export interface Posting {
  readonly channel: Channel;
  readonly body: MessageBody;
  readonly flags?: number;
  readonly rest?: Partial<MessageJson>;
}

/** What becomes of messages: the bot's own and other people's, with the events that follow from them. */
export class Messages {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #violations: Violations;
  readonly #byNonce = new Map<string | number, { readonly message: MessageJson; readonly at: number }>();
  readonly #now: () => number;
  readonly #nonceMs: number;

  constructor({ world, gateway, violations, now, nonceMs }: MessagesParts) {
    this.#world = world;
    this.#gateway = gateway;
    this.#violations = violations;
    this.#now = now;
    this.#nonceMs = nonceMs;
  }

  /** A message of the bot, checked; `flags` are those that the way it came by adds. */
  post({ channel, body, flags = 0, rest = {} }: Posting): MessageJson {
    const all = ((body.flags ?? 0) & ~messageFlags.ephemeral) | flags;
    this.#violations.checkMessage(body, { flags: all });
    const reference = body.message_reference;
    const message = this.#world.addMessage({
      channel,
      author: this.#world.bot,
      content: body.content ?? "",
      mentions: this.#mentioned(body),
      ...(reference ? { reference: { message_id: reference.message_id, channel_id: channel.id } } : {}),
      rest: {
        embeds: body.embeds ?? [],
        components: numbered(body.components ?? []),
        flags: all,
        application_id: this.#world.bot.id,
        ...rest,
      },
    });
    if (!isEphemeral(message)) this.#announce("MESSAGE_CREATE", message, channel);
    return message;
  }

  /** As `post`; a nonce that is enforced gives the message that its author sent with it within the last minutes, in whatever channel. */
  postOnce(posting: Posting): MessageJson {
    const { nonce, enforce_nonce: isEnforced } = posting.body;
    if (!isEnforced || nonce === undefined || nonce === null) return this.post(posting);
    const before = this.#byNonce.get(nonce);
    if (before !== undefined && this.#now() - before.at < this.#nonceMs) return before.message;
    const message = this.post(posting);
    this.#byNonce.set(nonce, { message, at: this.#now() });
    return message;
  }

  /** What is absent from the body stays; the flag of components v2 can't be taken back. */
  edit(message: MessageJson, body: MessageBody): MessageJson {
    const flags = (message.flags & KEPT_FLAGS) | ((body.flags ?? 0) & messageFlags.componentsV2);
    this.#violations.checkMessage(body, { flags, before: message });
    const edited = this.#world.replaceMessage({
      ...message,
      content: body.content === undefined ? message.content : (body.content ?? ""),
      embeds: body.embeds === undefined ? message.embeds : (body.embeds ?? []),
      components: body.components === undefined ? message.components : numbered(body.components ?? []),
      flags,
      edited_timestamp: (message.flags & messageFlags.loading) !== 0 ? null : new Date().toISOString(),
    });
    const channel = this.#world.channels.get(message.channel_id);
    if (channel && !isEphemeral(edited)) this.#announce("MESSAGE_UPDATE", edited, channel);
    return edited;
  }

  remove(message: MessageJson): void {
    this.#world.messages.delete(message.id);
    const channel = this.#world.channels.get(message.channel_id);
    if (!channel || isEphemeral(message)) return;
    const data = { id: message.id, channel_id: channel.id, ...(channel.guild ? { guild_id: channel.guild.id } : {}) };
    this.#gateway.dispatch("MESSAGE_DELETE", data, intentOf(channel));
  }

  /** The message that a person in the channel could see by this id; throws 10008. */
  visible(channel: Channel, id: string): MessageJson {
    const message = this.#world.messages.get(id);
    if (!message || message.channel_id !== channel.id || isEphemeral(message)) throw new ApiError(10008);
    return message;
  }

  /** Newest first, as GET messages gives them. */
  history(
    channel: Channel,
    query: { readonly before?: string; readonly after?: string; readonly limit?: string },
  ): readonly MessageJson[] {
    return [...this.#world.messages.values()]
      .filter((message) => message.channel_id === channel.id && !isEphemeral(message))
      .filter(({ id }) => query.before === undefined || BigInt(id) < BigInt(query.before))
      .filter(({ id }) => query.after === undefined || BigInt(id) > BigInt(query.after))
      .reverse()
      .slice(0, Number(query.limit ?? 50));
  }

  /** Without the intent for message content most messages of others come empty. */
  seenByBot(message: MessageJson): MessageJson {
    const channel = this.#world.channels.get(message.channel_id);
    if (!channel || this.#mayRead(message, channel)) return message;
    return { ...message, content: "", embeds: [], components: [], attachments: [] };
  }

  /** Somebody else's message, as the gateway tells it to a bot without the intent for message content. */
  announce(event: "MESSAGE_CREATE" | "MESSAGE_UPDATE", message: MessageJson): void {
    const channel = this.#world.channels.get(message.channel_id);
    if (channel) this.#announce(event, message, channel);
  }

  #announce(event: string, message: MessageJson, channel: Channel): void {
    const seen = this.seenByBot(message);
    this.#gateway.dispatch(
      event,
      channel.guild ? { ...seen, member: { roles: [], flags: 0 } } : seen,
      intentOf(channel),
    );
  }

  #mayRead(message: MessageJson, channel: Channel): boolean {
    return (
      channel.type === channelTypes.direct ||
      message.author.id === this.#world.bot.id ||
      message.mentions.some(({ id }) => id === this.#world.bot.id) ||
      this.#gateway.hasIntent(intents.messageContent)
    );
  }

  #mentioned(body: MessageBody): readonly Person[] {
    const replied = body.message_reference && this.#world.messages.get(body.message_reference.message_id);
    const author = replied && this.#world.people.get(replied.author.id);
    return author ? [author] : [];
  }
}

function intentOf(channel: Channel): number {
  return channel.guild ? intents.guildMessages : intents.directMessages;
}

/** Discord gives every component a number when the sender did not. */
function numbered(components: readonly ComponentJson[]): readonly ComponentJson[] {
  let last = 0;
  const number = (component: ComponentJson): ComponentJson => {
    last += 1;
    return {
      ...component,
      id: component.id ?? last,
      ...(component.components ? { components: component.components.map(number) } : {}),
      ...(component.accessory ? { accessory: number(component.accessory) } : {}),
    };
  };
  return components.map(number);
}
