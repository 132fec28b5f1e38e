import type { Message } from "discord.js";
import { detectLanguage } from "../core/language.ts";
import { languageOfLocale, languageOfQuestion, MESSAGES } from "./messages/index.ts";
import type { Messages } from "./messages/types.ts";
import { withoutMentions } from "./read-message.ts";

/** Texts for somebody who wrote a message that got no answer to take the language from: the message's, else its server's. */
export async function messagesFor({ content, guild }: Pick<Message, "content" | "guild">): Promise<Messages> {
  const ofPlace = languageOfLocale(guild?.preferredLocale ?? "en");
  const text = withoutMentions(content);
  return MESSAGES[text === "" ? ofPlace : languageOfQuestion(await detectLanguage(text, ofPlace))];
}
