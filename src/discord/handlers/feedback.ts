import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "discord.js";
import { keepFeedback } from "../../service/feedback.ts";
import { wordsFor } from "../../service/words/index.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { MAX_REASON } from "../limits.ts";
import { plainMessage } from "../render/layout.ts";
import { ownerAt } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

const REASON_FIELD = "reason";

/** "Helpful". */
export async function handleHelpful(
  interaction: ButtonInteraction,
  services: Services,
  receipt: string,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await keepFeedback(services, {
    ...ownerAt(interaction),
    person: services.hashPerson(interaction.user.id),
    receipt,
    helpful: true,
  });
  await interaction.editReply(plainMessage(wordsFor(interaction.locale).discord.feedback.thanks));
}

/** "Not helpful": asks for the reason. */
export async function handleUnhelpful(interaction: ButtonInteraction, receipt: string): Promise<void> {
  await interaction.showModal(reasonModal(receipt, wordsFor(interaction.locale)));
}

/** The reason, sent. */
export async function handleReason(
  interaction: ModalSubmitInteraction,
  services: Services,
  receipt: string,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reason = interaction.fields.getTextInputValue(REASON_FIELD).trim();
  await keepFeedback(services, {
    ...ownerAt(interaction),
    person: services.hashPerson(interaction.user.id),
    receipt,
    helpful: false,
    reason,
  });
  await interaction.editReply(plainMessage(wordsFor(interaction.locale).discord.feedback.noted));
}

function reasonModal(receipt: string, { discord: { feedback } }: Words): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeCustomId({ action: "reason", id: receipt }),
    title: feedback.title,
    components: [
      {
        type: ComponentType.Label,
        label: feedback.label,
        component: {
          type: ComponentType.TextInput,
          custom_id: REASON_FIELD,
          style: TextInputStyle.Paragraph,
          placeholder: feedback.placeholder,
          max_length: MAX_REASON,
          required: false,
        },
      },
    ],
  };
}
