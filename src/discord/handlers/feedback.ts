import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "discord.js";
import { encodeCustomId } from "../custom-id.ts";
import { MAX_REASON } from "../limits.ts";
import { languageOfLocale, WORDS } from "../../service/words/index.ts";
import type { Words } from "../../service/words/types.ts";
import { plainMessage } from "../render/layout.ts";
import type { Services } from "../services.ts";

/** Kind of the documents that keep what people think of answers. */
export const FEEDBACK_KIND = "feedback";

const REASON_FIELD = "reason";

/** "Helpful". */
export async function handleHelpful(
  interaction: ButtonInteraction,
  services: Services,
  receipt: string,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await keepFeedback(services, { userId: interaction.user.id, receipt, helpful: true });
  await interaction.editReply(plainMessage(WORDS[languageOfLocale(interaction.locale)].feedback.thanks));
}

/** "Not helpful": asks for the reason. */
export async function handleUnhelpful(interaction: ButtonInteraction, receipt: string): Promise<void> {
  await interaction.showModal(reasonModal(receipt, WORDS[languageOfLocale(interaction.locale)]));
}

/** The reason, sent. */
export async function handleReason(
  interaction: ModalSubmitInteraction,
  services: Services,
  receipt: string,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reason = interaction.fields.getTextInputValue(REASON_FIELD).trim();
  await keepFeedback(services, { userId: interaction.user.id, receipt, helpful: false, reason });
  await interaction.editReply(plainMessage(WORDS[languageOfLocale(interaction.locale)].feedback.noted));
}

interface Feedback {
  readonly userId: string;
  readonly receipt: string;
  readonly helpful: boolean;
  readonly reason?: string;
}

/** One judgement a person and answer: the last one counts. */
async function keepFeedback(
  { engine, hashPerson, now }: Services,
  { userId, receipt, helpful, reason }: Feedback,
): Promise<void> {
  const person = hashPerson(userId);
  await engine.documents.putDocument({
    kind: FEEDBACK_KIND,
    id: `${receipt}:${person}`,
    person,
    createdAt: now(),
    body: { receipt, helpful, ...(reason ? { reason } : {}) },
  });
}

function reasonModal(receipt: string, { feedback }: Words): APIModalInteractionResponseCallbackData {
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
