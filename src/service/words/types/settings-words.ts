import type { Caution, CorrectionMode, Replies } from "../../servers/choice-values.ts";
import type { Act } from "../../servers/deeds.ts";

/** What a server's managers are told of its libraries and settings. What comes in as an argument is marked or escaped by the face already. */
export interface SettingsWords {
  /** Descriptions of commands and of their options; at most 100 characters. */
  readonly commands: Readonly<
    Record<
      | "library"
      | "create"
      | "rename"
      | "delete"
      | "bind"
      | "name"
      /** The library that is meant. */
      | "which"
      | "channel"
      | "settings",
      string
    >
  >;
  readonly libraries: {
    /** The library that every server has, where nobody named it. */
    readonly first: string;
    readonly created: (name: string) => string;
    readonly taken: (name: string) => string;
    readonly full: string;
    readonly renamed: (name: string) => string;
    readonly deleted: (name: string) => string;
    readonly firstStays: string;
    /** It holds so many sources, which would go with it. */
    readonly notEmpty: (name: string, sources: number) => string;
    readonly bound: (channel: string, name: string) => string;
    readonly unknown: (name: string) => string;
    /** Somebody has deleted it meanwhile. */
    readonly gone: string;
    /** No name but spaces was given. */
    readonly blank: string;
  };
  readonly panel: {
    readonly title: string;
    readonly library: (name: string) => string;
    readonly folder: Readonly<Record<"on" | "off", string>>;
    readonly caution: (chosen: string) => string;
    readonly cautions: Readonly<Record<Caution, string>>;
    /** Those that the bot speaks where everybody reads it. */
    readonly languages: (names: string) => string;
    readonly replies: (where: string) => string;
    readonly replyPlaces: Readonly<Record<Replies, string>>;
    /** Whose posts are answered from their titles. */
    readonly forums: (channels: string) => string;
    readonly noForums: string;
    /** Where what is not addressed to the bot is answered too. */
    readonly listening: (channels: string) => string;
    readonly notListening: string;
    /** Where a message with a button to ask stands. */
    readonly askPanels: (channels: string) => string;
    readonly noAskPanel: string;
    /** Whether managers see questions that one person alone asked, and get a digest every week. */
    readonly alone: Readonly<Record<"on" | "off", string>>;
    /** `nowhere`: it is on, and no channel is chosen for it. */
    readonly digest: Readonly<Record<"on" | "nowhere" | "off", string>>;
    /** It was put there and could not be pinned; it could not be put there. */
    readonly cannotPin: string;
    readonly cannotPost: string;
    /** For what the choices of the panel that a channel can make for itself are made. */
    readonly choosing: Readonly<Record<"server" | "channel", string>>;
    readonly corrections: (chosen: string) => string;
    readonly correctionModes: Readonly<Record<CorrectionMode, string>>;
    readonly logChannel: (channel: string) => string;
    readonly noLogChannel: string;
    readonly roles: (roles: string) => string;
    readonly noRoles: string;
    /** Whose value it is. */
    readonly by: Readonly<Record<"server" | "channel" | "default", string>>;
    /** What stands in a select before anything is chosen; at most 150 characters. */
    readonly pick: Readonly<
      Record<
        "library" | "caution" | "corrections" | "languages" | "replies" | "forums" | "listening" | "log" | "roles",
        string
      >
    >;
  };
  /** At most 34 characters that show. */
  readonly buttons: {
    readonly folderOn: string;
    readonly folderOff: string;
    readonly panelPut: string;
    readonly panelTake: string;
    readonly aloneOn: string;
    readonly aloneOff: string;
    readonly digestOn: string;
    readonly digestOff: string;
    readonly forChannel: string;
    readonly forServer: string;
    readonly log: string;
    readonly deleteAll: string;
  };
  readonly log: {
    readonly title: string;
    readonly empty: string;
    readonly acts: Readonly<Record<Act, (about: string) => string>>;
    readonly by: (hash: string) => string;
  };
}
