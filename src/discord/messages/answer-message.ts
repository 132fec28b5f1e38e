import type { Message } from "discord.js";
import { timed } from "../../app/telemetry.ts";
import { askQuestion } from "../../service/asking/ask-question.ts";
import type { Asker } from "../../service/asking/asker.ts";
import { turnsBefore } from "../../service/asking/follow-up.ts";
import { isSure } from "../../service/asking/is-sure.ts";
import { wordRefusal } from "../../service/shown/word-for-asker.ts";
import { WORDS } from "../../service/words/index.ts";
import { renderAnswer } from "../render/answer.ts";
import { plainMessage } from "../render/layout.ts";
import { placeOf, scopeOf, seenIn } from "../scope-of-place.ts";
import type { Services } from "../services.ts";
import { keepAnswer, rememberWhereAsked } from "./keep-answer.ts";
import { languageOfAnswer, publicLanguageFor } from "./message-language.ts";
import { showUnder } from "./send-message.ts";
import { threadFor } from "./thread-for.ts";

export interface MessageQuestion {
  readonly message: Message;
  readonly text: string;
  /** It was addressed to nobody: it is answered where that is sure, and else there is silence and nothing is kept. */
  readonly isOverheard?: boolean;
}

const REFUSED = "⏳";

/**
 * Answers the question of a message, in place of what stands under it when it was edited. In a thread it goes on from the last answer
 * there. True when the answer is kept.
 */
export async function answerMessage(question: MessageQuestion, services: Services): Promise<boolean> {
  const { message, isOverheard = false } = question;
  if (isOverheard ? await isOverLimit(message, services) : await isRefused(message, services)) return false;
  const stopTyping = message.channel.isSendable() && !isOverheard ? services.typing.start(message.channel) : undefined;
  try {
    return await answerAllowed(question, services);
  } finally {
    stopTyping?.();
  }
}

async function answerAllowed(
  { message, text, isOverheard = false }: MessageQuestion,
  services: Services,
): Promise<boolean> {
  const { hashPerson, records, servers, forgotten, metrics, now, standing } = services;
  const startedAt = now();
  const [scope, at] = await Promise.all([scopeOf(message, services), servers.at(placeOf(message))]);
  const askedIn = message.channel.isThread() ? message.channelId : undefined;
  const kept = records.in(scope);
  const previousId = message.reference?.messageId ?? (askedIn && (await kept.lastIn(askedIn)));
  const person = hashPerson(message.author.id);
  const asker: Asker = { scope, person, threshold: at.threshold, turns: await turnsBefore(kept, previousId) };
  const { answer, titles } = await askQuestion(services, { text, way: "message", asker, isOverheard });
  if (isOverheard && !isSure(answer)) return false;
  const language = languageOfAnswer(answer, at.languages, message.guild);
  const offersTelling = message.guildId !== null;
  const bodies = renderAnswer({ answer, titles, words: WORDS[language], ephemeral: false, offersTelling });
  const thread = at.replies === "thread" ? await threadFor(message, text) : undefined;
  const show = () => showUnder({ question: message, thread }, bodies, standing);
  const messageIds = await timed(metrics.took, "send", show);
  metrics.observe("message", now() - startedAt);
  if (await forgotten.since(person, startedAt)) return false;
  const threadId = thread?.id ?? askedIn;
  const record = {
    answer,
    asked: text,
    language,
    asker: person,
    messageIds,
    questionId: message.id,
    ...(threadId === undefined ? {} : { threadId }),
    ...seenIn(placeOf(message), thread?.id),
    ...(asker.turns.length > 0 && previousId !== undefined ? { previousId } : {}),
  };
  keepAnswer(services, { record, scope, startedAt });
  rememberWhereAsked(services, message, startedAt);
  return true;
}

/**
 * A refusal is said in words once a minute; later ones are only shown, so that nobody can make the bot flood a channel. What already
 * stands under the message gives way to it.
 */
export async function isRefused(message: Message, services: Services): Promise<boolean> {
  const { cooldown, metrics, log, standing } = services;
  const refusal = await cooldown.take(message.author.id, message.guildId);
  if (refusal === undefined) return false;
  metrics.count("message", "refused");
  if (refusal.first || standing.has(message.id)) {
    const told = plainMessage(wordRefusal(refusal, await publicLanguageFor(message, services)));
    await showUnder({ question: message }, [told], standing);
  } else message.react(REFUSED).catch((error: unknown) => log.debug({ err: error }, "A refusal could not be shown"));
  return true;
}

/** Likewise, in silence. */
async function isOverLimit(message: Message, { cooldown, metrics }: Services): Promise<boolean> {
  const isOver = (await cooldown.take(message.author.id, message.guildId)) !== undefined;
  if (isOver) metrics.count("message", "refused");
  return isOver;
}
