import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "discord.js";
import type { SourceMetadata } from "../../../core/types.ts";
import type { Words } from "../../../service/words/types.ts";
import { encodeCustomId } from "../../custom-id.ts";

/** What Discord lets a person type into one field. */
const MAX_TEXT_CHARS = 4_000;
const MAX_FIELD_CHARS = 200;

const FIELDS = { text: "text", title: "title", author: "author", published: "date" } as const;

export interface FormContent {
  /** Of the preview that it takes the place of, or anything. */
  readonly id: string;
  readonly metadata: Pick<SourceMetadata, "title" | "author" | "published">;
  readonly text?: string;
}

/** A form for the text of an article, with its title, author and date filled in as far as they are known. */
export function textForm(
  { id, metadata, text }: FormContent,
  { manage: { form } }: Words,
): APIModalInteractionResponseCallbackData {
  const { title, author, published } = metadata;
  return {
    custom_id: encodeCustomId({ action: "source-text", id }),
    title: form.title,
    components: [
      field(FIELDS.text, form.text, { style: TextInputStyle.Paragraph, value: text }),
      field(FIELDS.title, form.name, { style: TextInputStyle.Short, value: title }),
      field(FIELDS.author, form.author, { style: TextInputStyle.Short, value: author }),
      field(FIELDS.published, form.date, { style: TextInputStyle.Short, value: published }),
    ],
  };
}

export function readTextForm({ fields }: ModalSubmitInteraction): Readonly<Record<keyof typeof FIELDS, string>> {
  const read = (name: string) => fields.getTextInputValue(name);
  return {
    text: read(FIELDS.text),
    title: read(FIELDS.title),
    author: read(FIELDS.author),
    published: read(FIELDS.published),
  };
}

function field(
  id: string,
  label: string,
  { style, value }: { readonly style: TextInputStyle; readonly value: string | undefined },
) {
  const isText = style === TextInputStyle.Paragraph;
  const maxChars = isText ? MAX_TEXT_CHARS : MAX_FIELD_CHARS;
  return {
    type: ComponentType.Label,
    label,
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style,
      max_length: maxChars,
      required: isText,
      ...(value !== undefined && { value: value.slice(0, maxChars).replace(/[\uD800-\uDBFF]$/u, "") }),
    },
  } as const;
}
