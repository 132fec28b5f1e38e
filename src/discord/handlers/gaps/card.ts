import type { ButtonInteraction } from "discord.js";
import { askGapAgain, dismissGap, gapOf } from "../../../service/gaps/gap-desk.ts";
import type { Gap } from "../../../service/gaps/gaps.ts";
import { escapeInline } from "../../escape.ts";
import { replyPrivately } from "../../messages/respond.ts";
import { renderAnswer } from "../../render/answer.ts";
import { renderGap, renderGapNote } from "../../render/gap-card.ts";
import type { MessageBody } from "../../render/layout.ts";
import type { Services } from "../../services.ts";
import { type Managing, whenManaging } from "../managed.ts";

/** One question without an answer, with what can be done about it. */
export async function showGap(managing: Managing, id: string): Promise<MessageBody> {
  const { words } = managing;
  const gap = await gapOf(managing.serverId, id, managing.services);
  if (gap === undefined) return renderGapNote(words.gaps.gone, words);
  return renderGap(await withNearestAsItIs(gap, managing), words);
}

/** "Back" to it. */
export function handleGapOpened(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await interaction.deferUpdate();
    await interaction.editReply(await showGap(managing, id));
  });
}

/** "Ask again": what is answered now is shown and leaves the list. */
export function handleGapAgain(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return withGap(interaction, { services, id }, async (gap, managing) => {
    const { serverId, words } = managing;
    const { all, answered } = await askGapAgain(serverId, gap, services);
    const [first] = answered;
    if (first === undefined) {
      await interaction.editReply(renderGapNote(words.gaps.notAnswered, words, id));
      return;
    }
    await interaction.editReply(renderGapNote(words.gaps.answeredNow(answered.length, all), words));
    const shown = { answer: first, titles: [], words, ephemeral: true, asked: first.question };
    for (const body of renderAnswer(shown))
      await replyPrivately(interaction, { ...body, components: body.components.slice(0, 1) });
  });
}

/** "Not for us". */
export function handleGapDismissed(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return withGap(interaction, { services, id }, async (gap, { serverId, person, words }) => {
    await dismissGap(serverId, gap, services);
    await services.servers.record(serverId, { person, act: "gap-dismissed", about: "" });
    await interaction.editReply(renderGapNote(words.gaps.dismissed(`**${escapeInline(gap.question)}**`), words));
  });
}

/** Goes on with the gap that a button of its card is for, for whoever may manage the server now. */
export function withGap(
  interaction: ButtonInteraction,
  { services, id }: { readonly services: Services; readonly id: string },
  use: (gap: Gap, managing: Managing) => Promise<void>,
): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await interaction.deferUpdate();
    const gap = await gapOf(managing.serverId, id, services);
    if (gap === undefined) await interaction.editReply(renderGapNote(managing.words.gaps.gone, managing.words));
    else await use(gap, managing);
  });
}

/** The nearest quote is shown only while it stands as it was quoted, in articles that are asked here. */
async function withNearestAsItIs(gap: Gap, { serverId, services }: Managing): Promise<Gap> {
  const { nearest, ...rest } = gap;
  if (nearest === undefined) return gap;
  const [verification] = await services.engine.in(await services.scopes.ofServer(serverId)).verify([nearest]);
  return verification?.state === "intact" ? gap : rest;
}
