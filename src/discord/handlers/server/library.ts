import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
} from "discord.js";
import type { ServerLibrary } from "../../../service/servers/server-settings.ts";
import { wordsFor } from "../../../service/words/index.ts";
import type { Words } from "../../../service/words/types.ts";
import { encodeCustomId } from "../../custom-id.ts";
import { escapeInline } from "../../escape.ts";
import { MAX_CHOICES } from "../../limits.ts";
import { button, layOut, type MessageBody, plainMessage } from "../../render/layout.ts";
import type { Services } from "../../services.ts";
import { type Managing, whenManaging } from "../managed.ts";
import { handleSubcommand, type Subcommands } from "../subcommand.ts";

/** /library: the libraries of a server, for those who may manage it. */
export async function handleLibrary(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  await handleSubcommand(interaction, services, SUBCOMMANDS);
}

const LIBRARY_OPTION = "library";

const SUBCOMMANDS: Subcommands = {
  async create({ options }, { serverId, person, words, services }) {
    const name = options.getString("name", true).trim();
    if (name === "") return plainMessage(words.settings.libraries.blank);
    const made = await services.servers.createLibrary(serverId, name, person);
    return told(made, name, words, words.settings.libraries.created);
  },

  rename: (interaction, managing) =>
    withLibrary(interaction, managing, async (library) => {
      const { serverId, person, words, services } = managing;
      const name = interaction.options.getString("name", true).trim();
      if (name === "") return plainMessage(words.settings.libraries.blank);
      const renamed = await services.servers.renameLibrary(serverId, library, { name, person });
      return told(renamed, name, words, words.settings.libraries.renamed);
    }),

  delete: (interaction, managing) =>
    withLibrary(interaction, managing, async (library) => {
      const { serverId, words, services } = managing;
      const { libraries } = words.settings;
      const first = (await services.servers.settings(serverId)).libraries[0];
      if (library.id === first.id) return plainMessage(libraries.firstStays);
      const sources = await services.engine.library(library.id).list();
      return sources.length === 0 ? deleteNow(managing, library) : askFirst(library, sources.length, words);
    }),

  bind: (interaction, managing) =>
    withLibrary(interaction, managing, async (library) => {
      const { serverId, person, words, services } = managing;
      const channelId = interaction.options.getChannel("channel")?.id ?? interaction.channelId;
      await services.servers.bind(serverId, { channelId, library, person });
      return plainMessage(words.settings.libraries.bound(`<#${channelId}>`, boldName(library, words)));
    }),
};

/** "Delete it with its sources": takes off each source, then the library. */
export function handleLibraryDelete(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    const { serverId, words } = managing;
    await interaction.deferUpdate();
    const library = await services.servers.library(serverId, id);
    const body = library && (await deleteNow(managing, library));
    await interaction.editReply(body ?? plainMessage(words.settings.libraries.gone));
  });
}

/** Libraries whose name holds what is typed. */
export async function suggestLibraries(interaction: AutocompleteInteraction, services: Services): Promise<void> {
  const { guildId: serverId } = interaction;
  const words = wordsFor(interaction.locale);
  if (serverId === null || !(await services.managers.mayManage(interaction))) {
    await interaction.respond([]);
    return;
  }
  const typed = interaction.options.getFocused().trim().toLowerCase();
  const { libraries } = await services.servers.settings(serverId);
  const choices = libraries.map((library) => ({ name: nameOfLibrary(library, words), value: library.id }));
  await interaction.respond(choices.filter(({ name }) => name.toLowerCase().includes(typed)).slice(0, MAX_CHOICES));
}

/** What a library is called, the first one too. */
export function nameOfLibrary({ name }: ServerLibrary, { settings }: Words): string {
  return name ?? settings.libraries.first;
}

function boldName(library: ServerLibrary, words: Words): string {
  return `**${escapeInline(nameOfLibrary(library, words))}**`;
}

async function withLibrary(
  { options }: ChatInputCommandInteraction,
  { serverId, words, services }: Managing,
  use: (library: ServerLibrary) => Promise<MessageBody>,
): Promise<MessageBody> {
  const named = options.getString(LIBRARY_OPTION, true);
  const library = await services.servers.library(serverId, named);
  return library === undefined
    ? plainMessage(words.settings.libraries.unknown(`**${escapeInline(named)}**`))
    : use(library);
}

function told(
  result: ServerLibrary | "taken" | "full",
  name: string,
  { settings: { libraries } }: Words,
  done: (name: string) => string,
): MessageBody {
  const shown = `**${escapeInline(name)}**`;
  if (result === "full") return plainMessage(libraries.full);
  return plainMessage(result === "taken" ? libraries.taken(shown) : done(shown));
}

function askFirst(library: ServerLibrary, sources: number, words: Words): MessageBody {
  const { libraries, buttons } = words.settings;
  const text = libraries.notEmpty(boldName(library, words), sources);
  const id = encodeCustomId({ action: "library-delete", id: library.id });
  const [body] = layOut(
    { sections: [[text]], buttons: [[{ ...button(id, buttons.deleteAll), style: ButtonStyle.Danger }]] },
    words,
  );
  return body ?? plainMessage(text);
}

async function deleteNow(
  { serverId, person, words, services }: Managing,
  library: ServerLibrary,
): Promise<MessageBody> {
  await services.desk.clear(serverId, library.id);
  await services.servers.deleteLibrary(serverId, library, person);
  // What was being added meanwhile; from here on nothing is.
  await services.desk.clear(serverId, library.id);
  return plainMessage(words.settings.libraries.deleted(boldName(library, words)));
}
