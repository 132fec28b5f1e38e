import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOptionResolver,
  MessageFlags,
} from "discord.js";
import type { Refreshed } from "../../../app/import/refresher.ts";
import type { ServerSource } from "../../../service/sources/server-sources.ts";
import { wordsFor } from "../../../service/words/index.ts";
import type { Words } from "../../../service/words/types.ts";
import { escapeInline } from "../../escape.ts";
import { MAX_CHOICE_NAME, MAX_CHOICES } from "../../limits.ts";
import { type MessageBody, plainMessage } from "../../render/layout.ts";
import { relativeTime, renderDone, renderSourceCard, renderSourceList } from "../../render/source-card.ts";
import { renderSourcePreview } from "../../render/source-preview.ts";
import { placeOf } from "../../scope-of-place.ts";
import type { Services } from "../../services.ts";
import { readGiven } from "./give.ts";
import { tellMistakes, wordMistakeLine } from "./show.ts";

interface Managing {
  readonly serverId: string;
  readonly words: Words;
  readonly services: Services;
}

type Subcommand = (interaction: ChatInputCommandInteraction, managing: Managing) => Promise<MessageBody>;

/** /source: a server's own articles, for those who may manage them. */
export async function handleSource(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  const words = wordsFor(interaction.locale);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId: serverId } = interaction;
  const subcommand = SUBCOMMANDS[interaction.options.getSubcommand()];
  await tellMistakes(interaction, words, async () => {
    if (serverId === null || !(await services.managers.mayManage(interaction)))
      await interaction.editReply(plainMessage(words.manage.notAllowed));
    else if (subcommand === undefined) await interaction.editReply(plainMessage(words.discord.commandChanged));
    else await interaction.editReply(await subcommand(interaction, { serverId, words, services }));
  });
}

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  async add(interaction, { serverId, words, services }) {
    const given = await readGiven(interaction, services, words);
    if (typeof given === "string") return plainMessage(given);
    const { channelIds } = placeOf(interaction);
    return renderSourcePreview(await services.desk.preview({ serverId, channelIds }, given), words);
  },

  list: async (_, { serverId, words, services }) =>
    renderSourceList(await services.desk.list(serverId), { words, page: 0 }),

  show: (interaction, managing) =>
    withSource(interaction, managing, async (source) => {
      const { serverId, words, services } = managing;
      return renderSourceCard(source, { words, refresh: await services.desk.refreshState(serverId, source) });
    }),

  refresh: (interaction, managing) =>
    withSource(interaction, managing, async (source) => {
      const { serverId, words, services } = managing;
      return plainMessage(wordRefreshed(await services.desk.refresh(serverId, source), source, words));
    }),

  remove: (interaction, managing) =>
    withSource(interaction, managing, async (source) => {
      const { serverId, words, services } = managing;
      const { undoId } = await services.desk.remove(serverId, source);
      return renderDone([words.manage.removed(nameOf(source))], { words, undoId });
    }),

  purge: (interaction, managing) =>
    withSource(interaction, managing, async (source) => {
      const { serverId, words, services } = managing;
      await services.desk.purge(serverId, source);
      return plainMessage(words.manage.purged(nameOf(source)));
    }),
};

async function withSource(
  { options }: ChatInputCommandInteraction,
  { serverId, words, services }: Managing,
  use: (source: ServerSource) => Promise<MessageBody>,
): Promise<MessageBody> {
  const named = readNamed(options);
  const source = await services.desk.find(serverId, named);
  return source === undefined ? plainMessage(words.manage.unknown(escapeInline(named))) : use(source);
}

function readNamed(options: Pick<CommandInteractionOptionResolver, "getString">): string {
  return options.getString(SOURCE_OPTION, true);
}

const SOURCE_OPTION = "source";

function nameOf({ metadata }: ServerSource): string {
  return `**${escapeInline(metadata.title)}**`;
}

function wordRefreshed(refreshed: Refreshed, source: ServerSource, words: Words): string {
  const { refreshed: told } = words.manage;
  const title = nameOf(source);
  switch (refreshed.outcome) {
    case "unchanged":
      return told.unchanged(title);
    case "changed":
      return told.changed(title, refreshed.passages);
    case "shrunk":
      return told.shrunk(title, refreshed.words, refreshed.keptWords);
    case "failed":
      return `${told.failed(title)} ${wordMistakeLine(refreshed.mistake, words)}`;
  }
}

/** Sources whose title or address holds what is typed. */
export async function suggestSources(interaction: AutocompleteInteraction, services: Services): Promise<void> {
  const { guildId: serverId } = interaction;
  if (serverId === null || !(await services.managers.mayManage(interaction))) {
    await interaction.respond([]);
    return;
  }
  const typed = fold(interaction.options.getFocused());
  const sources = await services.desk.list(serverId);
  const fitting = sources.filter(({ metadata, origin }) =>
    [metadata.title, origin.name].some((text) => fold(text).includes(typed)),
  );
  await interaction.respond(
    fitting.slice(0, MAX_CHOICES).map(({ handle, metadata }) => ({ name: shorten(metadata.title), value: handle })),
  );
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function shorten(title: string): string {
  if (title.length <= MAX_CHOICE_NAME) return title;
  return `${title.slice(0, MAX_CHOICE_NAME - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/** The next look at an address, where there is one. */
export function looksAgain(nextAt: number | undefined, { manage }: Words): readonly string[] {
  return nextAt === undefined ? [] : [manage.looksAgain(relativeTime(nextAt))];
}
