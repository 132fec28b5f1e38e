import { type ButtonInteraction, type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { documentsOf } from "../../../service/documents-of.ts";
import { readGaps } from "../../../service/gaps.ts";
import { ownerOfServer } from "../../../service/servers/server-settings.ts";
import { renderGaps } from "../../render/gaps.ts";
import type { MessageBody } from "../../render/layout.ts";
import type { Services } from "../../services.ts";
import { type Managing, whenManaging } from "../managed.ts";

/** /gaps: what several people of the server asked and no article answered. */
export async function handleGaps(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await whenManaging(interaction, services, async (managing) => {
    await interaction.editReply(await showGaps(managing, 0));
  });
}

/** Its pages. */
export function handleGapsPage(interaction: ButtonInteraction, services: Services, page: number): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await interaction.update(await showGaps(managing, page));
  });
}

async function showGaps({ serverId, words, services }: Managing, page: number): Promise<MessageBody> {
  const gaps = await readGaps(documentsOf(services.engine, ownerOfServer(serverId)));
  return renderGaps(gaps, { words, page });
}
