import { memberPermissions, type PermissionName, permissions } from "./permissions.ts";
import { createSnowflakes } from "./snowflakes.ts";
import {
  type Channel,
  type CommandJson,
  channelTypes,
  type Guild,
  type MessageJson,
  type MessageReference,
  messageFlags,
  type Person,
  type UserJson,
} from "./types.ts";

export interface NewMessage {
  readonly channel: Channel;
  readonly author: Person;
  readonly content?: string;
  readonly mentions?: readonly Person[];
  readonly reference?: MessageReference;
  readonly rest?: Partial<MessageJson>;
}

interface NewThread {
  readonly id?: string | undefined;
  /** Who opens it; default: the bot. */
  readonly owner?: Person;
}

/** Everything that the double's Discord holds: people, guilds, channels, messages, commands. */
export class World {
  readonly newId: () => string;
  readonly bot: Person;
  readonly people = new Map<string, Person>();
  readonly guilds = new Map<string, Guild>();
  /** "guild person" of those who have left. */
  readonly left = new Set<string>();
  /** Ids of people who may use a command by what an admin set under Integrations, by "guild command". */
  readonly widened = new Map<string, readonly string[]>();
  readonly channels = new Map<string, Channel>();
  /** In the order in which they were sent; ephemeral ones too. */
  readonly messages = new Map<string, MessageJson>();
  /** By guild id; "global" for the others. */
  readonly commands = new Map<string, readonly CommandJson[]>();

  constructor(now: () => number) {
    this.newId = createSnowflakes(now);
    this.bot = this.addPerson("Sourcier", { bot: true });
  }

  addPerson(name: string, options: Partial<Omit<Person, "id" | "name">> = {}): Person {
    const person = { id: this.newId(), name, bot: false, locale: "fr", permissions: memberPermissions, ...options };
    this.people.set(person.id, person);
    return person;
  }

  addGuild(name: string, locale = "fr"): Guild {
    const guild = { id: this.newId(), name, locale };
    this.guilds.set(guild.id, guild);
    return guild;
  }

  addChannel(guild: Guild, name: string, type: number = channelTypes.text): Channel {
    return this.#keepChannel({ id: this.newId(), type, name, guild, denied: 0n });
  }

  /** A thread takes the id of the message that it starts from, if any. */
  addThread(parent: Channel, name: string, { id = this.newId(), owner = this.bot }: NewThread = {}): Channel {
    if (!parent.guild) throw new Error("Expected a thread's channel to be in a guild");
    const { guild, denied } = parent;
    return this.#keepChannel({ id, type: channelTypes.thread, name, guild, parentId: parent.id, owner, denied });
  }

  directChannel(recipient: Person): Channel {
    const known = [...this.channels.values()].find((channel) => channel.recipient?.id === recipient.id);
    return (
      known ??
      this.#keepChannel({ id: this.newId(), type: channelTypes.direct, name: recipient.name, recipient, denied: 0n })
    );
  }

  deny(channelId: string, names: readonly PermissionName[]): Channel {
    const channel = this.channels.get(channelId);
    if (!channel) throw new Error(`Expected a known channel, got ${channelId}`);
    return this.#keepChannel({ ...channel, denied: names.reduce((bits, name) => bits | permissions[name], 0n) });
  }

  allows(channel: Channel, name: PermissionName): boolean {
    return (channel.denied & permissions[name]) === 0n;
  }

  addMessage({ channel, author, content = "", mentions = [], reference, rest = {} }: NewMessage): MessageJson {
    const referenced = reference && this.messages.get(reference.message_id);
    const message: MessageJson = {
      id: this.newId(),
      type: reference ? 19 : 0,
      channel_id: channel.id,
      ...(channel.guild ? { guild_id: channel.guild.id } : {}),
      channel_type: channel.type,
      author: userJson(author),
      content,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: content.includes("@everyone"),
      mentions: mentions.map(userJson),
      mention_roles: [...content.matchAll(/<@&(\d+)>/g)].map(([, id = ""]) => id),
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      flags: 0,
      ...(reference ? { message_reference: reference, referenced_message: referenced ?? null } : {}),
      ...rest,
    };
    this.messages.set(message.id, message);
    return message;
  }

  replaceMessage(message: MessageJson): MessageJson {
    this.messages.set(message.id, message);
    return message;
  }

  #keepChannel(channel: Channel): Channel {
    this.channels.set(channel.id, channel);
    return channel;
  }
}

export function userJson(person: Person): UserJson {
  return {
    id: person.id,
    username: person.name.toLowerCase(),
    global_name: person.name,
    discriminator: "0",
    avatar: null,
    bot: person.bot,
  };
}

export function isEphemeral(message: MessageJson): boolean {
  return (message.flags & messageFlags.ephemeral) !== 0;
}
