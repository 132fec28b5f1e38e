import type { ChatInputCommandInteraction, ModalSubmitInteraction, RepliableInteraction } from "discord.js";
import { timed } from "../../app/telemetry.ts";
import { askQuestion } from "../../service/asking/ask-question.ts";
import type { Way } from "../../service/metrics.ts";
import { wordRefusal } from "../../service/shown/word-for-asker.ts";
import { languageOf, WORDS } from "../../service/words/index.ts";
import { renderAnswer } from "../render/answer.ts";
import { plainMessage } from "../render/layout.ts";
import { ownerAt, placeOf, scopeOf, seenIn } from "../scope-of-place.ts";
import type { Services } from "../services.ts";
import { keepAnswer, rememberWhereAsked } from "./keep-answer.ts";
import { publicLanguageOf } from "./message-language.ts";
import { fillDeferred, replyPrivately, whileDeferring } from "./respond.ts";

export interface InteractionQuestion {
  readonly text: string;
  readonly way: Way;
  readonly ephemeral: boolean;
  /** The deferral under way; nothing is sent before it is through. */
  readonly deferred: Promise<unknown>;
}

/** True when the person may go on; else the interaction is answered with a kind refusal. */
export async function passesCooldown(
  interaction: RepliableInteraction,
  { cooldown, metrics }: Services,
  way: Way,
): Promise<boolean> {
  const refusal = await cooldown.take(interaction.user.id, interaction.guildId);
  if (refusal === undefined) return true;
  metrics.count(way, "refused");
  await replyPrivately(interaction, plainMessage(wordRefusal(refusal, languageOf(interaction.locale))));
  return false;
}

/** Answers a question in an interaction that is being deferred: the answer is computed meanwhile. */
export async function answerInteraction(
  interaction: ChatInputCommandInteraction | ModalSubmitInteraction,
  services: Services,
  { text, way, ephemeral, deferred }: InteractionQuestion,
): Promise<void> {
  const { now, hashPerson, metrics, followUps } = services;
  const startedAt = now();
  const person = hashPerson(interaction.user.id);
  const { answer, titles, language } = await whileDeferring(deferred, ask());
  const bodies = renderAnswer({
    answer,
    titles,
    words: WORDS[language],
    ephemeral,
    offersTelling: !ephemeral && interaction.guildId !== null,
    // In private the person knows what was asked; in a channel nobody else does.
    ...(ephemeral ? {} : { asked: text }),
  });
  const messageIds = await timed(metrics.took, "send", () =>
    fillDeferred(interaction, bodies, { ephemeral, followUps }),
  );
  metrics.observe(way, now() - startedAt);
  const seen = ephemeral ? {} : seenIn(placeOf(interaction));
  const threadId = !ephemeral && interaction.channel?.isThread() ? { threadId: interaction.channel.id } : {};
  const record = { answer, asked: text, language, asker: person, messageIds, ...seen, ...threadId };
  rememberWhereAsked(services, interaction, startedAt);
  keepAnswer(services, { record, scope: ownerAt(interaction), startedAt });

  async function ask() {
    const [scope, { threshold }, spoken] = await Promise.all([
      scopeOf(interaction, services),
      services.servers.at(placeOf(interaction)),
      publicLanguageOf(interaction, services),
    ]);
    const asker = { scope, person, threshold, turns: [] };
    const language = ephemeral ? languageOf(interaction.locale) : spoken;
    return { ...(await askQuestion(services, { text, way, asker })), language };
  }
}
