import { type ButtonInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { escapeInline } from "../../escape.ts";
import { plainMessage } from "../../render/layout.ts";
import { looksAgain, renderDone, renderSourceList } from "../../render/source-card.ts";
import { nameOf } from "../../render/source-name.ts";
import { renderSourcePreview } from "../../render/source-preview.ts";
import { placeOf } from "../../scope-of-place.ts";
import type { Services } from "../../services.ts";
import { whenManaging } from "../managed.ts";
import { givenMetadata } from "./give.ts";
import { record, reviewAnswers, withSource } from "./managing.ts";
import { addressOfMessage } from "./message-text.ts";
import { refreshNow } from "./refresh.ts";
import { tellMistakes } from "./show.ts";
import { readTextForm, textForm } from "./text-form.ts";
import { showChanges } from "./versions.ts";

/** "Add" under a preview. */
export function handleSourceAdd(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    const { serverId, words } = managing;
    const { manage } = words;
    const source = await services.desk.take(serverId, id);
    if (source === "taken") {
      await keepAsItIs(interaction);
      return;
    }
    // Said at once, and nothing is left to press: reading a long text in takes a while.
    await interaction.update(plainMessage(source === undefined ? manage.preview.expired : manage.adding));
    if (source === undefined) return;
    await tellMistakes(interaction, words, async () => {
      const added = await services.desk.add(source).catch(async (error: unknown) => {
        // Why is told behind it.
        await interaction.editReply(plainMessage(manage.preview.cancelled));
        throw error;
      });
      if (added === undefined) {
        await interaction.editReply(plainMessage(manage.preview.expired));
        return;
      }
      const { title, passages, nextAt, undoId } = added;
      await record(managing, "source-added", { metadata: { title } });
      reviewAnswers(managing);
      const told = manage.added(`**${escapeInline(title)}**`, passages);
      await interaction.editReply(renderDone([told, ...looksAgain(nextAt, words)], { words, undoId }));
    });
  });
}

/** "Not the article" under a preview: asks for the text itself. */
export function handleSourceOther(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    const { serverId, words } = managing;
    const waiting = await services.desk.waiting(serverId, id);
    if (waiting === undefined) {
      const isTaken = (await services.desk.take(serverId, id)) === "taken";
      await (isTaken ? keepAsItIs(interaction) : interaction.update(plainMessage(words.manage.preview.expired)));
    } else await interaction.showModal(textForm({ id, metadata: waiting.prepared.preview.metadata }, words));
  });
}

/** The text of an article, sent: it is shown before it is added. `id`: of the preview that it takes the place of, or of the message that it is. */
export function handleSourceText(interaction: ModalSubmitInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    const { serverId, words } = managing;
    if (interaction.isFromMessage()) await interaction.deferUpdate();
    else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await services.desk.take(serverId, id);
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
  return whenManaging(interaction, services, async (managing) => {
    const { serverId, words } = managing;
    if ((await services.desk.take(serverId, id)) === "taken") await keepAsItIs(interaction);
    else await interaction.update(plainMessage(words.manage.preview.cancelled));
  });
}

/** "Undo" under what was done. */
export function handleSourceUndo(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    const { serverId, words } = managing;
    const { manage } = words;
    await interaction.deferUpdate();
    await tellMistakes(interaction, words, async () => {
      const undone = await services.desk.undo(serverId, id);
      if (undone === "undone") return;
      if (undone !== undefined) await record(managing, "undone", { metadata: undone });
      reviewAnswers(managing);
      const told = undone === undefined ? manage.tooLate : manage.undone(nameOf({ metadata: undone }));
      await interaction.editReply(plainMessage(told));
    });
  });
}

/** "Take it" under a page that has lost most of its words. */
export function handleSourceTake(interaction: ButtonInteraction, services: Services, handle: string): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await interaction.deferUpdate();
    await tellMistakes(interaction, managing.words, async () => {
      const body = await withSource(managing, handle, async (source) => {
        await record(managing, "source-taken", source);
        return refreshNow(managing, source, { takeShrunk: true });
      });
      await interaction.editReply(body);
    });
  });
}

/** "Keep" likewise. */
export function handleSourceKeep(interaction: ButtonInteraction, services: Services): Promise<void> {
  return whenManaging(interaction, services, async ({ words: { manage } }) => {
    await interaction.update(plainMessage(manage.refreshed.kept));
  });
}

/** "Release" of a version that is held. */
export function handleSourceRelease(interaction: ButtonInteraction, services: Services, handle: string): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    const { serverId, words } = managing;
    await interaction.deferUpdate();
    const body = await withSource(managing, handle, async (source) => {
      await services.desk.importer(serverId, source.library).release(source.id);
      await record(managing, "source-released", source);
      return plainMessage(words.manage.history.released(nameOf(source)));
    });
    await interaction.editReply(body);
  });
}

/** "Show changes", and the pages of what it shows; `id`: handle and number of the version. */
export function handleSourceChanges(
  interaction: ButtonInteraction,
  services: Services,
  { id, page }: { readonly id: string; readonly page: number },
): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    // Comparing two long versions may take longer than Discord waits.
    await interaction.deferUpdate();
    const [handle = "", number = ""] = id.split("-");
    const body = await withSource(managing, handle, (source) =>
      showChanges(managing, source, { number: Number(number), page }),
    );
    await interaction.editReply(body);
  });
}

/** Turns the page of the list of sources. */
export function handleSourceList(interaction: ButtonInteraction, services: Services, page: number): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    const { serverId, words } = managing;
    await interaction.update(renderSourceList(await services.desk.list(serverId), { words, page }));
  });
}

/** What came of a preview stands there already: who presses once more changes nothing. */
async function keepAsItIs(interaction: ButtonInteraction): Promise<void> {
  await interaction.deferUpdate();
}
