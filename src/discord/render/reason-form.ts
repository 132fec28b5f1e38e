import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { MAX_REASON } from "../limits.ts";

export const REASON_FIELD = "reason";

/** Asks what an answer lacked. */
export function reasonForm(receipt: string, { discord: { feedback } }: Words): APIModalInteractionResponseCallbackData {
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
