import type { ChatInputCommandInteraction } from "discord.js";
import { isFactKind } from "../commands/commands.ts";
import { passesCooldown } from "../messages/answer-interaction.ts";
import { openList } from "../messages/show-list.ts";
import type { Services } from "../services.ts";

/** /facts kind: the facts of one kind; dates in order of time. */
export async function handleFacts(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  if (!(await passesCooldown(interaction, services, "fact"))) return;
  const kind = interaction.options.getString("kind");
  const deferred = interaction.deferReply();
  await openList(interaction, services, { query: { list: "facts", ...(isFactKind(kind) ? { kind } : {}) }, deferred });
  services.metrics.count("fact", "answered");
}
