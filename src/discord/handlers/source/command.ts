import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { plainMessage } from "../../render/layout.ts";
import type { Services } from "../../services.ts";
import { whenManaging } from "../managed.ts";
import { tellMistakes } from "./show.ts";
import { SUBCOMMANDS } from "./subcommands.ts";

/** /source: a server's own articles, for those who may manage them. */
export async function handleSource(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await whenManaging(interaction, services, (managing) =>
    tellMistakes(interaction, managing.words, async () => {
      const subcommand = SUBCOMMANDS[interaction.options.getSubcommand()];
      const body = subcommand && (await subcommand(interaction, managing));
      await interaction.editReply(body ?? plainMessage(managing.words.discord.commandChanged));
    }),
  );
}
