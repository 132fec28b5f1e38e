import { type ButtonInteraction, MessageFlags } from "discord.js";
import type { ScopedEngine } from "../../app/types.ts";
import { shownQuotes } from "../../core/quotes/shown-quotes.ts";
import type { Citation } from "../../core/types.ts";
import { wordsFor } from "../../service/words/index.ts";
import type { Words } from "../../service/words/types.ts";
import { fillDeferred } from "../messages/respond.ts";
import { type CitationInContext, renderContext } from "../render/context.ts";
import { type MessageBody, plainMessage } from "../render/layout.ts";
import { ownerAt, scopeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** "In context": the paragraphs around each quote, for the person alone. */
export async function handleContext(interaction: ButtonInteraction, services: Services): Promise<void> {
  const { records, engine, followUps } = services;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const words = wordsFor(interaction.locale);
  const record = await records.in(ownerAt(interaction)).ofMessage(interaction.message.id);
  const bodies =
    record === undefined
      ? [plainMessage(words.discord.notKept)]
      : await contextOf(engine.in(await scopeOf(interaction, services)), shownQuotes(record.answer), words);
  await fillDeferred(interaction, bodies, { ephemeral: true, followUps });
}

async function contextOf(
  engine: Pick<ScopedEngine, "context" | "verify">,
  citations: readonly Citation[],
  words: Words,
): Promise<readonly MessageBody[]> {
  if (citations.length === 0) return [plainMessage(words.context.nothing)];
  const [verifications, contexts] = await Promise.all([
    engine.verify(citations),
    Promise.all(citations.map((citation) => engine.context(citation))),
  ]);
  const shown = citations.flatMap((citation, index): readonly CitationInContext[] => {
    const context = contexts[index];
    return context === undefined ? [] : [{ citation, context }];
  });
  if (shown.length === 0) return [plainMessage(words.context.versionGone)];
  const changed = verifications.some(({ state }) => state !== "intact");
  return renderContext(shown, { words, changed });
}
