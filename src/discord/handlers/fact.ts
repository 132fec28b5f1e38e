import type { AutocompleteInteraction, ChatInputCommandInteraction } from "discord.js";
import { wordsFor } from "../../service/words/index.ts";
import { MAX_CHOICE_NAME, MAX_CHOICES } from "../limits.ts";
import { passesCooldown } from "../messages/answer-interaction.ts";
import { openList } from "../messages/show-list.ts";
import { renderUnknownFact } from "../render/facts.ts";
import { KIND_ICONS } from "../render/icons.ts";
import { scopeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** Names asked for, so that enough remain when those too long for a choice are left out. */
const SUGGESTIONS = 2 * MAX_CHOICES;
/** Names offered in place of one that no fact bears. */
const NEAREST = 5;

/** /fact name: what the articles say on a person, place, date...; of a name that no fact bears, the nearest ones. */
export async function handleFact(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  if (!(await passesCooldown(interaction, services, "fact"))) return;
  const name = interaction.options.getString("name", true);
  const deferred = interaction.deferReply();
  if (await openList(interaction, services, { query: { list: "fact", name }, deferred })) {
    services.metrics.count("fact", "answered");
    return;
  }
  const scope = await scopeOf(interaction, services);
  const nearest = await services.engine.in(scope).nearestFacts(name, NEAREST);
  services.metrics.count("fact", "abstained");
  await interaction.editReply(renderUnknownFact(name, nearest, wordsFor(interaction.locale)));
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
