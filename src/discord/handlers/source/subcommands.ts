import type { ChatInputCommandInteraction } from "discord.js";
import { sourceOfFile } from "../../../app/import/mistakes.ts";
import { erasedSource } from "../../../core/erased-source.ts";
import { escapeInline } from "../../escape.ts";
import { plainMessage } from "../../render/layout.ts";
import { renderDone, renderSourceCard, renderSourceList } from "../../render/source-card.ts";
import { renderHistory } from "../../render/source-history.ts";
import { nameOf } from "../../render/source-name.ts";
import { renderSourcePreview } from "../../render/source-preview.ts";
import { placeOf } from "../../scope-of-place.ts";
import type { Subcommands } from "../subcommand.ts";
import { readGiven, readInterval } from "./give.ts";
import { record, withSource } from "./managing.ts";
import { refreshNow } from "./refresh.ts";
import { earlierVersion, readVersions, rollBack } from "./versions.ts";

/** The first option of all that name a source. */
export const SOURCE_OPTION = "source";
export const VERSION_OPTION = "version";

/** The one that does it to what was taken off, too. */
export const PURGE = "purge";

/** What /source does, by subcommand. */
export const SUBCOMMANDS: Subcommands = {
  async add(interaction, { serverId, words, services }) {
    const given = await readGiven(interaction, services, words);
    if (typeof given === "string") return plainMessage(given);
    const { channelIds } = placeOf(interaction);
    return renderSourcePreview(await services.desk.preview({ serverId, channelIds }, given), words);
  },

  list: async (_, { serverId, words, services }) =>
    renderSourceList(await services.desk.list(serverId), { words, page: 0 }),

  show: (interaction, managing) =>
    withSource(managing, namedIn(interaction), async (source) => {
      const { serverId, words, services } = managing;
      return renderSourceCard(source, { words, refresh: await services.desk.refreshState(serverId, source) });
    }),

  refresh: (interaction, managing) =>
    withSource(managing, namedIn(interaction), async (source) => {
      const { serverId, services } = managing;
      if ((await services.desk.refreshState(serverId, source)) === undefined) throw sourceOfFile(source.metadata.title);
      const every = readInterval(interaction.options);
      if (every !== undefined) {
        await services.desk.importer(serverId, source.library).setInterval(source.id, every);
        await record(managing, "source-interval", source);
      }
      return refreshNow(managing, source, { every });
    }),

  history: (interaction, managing) =>
    withSource(managing, namedIn(interaction), async (source) =>
      renderHistory(source, await readVersions(managing, source), managing.words),
    ),

  rollback: (interaction, managing) =>
    withSource(managing, namedIn(interaction), async (source) => {
      const entry = await earlierVersion(managing, source, interaction.options.getString(VERSION_OPTION));
      return entry === undefined
        ? plainMessage(managing.words.manage.history.noEarlier(nameOf(source)))
        : rollBack(managing, source, entry);
    }),

  remove: (interaction, managing) =>
    withSource(managing, namedIn(interaction), async (source) => {
      const { serverId, words, services } = managing;
      const { undoId } = await services.desk.remove(serverId, source);
      await record(managing, "source-removed", source);
      return renderDone([words.manage.removed(nameOf(source))], { words, undoId });
    }),

  async [PURGE](interaction, managing) {
    const { serverId, words, services } = managing;
    const named = namedIn(interaction);
    const source = await services.desk.findWithRemoved(serverId, named);
    if (source === undefined) return plainMessage(words.manage.unknown(escapeInline(named)));
    await services.desk.purge(serverId, source);
    await record(managing, "source-purged", { metadata: { title: erasedSource(source.library, source.id) } });
    return plainMessage(words.manage.purged(nameOf(source)));
  },
};

function namedIn({ options }: ChatInputCommandInteraction): string {
  return options.getString(SOURCE_OPTION, true);
}
