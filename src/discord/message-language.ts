import type { Message } from "discord.js";
import { detectLanguage } from "../core/language.ts";
import { languageOfLocale, languageOfQuestion, WORDS } from "../service/words/index.ts";
import type { Words } from "../service/words/types.ts";
import { withoutMentions } from "./read-message.ts";

/** Texts for somebody who wrote a message that got no answer to take the language from: the message's, else its server's. */
export async function messagesFor({ content, guild }: Pick<Message, "content" | "guild">): Promise<Words> {
  const ofPlace = languageOfLocale(guild?.preferredLocale ?? "en");
  const text = withoutMentions(content);
  return WORDS[text === "" ? ofPlace : languageOfQuestion(await detectLanguage(text, ofPlace))];
}
