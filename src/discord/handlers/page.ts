import type { ButtonInteraction } from "discord.js";
import { readList } from "../../service/shown-lists.ts";
import { wordsFor } from "../../service/words/index.ts";
import { plainMessage } from "../render/layout.ts";
import { replyPrivately } from "../respond.ts";
import { scopeOfPlace } from "../scope-of-place.ts";
import type { Services } from "../services.ts";
import { showList } from "../show-list.ts";

/** Turns the page of a list of facts. */
export async function handlePage(
  interaction: ButtonInteraction,
  services: Services,
  { id, page }: { readonly id: string; readonly page: number },
): Promise<void> {
  const engine = services.engine.in(scopeOfPlace(interaction));
  const words = wordsFor(interaction.locale);
  const query = await readList(engine.documents, id);
  if (query === undefined) {
    await replyPrivately(interaction, plainMessage(words.discord.notKept));
    return;
  }
  await interaction.deferUpdate();
  const body = await showList(engine, query, { words, id, page });
  await interaction.editReply(body ?? plainMessage(words.facts.none));
}
