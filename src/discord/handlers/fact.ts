import type { AutocompleteInteraction, ChatInputCommandInteraction } from "discord.js";
import { answerInteraction, passesCooldown } from "../answer-interaction.ts";
import { MAX_CHOICE_NAME, MAX_CHOICES } from "../limits.ts";
import { KIND_ICONS } from "../render/icons.ts";
import { scopeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";
import { openList } from "../show-list.ts";

/** Names asked for, so that enough remain when those too long for a choice are left out. */
const SUGGESTIONS = 2 * MAX_CHOICES;

/** /fact name: what the articles say on a person, place, date...; a name that no fact bears is asked as a question. */
export async function handleFact(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  if (!(await passesCooldown(interaction, services, "fact"))) return;
  const name = interaction.options.getString("name", true);
  const deferred = interaction.deferReply();
  if (await openList(interaction, services, { query: { list: "fact", name }, deferred })) {
    services.metrics.count("fact", "answered");
  } else {
    await answerInteraction(interaction, services, { text: name, way: "fact", ephemeral: false, deferred });
  }
}

/** Names that begin with or resemble what is typed, each with the icon of its kind. */
export async function suggestFacts(interaction: AutocompleteInteraction, services: Services): Promise<void> {
  const engine = services.engine.in(await scopeOf(interaction, services));
  const facts = await engine.suggestFacts(interaction.options.getFocused(), SUGGESTIONS);
  const choices = facts
    .map(({ name, kind }) => ({ name: `${KIND_ICONS[kind]} ${name}`, value: name }))
    .filter((choice) => choice.name.length <= MAX_CHOICE_NAME);
  await interaction.respond(choices.slice(0, MAX_CHOICES));
}
