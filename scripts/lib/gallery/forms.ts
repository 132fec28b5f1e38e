import type { APIModalInteractionResponseCallbackData } from "discord.js";
import { textForm } from "../../../src/discord/handlers/source/text-form.ts";
import { askModal } from "../../../src/discord/render/ask-panel.ts";
import { addressForm, searchForm } from "../../../src/discord/render/gap-forms.ts";
import { reasonForm } from "../../../src/discord/render/reason-form.ts";
import type { Words } from "../../../src/service/words/types.ts";
import { clock } from "./article.ts";

/** A form that a button or command opens. */
export interface GalleryForm {
  readonly name: string;
  readonly form: APIModalInteractionResponseCallbackData;
}

/** Every form that the bot opens, in one language. */
export function allForms(words: Words): readonly GalleryForm[] {
  const { metadata, text } = clock;
  const forms: Readonly<Record<string, APIModalInteractionResponseCallbackData>> = {
    "form, ask": askModal(words),
    "form, what was not helpful": reasonForm("1", words),
    "form, text of an article": textForm({ id: "1", metadata }, words),
    "form, text of a message": textForm({ id: "1", metadata, text: text.slice(0, 300) }, words),
    "form, address for a question": addressForm("1", words),
    "form, words to look by": searchForm("1", words),
  };
  return Object.entries(forms).map(([name, form]) => ({ name, form }));
}
