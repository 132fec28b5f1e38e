import { type ButtonInteraction, MessageFlags } from "discord.js";
import { textChanges } from "../../core/text/text-changes.ts";
import { wordsFor } from "../../service/words/index.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { replyPrivately } from "../messages/respond.ts";
import { type MessageBody, plainMessage } from "../render/layout.ts";
import { renderChanges } from "../render/source-history.ts";
import { ownerAt, scopeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

interface Asked {
  /** Of the answer's first message, and the place of the quote among its quotes: "id-index". */
  readonly id: string;
  readonly page: number;
}

/** "Show changes" under a correction: what changed in the article since the answer, for the person alone; and its pages. */
export async function handleQuoteChanges(
  interaction: ButtonInteraction,
  services: Services,
  asked: Asked,
): Promise<void> {
  const body = await changesSince(interaction, services, asked);
  if (interaction.message.flags.has(MessageFlags.Ephemeral)) await interaction.update(body);
  else await replyPrivately(interaction, body);
}

async function changesSince(
  interaction: ButtonInteraction,
  services: Services,
  { id, page }: Asked,
): Promise<MessageBody> {
  const { records, engine } = services;
  const words: Words = wordsFor(interaction.locale);
  const [messageId = "", index = ""] = id.split("-");
  const record = await records.in(ownerAt(interaction)).ofMessage(messageId);
  const quote = record?.answer.citations[Number(index)];
  if (quote === undefined) return plainMessage(words.discord.notKept);
  const { library, source, version, title } = quote;
  // Of what is not asked here any more nothing is told.
  const { libraries } = await scopeOf(interaction, services);
  const articles = engine.library(library);
  const current = libraries.includes(library) && (await articles.list()).find((each) => each.id === source);
  if (!current) return plainMessage(words.corrections.notKept);
  const [before, after] = await Promise.all([
    articles.version(source, version),
    articles.version(source, current.version),
  ]);
  if (before === undefined || after === undefined) return plainMessage(words.corrections.notKept);
  const heading = words.corrections.since(`**${escapeInline(title)}**`);
  return renderChanges(textChanges(before, after), { heading, action: "quote-changes", id, page, words });
}
