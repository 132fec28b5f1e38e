import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { wordsFor } from "../../../service/words/index.ts";
import { plainMessage } from "../../render/layout.ts";
import type { Services } from "../../services.ts";
import { tellMistakes } from "./show.ts";
import { SUBCOMMANDS } from "./subcommands.ts";

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
