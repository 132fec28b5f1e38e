/** Someone on the double's Discord. `bot` marks other applications' bots as well as the bot under test. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  /** What an interaction of theirs says in `locale`. */
  readonly locale: string;
  /** Permission bits that an interaction of theirs says in `member.permissions`. */
  readonly permissions: bigint;
  /** Ids of their roles. */
  readonly roles?: readonly string[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
}

/** Discord's numbers of the channel types that the double knows. */
export const channelTypes = { text: 0, direct: 1, thread: 11, forum: 15 } as const;

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  /** Absent in direct messages. */
  readonly guild?: Guild;
  /** A thread's channel. */
  readonly parentId?: string;
  /** Who opened a thread. */
  readonly owner?: Person;
  /** The other side of direct messages. */
  readonly recipient?: Person;
  /** Permission bits that the bot does not have here. */
  readonly denied: bigint;
}

export interface UserJson {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: null;
  readonly bot: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ComponentJson {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly style?: number;
  readonly label?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly emoji?: { readonly name?: string | null };
  readonly content?: string;
  readonly options?: readonly Choice[];
  readonly components?: readonly ComponentJson[];
  readonly component?: ComponentJson;
  readonly accessory?: ComponentJson;
}

export interface EmbedJson {
  readonly title?: string;
  readonly description?: string;
  readonly footer?: { readonly text?: string };
  readonly author?: { readonly name?: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

export interface MessageReference {
  readonly message_id: string;
  readonly channel_id: string;
  readonly guild_id?: string;
}

/** A message as the REST API and the gateway give it. */
export interface MessageJson {
  readonly id: string;
  readonly type: number;
  readonly channel_id: string;
  readonly guild_id?: string;
  readonly channel_type: number;
  readonly author: UserJson;
  readonly content: string;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly tts: boolean;
  readonly mention_everyone: boolean;
  readonly mentions: readonly UserJson[];
  readonly mention_roles: readonly string[];
  readonly attachments: readonly unknown[];
  readonly embeds: readonly EmbedJson[];
  readonly components: readonly ComponentJson[];
  readonly pinned: boolean;
  readonly flags: number;
  readonly application_id?: string;
  /** Of an answer to an interaction: whose it was. */
  readonly interaction_metadata?: object;
  readonly message_reference?: MessageReference;
  readonly referenced_message?: MessageJson | null;
}

/** What a bot may send as a message, before it is checked. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedJson[] | null;
  readonly components?: readonly ComponentJson[] | null;
  readonly flags?: number | null;
  readonly attachments?: readonly unknown[] | null;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[];
    readonly users?: readonly string[];
    readonly roles?: readonly string[];
  } | null;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean } | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[] | null;
}

export interface CommandOptionJson {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly options?: readonly CommandOptionJson[];
}

export interface CommandJson {
  readonly id?: string;
  readonly type?: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly CommandOptionJson[];
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
}

/** Discord's flags of a message that the double looks at. */
export const messageFlags = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;

/** One request that the bot made, with what the double answered. */
export interface RecordedRequest {
  readonly method: string;
  /** Decoded, without "/api/v10" and without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body, or that of payload_json in an upload; undefined when there was none. */
  readonly body: unknown;
  readonly files: readonly string[];
  /** Milliseconds since 1970, with fractions, when the request had arrived whole. */
  readonly at: number;
  readonly status: number;
  readonly response: unknown;
}
