import type { Interaction, Message } from "discord.js";
import { detectLanguage } from "../../core/text/language.ts";
import type { Answer } from "../../core/types.ts";
import { spokenLanguage } from "../../service/servers/choices.ts";
import { type InterfaceLanguage, languageOf, namedLanguage } from "../../service/words/index.ts";
import { placeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";
import { withoutMentions } from "./read-message.ts";

/** The language for somebody who wrote a message that got no answer to take it from: the message's, else its server's. */
export async function languageFor({ content, guild }: Pick<Message, "content" | "guild">): Promise<InterfaceLanguage> {
  const ofPlace = languageOf(guild?.preferredLocale ?? "");
  const text = withoutMentions(content);
  return (text === "" ? undefined : namedLanguage(await detectLanguage(text, ofPlace))) ?? ofPlace;
}

/** Likewise, among those that the bot is to speak there. */
export async function publicLanguageFor(message: Message, { servers }: Services): Promise<InterfaceLanguage> {
  const [{ languages }, wished] = await Promise.all([servers.at(placeOf(message)), languageFor(message)]);
  return spokenLanguage(languages, [wished, namedLanguage(message.guild?.preferredLocale ?? "")]);
}

/** The language of an answer where everybody reads it: its own, else its server's, among those that the bot is to speak there. */
export function languageOfAnswer(
  answer: Pick<Answer, "language">,
  spoken: readonly InterfaceLanguage[],
  guild: Message["guild"],
): InterfaceLanguage {
  return spokenLanguage(spoken, [languageOf(answer.language), namedLanguage(guild?.preferredLocale ?? "")]);
}

/** The language of what everybody reads that a person's command or button brings. */
export async function publicLanguageOf(interaction: Interaction, { servers }: Services): Promise<InterfaceLanguage> {
  const { languages } = await servers.at(placeOf(interaction));
  return spokenLanguage(languages, [languageOf(interaction.locale), namedLanguage(interaction.guildLocale ?? "")]);
}
