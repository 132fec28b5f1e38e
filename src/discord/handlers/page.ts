import type { ButtonInteraction } from "discord.js";
import { readList } from "../../service/shown/shown-lists.ts";
import { WORDS, wordsFor } from "../../service/words/index.ts";
import { replyPrivately } from "../messages/respond.ts";
import { showList } from "../messages/show-list.ts";
import { plainMessage } from "../render/layout.ts";
import { scopeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** Turns the page of a list, which stays in its language, whoever turns it. */
export async function handlePage(
  interaction: ButtonInteraction,
  services: Services,
  { id, page }: { readonly id: string; readonly page: number },
): Promise<void> {
  const engine = services.engine.in(await scopeOf(interaction, services));
  const kept = await readList(engine.documents, id);
  if (kept === undefined) {
    await replyPrivately(interaction, plainMessage(wordsFor(interaction.locale).discord.notKept));
    return;
  }
  await interaction.deferUpdate();
  const words = WORDS[kept.language];
  const body = await showList(engine, kept.query, { words, id, page });
  await interaction.editReply(body ?? plainMessage(words.facts.none));
}
