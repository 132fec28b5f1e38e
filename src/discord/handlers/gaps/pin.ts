import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import { inBackground } from "../../../service/background.ts";
import { documentsOf } from "../../../service/documents-of.ts";
import { gapOf, settleGap } from "../../../service/gaps/gap-desk.ts";
import { findPicked, pickableOf } from "../../../service/pins/pickable.ts";
import { MAX_PINS, quotePin, readPins, removePin, writePin } from "../../../service/pins/pins.ts";
import { ownerOfServer } from "../../../service/servers/server-settings.ts";
import { escapeInline } from "../../escape.ts";
import { renderGapNote } from "../../render/gap-card.ts";
import { SEARCH_FIELD, searchForm } from "../../render/gap-forms.ts";
import type { MessageBody } from "../../render/layout.ts";
import { renderPicking, renderPins } from "../../render/pins.ts";
import type { Services } from "../../services.ts";
import { type Managing, whenManaging } from "../managed.ts";
import { withGap } from "./card.ts";

/** "Pin a quote": the sentences that come nearest, to pick from. */
export function handleGapPin(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return withGap(interaction, { services, id }, async (gap, managing) => {
    await interaction.editReply(await showSentences(managing, { id, question: gap.question }, gap.question));
  });
}

/** "Search other words". */
export function handleGapSearch(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async ({ words }) => {
    await interaction.showModal(searchForm(id, words));
  });
}

/** Its form, sent. */
export function handleGapSearched(interaction: ModalSubmitInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    if (interaction.isFromMessage()) await interaction.deferUpdate();
    else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const gap = await gapOf(managing.serverId, id, services);
    const { words } = managing;
    const body =
      gap === undefined
        ? renderGapNote(words.gaps.gone, words)
        : await showSentences(managing, gap, interaction.fields.getTextInputValue(SEARCH_FIELD));
    await interaction.editReply(body);
  });
}

/** Sentences were picked. */
export function handleGapPicked(interaction: AnySelectMenuInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await interaction.deferUpdate();
    await interaction.editReply(await pin(managing, id, interaction.values));
  });
}

/** "Pinned quotes", and its pages. */
export function handlePins(interaction: ButtonInteraction, services: Services, page: number): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await interaction.deferUpdate();
    await interaction.editReply(await showPins(managing, page));
  });
}

/** One of them is taken away. */
export function handlePinRemoved(interaction: AnySelectMenuInteraction, services: Services): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await interaction.deferUpdate();
    const { serverId, person } = managing;
    const documents = documentsOf(services.engine, ownerOfServer(serverId));
    const removed = (await readPins(documents)).find(({ id }) => id === interaction.values[0]);
    if (removed !== undefined && (await removePin(documents, removed.id)))
      await services.servers.record(serverId, { person, act: "pin-removed", about: removed.question });
    await interaction.editReply(await showPins(managing, 0));
  });
}

async function showSentences(
  { serverId, words, services }: Managing,
  gap: Parameters<typeof renderPicking>[0],
  near: string,
): Promise<MessageBody> {
  const scope = await services.scopes.ofServer(serverId);
  const answer = await services.questions.ask(near, { scope, turns: [] });
  return renderPicking(gap, await pickableOf(answer, services.engine), words);
}

async function pin(
  { serverId, person, words, services }: Managing,
  id: string,
  refs: readonly string[],
): Promise<MessageBody> {
  const { engine, scopes, now, newId, servers } = services;
  const gap = await gapOf(serverId, id, services);
  if (gap === undefined) return renderGapNote(words.gaps.gone, words);
  const scope = await scopes.ofServer(serverId);
  const { documents } = engine.in(scope);
  if ((await readPins(documents)).length >= MAX_PINS) return renderGapNote(words.gaps.pin.full, words, id);
  const places = await findPicked(refs, scope, engine);
  if (places === undefined || (await engine.in(scope).quote(gap.question, places)) === undefined)
    return renderGapNote(words.gaps.pin.changed, words, id);
  const wordings = await engine.compare(gap.wordings.slice(0, MAX_WORDINGS));
  await writePin(documents, { id: newId(), question: gap.question, wordings, places }, now());
  await servers.record(serverId, { person, act: "pin-added", about: gap.question });
  await settleGap(serverId, gap, services);
  inBackground(services.askers.review(serverId), services.log, "answer whoever waits");
  return renderGapNote(words.gaps.pin.done(`**${escapeInline(gap.question)}**`), words);
}

/** So many of a question's wordings are kept with a pin, by their meaning alone. */
const MAX_WORDINGS = 8;

async function showPins({ serverId, words, services }: Managing, page: number): Promise<MessageBody> {
  const { engine, scopes } = services;
  const scope = await scopes.ofServer(serverId);
  const shown = [];
  for (const each of await readPins(engine.in(scope).documents)) {
    const answer = await quotePin(each, { question: each.question, scope, engine });
    shown.push({ pin: each, citations: answer?.citations ?? [] });
  }
  return renderPins(shown, { words, page });
}
