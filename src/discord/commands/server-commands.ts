import {
  type APIApplicationCommandChannelOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { SettingsWords } from "../../service/words/types/settings-words.ts";
import { described, managed } from "./manage-named.ts";

const { Channel, String: Text, Subcommand } = ApplicationCommandOptionType;

const MAX_NAME_CHARS = 80;

const which = {
  ...named("library", "which"),
  type: Text,
  required: true,
  autocomplete: true,
  max_length: 100,
} as const;
const name = { ...named("name"), type: Text, required: true, min_length: 1, max_length: MAX_NAME_CHARS } as const;
const channel: APIApplicationCommandChannelOption = {
  ...named("channel"),
  type: Channel,
  channel_types: [
    ChannelType.GuildText,
    ChannelType.GuildAnnouncement,
    ChannelType.GuildForum,
    ChannelType.PublicThread,
    ChannelType.PrivateThread,
  ],
};

/** What a server's managers choose; data only. */
export const SERVER_COMMANDS = [
  {
    ...managed,
    ...named("library"),
    type: ApplicationCommandType.ChatInput,
    options: [
      { ...named("create"), type: Subcommand, options: [name] },
      { ...named("rename"), type: Subcommand, options: [which, name] },
      { ...named("delete"), type: Subcommand, options: [which] },
      { ...named("bind"), type: Subcommand, options: [which, channel] },
    ],
  },
  { ...managed, ...named("settings"), type: ApplicationCommandType.ChatInput },
  {
    ...managed,
    ...described("gaps", ({ gaps }) => gaps.description),
    type: ApplicationCommandType.ChatInput,
  },
] satisfies RESTPutAPIApplicationCommandsJSONBody;

/** `about` says which description is meant. */
function named(command: keyof SettingsWords["commands"], about: keyof SettingsWords["commands"] = command) {
  return described(command, ({ settings }) => settings.commands[about]);
}
