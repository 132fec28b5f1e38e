import { type ButtonInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { ADDRESS_FIELD, addressForm } from "../../render/gap-forms.ts";
import { renderSourcePreview } from "../../render/source-preview.ts";
import { placeOf } from "../../scope-of-place.ts";
import type { Services } from "../../services.ts";
import { whenManaging } from "../managed.ts";
import { USUAL_INTERVAL, withScheme } from "../source/give.ts";
import { tellMistakes } from "../source/show.ts";

/** "Add a source": asks for an article's address. */
export function handleGapAdd(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  return whenManaging(interaction, services, async ({ words }) => {
    await interaction.showModal(addressForm(id, words));
  });
}

/** Its form, sent: the preview, as /source add shows it, beside the question. */
export function handleGapAddress(interaction: ModalSubmitInteraction, services: Services): Promise<void> {
  return whenManaging(interaction, services, async ({ serverId, words }) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await tellMistakes(interaction, words, async () => {
      const address = withScheme(interaction.fields.getTextInputValue(ADDRESS_FIELD));
      const { channelIds } = placeOf(interaction);
      const waiting = await services.desk.preview({ serverId, channelIds }, { address, every: USUAL_INTERVAL });
      await interaction.editReply(renderSourcePreview(waiting, words));
    });
  });
}
