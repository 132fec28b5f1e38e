import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOptionResolver,
} from "discord.js";
import type { FeedInterval } from "../../../app/import/feeds/feed-state.ts";
import { escapeInline } from "../../escape.ts";
import { MAX_CHOICES } from "../../limits.ts";
import { renderFeedList, renderFeedPreview, renderFeedRemoval } from "../../render/feed.ts";
import { plainMessage } from "../../render/layout.ts";
import { optionLabel } from "../../render/option-label.ts";
import { placeOf } from "../../scope-of-place.ts";
import type { Services } from "../../services.ts";
import { readInterval, withScheme } from "../source/give.ts";
import { handleSubcommand, type Subcommands } from "../subcommand.ts";

const FEED_OPTION = "feed";
/** How often a feed is looked at, and how many entries are kept, where nobody says otherwise. */
const USUAL_INTERVAL = "hour";
const USUAL_KEEP = 20;

/** /feed: a server's feeds, for those who may manage its sources. */
export async function handleFeed(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  await handleSubcommand(interaction, services, SUBCOMMANDS);
}

const SUBCOMMANDS: Subcommands = {
  async add(interaction, { serverId, words, services }) {
    const { options } = interaction;
    const wish = {
      address: withScheme(options.getString("url", true)),
      every: feedInterval(options) ?? USUAL_INTERVAL,
      keep: options.getInteger("keep") ?? USUAL_KEEP,
    };
    const { channelIds } = placeOf(interaction);
    return renderFeedPreview(await services.feeds.preview({ serverId, channelIds }, wish), words);
  },

  list: async (_, { serverId, words, services }) => renderFeedList(await services.feeds.list(serverId), words),

  async remove({ options }, { serverId, words, services }) {
    const named = options.getString(FEED_OPTION, true);
    const feed = await services.feeds.find(serverId, named);
    return feed === undefined ? plainMessage(words.feeds.unknown(escapeInline(named))) : renderFeedRemoval(feed, words);
  },
};

/** Feeds whose title or address holds what is typed. */
export async function suggestFeeds(interaction: AutocompleteInteraction, services: Services): Promise<void> {
  const { guildId: serverId } = interaction;
  if (serverId === null || !(await services.managers.mayManage(interaction))) {
    await interaction.respond([]);
    return;
  }
  const typed = interaction.options.getFocused().trim().toLowerCase();
  const feeds = await services.feeds.list(serverId);
  const fitting = feeds.filter(({ title, address }) => `${title} ${address}`.toLowerCase().includes(typed));
  await interaction.respond(
    fitting.slice(0, MAX_CHOICES).map(({ id, title }) => ({ name: optionLabel(title), value: id })),
  );
}

function feedInterval(options: Pick<CommandInteractionOptionResolver, "getString">): FeedInterval | undefined {
  const every = readInterval(options);
  return every === "never" ? undefined : every;
}
