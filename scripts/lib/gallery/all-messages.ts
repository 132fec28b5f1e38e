import type { Words } from "../../../src/service/words/types.ts";
import { answerMessages } from "./answers.ts";
import { buttonMessages } from "./behind-buttons.ts";
import type { GalleryMessage } from "./gallery-message.ts";
import { listMessages } from "./lists.ts";
import { noteMessages } from "./notes.ts";

/** Every kind of message that the bot sends, in one language. */
export function allMessages(words: Words): readonly GalleryMessage[] {
  return [...answerMessages(words), ...buttonMessages(words), ...listMessages(words), ...noteMessages(words)];
}
