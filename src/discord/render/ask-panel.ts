import { type APIModalInteractionResponseCallbackData, ButtonStyle, ComponentType, TextInputStyle } from "discord.js";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { MAX_QUESTION } from "../limits.ts";
import { button, layOut, type MessageBody, plainMessage } from "./layout.ts";

const ID = encodeCustomId({ action: "ask", id: "panel" });

export const ASK_FIELDS = { question: "question", who: "who" } as const;
export const EVERYBODY = "everybody";

/** What is pinned in a channel: a button to ask with. */
export function renderAskPanel(words: Words): MessageBody {
  const { text, button: label } = words.discord.askPanel;
  const ask = { ...button(ID, label), style: ButtonStyle.Primary as const };
  const [body] = layOut({ sections: [[text]], buttons: [[ask]] }, words);
  return body ?? plainMessage(text);
}

/** The form behind it; the answer is for the person alone unless chosen otherwise. */
export function askModal({ discord: { askPanel } }: Words): APIModalInteractionResponseCallbackData {
  return {
    custom_id: ID,
    title: askPanel.title,
    components: [
      {
        type: ComponentType.Label,
        label: askPanel.question,
        component: {
          type: ComponentType.TextInput,
          custom_id: ASK_FIELDS.question,
          style: TextInputStyle.Paragraph,
          placeholder: askPanel.placeholder,
          max_length: MAX_QUESTION,
          required: true,
        },
      },
      {
        type: ComponentType.Label,
        label: askPanel.whoSees,
        component: {
          type: ComponentType.StringSelect,
          custom_id: ASK_FIELDS.who,
          options: [
            { value: "me", label: askPanel.onlyMe, default: true },
            { value: EVERYBODY, label: askPanel.everybody },
          ],
        },
      },
    ],
  };
}
