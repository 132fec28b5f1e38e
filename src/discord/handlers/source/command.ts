import type { ChatInputCommandInteraction } from "discord.js";
import type { Services } from "../../services.ts";
import { handleSubcommand } from "../subcommand.ts";
import { SUBCOMMANDS } from "./subcommands.ts";

/** /source: a server's own articles, for those who may manage them. */
export async function handleSource(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  await handleSubcommand(interaction, services, SUBCOMMANDS);
}
