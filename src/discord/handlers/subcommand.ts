import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { type MessageBody, plainMessage } from "../render/layout.ts";
import type { Services } from "../services.ts";
import { type Managing, whenManaging } from "./managed.ts";
import { tellMistakes } from "./source/show.ts";

/** Subcommands of a command for those who may manage a server, by name. */
export type Subcommands = Readonly<
  Record<string, (interaction: ChatInputCommandInteraction, managing: Managing) => Promise<MessageBody>>
>;

/** Leads a command to its subcommand; to one that there is no more the command has changed. */
export async function handleSubcommand(
  interaction: ChatInputCommandInteraction,
  services: Services,
  subcommands: Subcommands,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await whenManaging(interaction, services, (managing) =>
    tellMistakes(interaction, managing.words, async () => {
      const subcommand = subcommands[interaction.options.getSubcommand()];
      const body = subcommand && (await subcommand(interaction, managing));
      await interaction.editReply(body ?? plainMessage(managing.words.discord.commandChanged));
    }),
  );
}
