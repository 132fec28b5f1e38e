import type { Message } from "discord.js";
import { detectLanguage } from "../core/language.ts";
import { type InterfaceLanguage, languageOf, namedLanguage } from "../service/words/index.ts";
import { withoutMentions } from "./read-message.ts";

/** The language for somebody who wrote a message that got no answer to take it from: the message's, else its server's. */
export async function languageFor({ content, guild }: Pick<Message, "content" | "guild">): Promise<InterfaceLanguage> {
  const ofPlace = languageOf(guild?.preferredLocale ?? "");
  const text = withoutMentions(content);
  return (text === "" ? undefined : namedLanguage(await detectLanguage(text, ofPlace))) ?? ofPlace;
}
