import type { ButtonInteraction } from "discord.js";
import { escapeInline } from "../../escape.ts";
import { renderFeedAdded, renderFeedList } from "../../render/feed.ts";
import { plainMessage } from "../../render/layout.ts";
import type { Services } from "../../services.ts";
import { whenManaging } from "../managed.ts";
import { record, reviewAnswers } from "../source/managing.ts";
import { tellMistakes } from "../source/show.ts";

/** "Add" under the preview of a feed. */
export function handleFeedAdd(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    const { serverId, words } = managing;
    const feed = await services.feeds.take(serverId, id);
    if (feed === "taken") {
      // What came of the first press stays.
      await interaction.deferUpdate();
      return;
    }
    // Said at once, and nothing is left to press: its entries are read one by one.
    await interaction.update(plainMessage(feed === undefined ? words.feeds.preview.expired : words.feeds.reading));
    if (feed === undefined) return;
    await tellMistakes(interaction, words, async () => {
      const look = await services.feeds.add(feed).catch(async (error: unknown) => {
        // Why is told behind it.
        await interaction.editReply(plainMessage(words.feeds.preview.cancelled));
        throw error;
      });
      if (look === undefined) {
        await interaction.editReply(plainMessage(words.feeds.preview.expired));
        return;
      }
      await record(managing, "feed-added", { metadata: { title: look.feed.title } });
      reviewAnswers(managing);
      await interaction.editReply(renderFeedAdded(look, words));
    });
  });
}

/** "Cancel" likewise. */
export function handleFeedCancel(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async ({ serverId, words }) => {
    if ((await services.feeds.take(serverId, id)) === "taken") await interaction.deferUpdate();
    else await interaction.update(plainMessage(words.feeds.preview.cancelled));
  });
}

export interface FeedRemoval {
  readonly id: string;
  readonly withArticles: boolean;
}

/** "They stay" and "Take them off too". */
export function handleFeedRemove(
  interaction: ButtonInteraction,
  services: Services,
  { id, withArticles }: FeedRemoval,
): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    const { serverId, words } = managing;
    await interaction.deferUpdate();
    const feed = await services.feeds.find(serverId, id);
    const removed = feed && (await services.feeds.remove(serverId, feed, { withArticles }));
    if (feed === undefined || removed === undefined) {
      await interaction.editReply(plainMessage(words.feeds.gone));
      return;
    }
    await record(managing, "feed-removed", { metadata: { title: feed.title } });
    const title = `**${escapeInline(feed.title)}**`;
    const told = withArticles ? words.feeds.removedWith(title, removed) : words.feeds.removed(title);
    await interaction.editReply(plainMessage(told));
  });
}

/** "Cancel" under the question whether its articles stay. */
export function handleFeedStay(interaction: ButtonInteraction, services: Services): Promise<void> {
  return whenManaging(interaction, services, async ({ serverId, words }) => {
    await interaction.update(renderFeedList(await services.feeds.list(serverId), words));
  });
}
