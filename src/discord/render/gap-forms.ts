import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import type { Words } from "../../service/words/types.ts";
import { type CustomId, encodeCustomId } from "../custom-id.ts";

export const ADDRESS_FIELD = "address";
export const SEARCH_FIELD = "words";

const MAX_ADDRESS_CHARS = 2_000;
const MAX_SEARCH_CHARS = 300;

/** A form for the address of an article that may answer a question; `id`: of the question. */
export function addressForm(id: string, { gaps: { form } }: Words): APIModalInteractionResponseCallbackData {
  const field = { name: ADDRESS_FIELD, label: form.address, maxChars: MAX_ADDRESS_CHARS };
  return lineForm({ action: "gap-add", id }, form.addTitle, field);
}

/** A form for other words to look by for a sentence that answers it. */
export function searchForm(id: string, { gaps: { form } }: Words): APIModalInteractionResponseCallbackData {
  const field = { name: SEARCH_FIELD, label: form.words, maxChars: MAX_SEARCH_CHARS };
  return lineForm({ action: "gap-search", id }, form.searchTitle, field);
}

interface LineField {
  readonly name: string;
  readonly label: string;
  readonly maxChars: number;
}

function lineForm(
  customId: CustomId,
  title: string,
  { name, label, maxChars }: LineField,
): APIModalInteractionResponseCallbackData {
  const input = {
    type: ComponentType.TextInput,
    custom_id: name,
    style: TextInputStyle.Short,
    max_length: maxChars,
    required: true,
  } as const;
  return {
    custom_id: encodeCustomId(customId),
    title,
    components: [{ type: ComponentType.Label, label, component: input }],
  };
}
