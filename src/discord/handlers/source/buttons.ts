import { type ButtonInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { wordsFor } from "../../../service/words/index.ts";
import type { Words } from "../../../service/words/types.ts";
import { escapeInline } from "../../escape.ts";
import { plainMessage } from "../../render/layout.ts";
import { looksAgain, renderDone, renderSourceList } from "../../render/source-card.ts";
import { renderSourcePreview } from "../../render/source-preview.ts";
import { replyPrivately } from "../../respond.ts";
import { placeOf } from "../../scope-of-place.ts";
import type { Services } from "../../services.ts";
import { givenMetadata } from "./give.ts";
import { nameOf, withSource } from "./managing.ts";
import { addressOfMessage } from "./message-text.ts";
import { refreshNow } from "./refresh.ts";
import { tellMistakes } from "./show.ts";
import { readTextForm, textForm } from "./text-form.ts";
import { showChanges } from "./versions.ts";

/** "Add" under a preview. */
export function handleSourceAdd(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return managed(interaction, services, async ({ serverId, words }) => {
    const { manage } = words;
    // Said at once, and nothing is left to press: reading a long text in takes a while.
    await interaction.update(plainMessage(manage.adding));
    await tellMistakes(interaction, words, async () => {
      const added = await services.desk.add(serverId, id);
      if (added === undefined) {
        await interaction.editReply(plainMessage(manage.preview.expired));
        return;
      }
      const { title, passages, nextAt, undoId } = added;
      const told = manage.added(`**${escapeInline(title)}**`, passages);
      await interaction.editReply(renderDone([told, ...looksAgain(nextAt, words)], { words, undoId }));
    });
  });
}

/** "Not the article" under a preview: asks for the text itself. */
export function handleSourceOther(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return managed(interaction, services, async ({ serverId, words }) => {
    const waiting = services.desk.waiting(serverId, id);
    if (waiting === undefined) await interaction.update(plainMessage(words.manage.preview.expired));
    else await interaction.showModal(textForm({ id, metadata: waiting.prepared.preview.metadata }, words));
  });
}

/** The text of an article, sent: it is shown before it is added. `id`: of the preview that it takes the place of, or of the message that it is. */
export function handleSourceText(interaction: ModalSubmitInteraction, services: Services, id: string): Promise<void> {
  return managed(interaction, services, async ({ serverId, words }) => {
    if (interaction.isFromMessage()) await interaction.deferUpdate();
    else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    services.desk.cancel(serverId, id);
    await tellMistakes(interaction, words, async () => {
      const { text, ...fields } = readTextForm(interaction);
      const given = { text, ...givenMetadata({ ...fields, url: addressOfMessage(id, serverId) }) };
      const { channelIds } = placeOf(interaction);
      const waiting = await services.desk.preview({ serverId, channelIds }, given);
      await interaction.editReply(renderSourcePreview(waiting, words));
    });
  });
}

/** "Cancel" under a preview. */
export function handleSourceCancel(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return managed(interaction, services, async ({ serverId, words }) => {
    services.desk.cancel(serverId, id);
    await interaction.update(plainMessage(words.manage.preview.cancelled));
  });
}

/** "Undo" under what was done. */
export function handleSourceUndo(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return managed(interaction, services, async ({ serverId, words: { manage } }) => {
    await interaction.deferUpdate();
    const title = await services.desk.undo(serverId, id);
    const told = title === undefined ? manage.tooLate : manage.undone(`**${escapeInline(title)}**`);
    await interaction.editReply(plainMessage(told));
  });
}

/** "Take it" under a page that has lost most of its words. */
export function handleSourceTake(interaction: ButtonInteraction, services: Services, handle: string): Promise<void> {
  return managed(interaction, services, async ({ serverId, words }) => {
    await interaction.deferUpdate();
    const managing = { serverId, words, services };
    await tellMistakes(interaction, words, async () => {
      const body = await withSource(managing, handle, (source) => refreshNow(managing, source, { takeShrunk: true }));
      await interaction.editReply(body);
    });
  });
}

/** "Keep" likewise. */
export function handleSourceKeep(interaction: ButtonInteraction, services: Services): Promise<void> {
  return managed(interaction, services, async ({ words: { manage } }) => {
    await interaction.update(plainMessage(manage.refreshed.kept));
  });
}

/** "Release" of a version that is held. */
export function handleSourceRelease(interaction: ButtonInteraction, services: Services, handle: string): Promise<void> {
  return managed(interaction, services, async ({ serverId, words }) => {
    const managing = { serverId, words, services };
    const body = await withSource(managing, handle, async (source) => {
      await services.desk.importer(serverId, source.library).release(source.id);
      return plainMessage(words.manage.history.released(nameOf(source)));
    });
    await interaction.update(body);
  });
}

/** "Show changes", and the pages of what it shows; `id`: handle and number of the version. */
export function handleSourceChanges(
  interaction: ButtonInteraction,
  services: Services,
  { id, page }: { readonly id: string; readonly page: number },
): Promise<void> {
  return managed(interaction, services, async ({ serverId, words }) => {
    const managing = { serverId, words, services };
    const [handle = "", number = ""] = id.split("-");
    const body = await withSource(managing, handle, (source) =>
      showChanges(managing, source, { number: Number(number), page }),
    );
    await interaction.update(body);
  });
}

/** Turns the page of the list of sources. */
export function handleSourceList(interaction: ButtonInteraction, services: Services, page: number): Promise<void> {
  return managed(interaction, services, async ({ serverId, words }) => {
    await interaction.update(renderSourceList(await services.desk.list(serverId), { words, page }));
  });
}

type Pressed = ButtonInteraction | ModalSubmitInteraction;

/** Goes on for whoever may manage the server's sources now: the right is checked at each button, whenever the message is from. */
async function managed(
  interaction: Pressed,
  services: Services,
  use: (managing: { readonly serverId: string; readonly words: Words }) => Promise<void>,
): Promise<void> {
  const words = wordsFor(interaction.locale);
  const { guildId: serverId } = interaction;
  if (serverId !== null && (await services.managers.mayManage(interaction))) await use({ serverId, words });
  else await replyPrivately(interaction, plainMessage(words.manage.notAllowed));
}
