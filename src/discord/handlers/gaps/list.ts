import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
} from "discord.js";
import { gapsOf } from "../../../service/gaps/gap-desk.ts";
import { renderGaps } from "../../render/gaps.ts";
import type { MessageBody } from "../../render/layout.ts";
import type { Services } from "../../services.ts";
import { type Managing, whenManaging } from "../managed.ts";
import { showGap } from "./card.ts";

/** /gaps: what the people of the server asked and no article answered, and what was answered badly. */
export async function handleGaps(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await whenManaging(interaction, services, async (managing) => {
    await interaction.editReply(await showGaps(managing, 0));
  });
}

/** Its pages, and "Back" from one of them. */
export function handleGapsPage(interaction: ButtonInteraction, services: Services, page: number): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await interaction.deferUpdate();
    await interaction.editReply(await showGaps(managing, page));
  });
}

/** One of them was chosen. */
export function handleGapChosen(interaction: AnySelectMenuInteraction, services: Services): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await interaction.deferUpdate();
    await interaction.editReply(await showGap(managing, interaction.values[0] ?? ""));
  });
}

async function showGaps({ serverId, words, services }: Managing, page: number): Promise<MessageBody> {
  return renderGaps(await gapsOf(serverId, services), { words, page });
}
