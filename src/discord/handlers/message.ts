import type { Message } from "discord.js";
import { askQuestion } from "../../service/ask-question.ts";
import type { Asker } from "../../service/asker.ts";
import { inBackground } from "../../service/background.ts";
import { turnsBefore } from "../../service/follow-up.ts";
import { spokenLanguage } from "../../service/servers/choices.ts";
import { wordRefusal } from "../../service/word-for-asker.ts";
import { languageOf, namedLanguage, WORDS } from "../../service/words/index.ts";
import { messageFacts } from "../message-facts.ts";
import { publicLanguageFor } from "../message-language.ts";
import { readMessage } from "../read-message.ts";
import { renderAnswer } from "../render/answer.ts";
import { renderHelp } from "../render/help.ts";
import { plainMessage } from "../render/layout.ts";
import { placeOf, scopeOf, seenIn } from "../scope-of-place.ts";
import { showUnder } from "../send-message.ts";
import type { Services } from "../services.ts";
import { threadFor } from "../thread-for.ts";

const REFUSED = "⏳";

/** A mention, a reply or a direct message: one reply, complete when it is sent. */
export async function handleMessage(message: Message, services: Services): Promise<void> {
  const request = readMessage(messageFacts(message), services.config.channelIds);
  if (request === undefined) return;
  if (request.kind === "question") {
    await answerMessage(message, request.text, services);
    return;
  }
  if (await isRefused(message, services)) return;
  const words = WORDS[await publicLanguageFor(message, services)];
  const told =
    request.kind === "withheld"
      ? plainMessage(words.discord.withheld)
      : renderHelp(message.client.user.id, words, services);
  await showUnder({ question: message }, [told], services.standing);
}

/** Answers the question of a message, in place of what stands under it when it was edited. True when the answer is kept. */
export async function answerMessage(message: Message, text: string, services: Services): Promise<boolean> {
  const { hashPerson, records, forgotten, log, metrics, now, typing, standing } = services;
  if (await isRefused(message, services)) return false;
  const startedAt = now();
  const stopTyping = message.channel.isSendable() ? typing.start(message.channel) : undefined;
  try {
    const previousId = message.reference?.messageId;
    const [scope, at] = await Promise.all([scopeOf(message, services), services.servers.at(placeOf(message))]);
    const asker: Asker = {
      scope,
      person: hashPerson(message.author.id),
      threshold: at.threshold,
      turns: await turnsBefore(records.in(scope), previousId),
    };
    const { answer, titles } = await askQuestion(services, { text, way: "message", asker });
    const ofServer = namedLanguage(message.guild?.preferredLocale ?? "");
    const language = spokenLanguage(at.languages, [languageOf(answer.language), ofServer]);
    const bodies = renderAnswer({ answer, titles, words: WORDS[language], ephemeral: false });
    const thread = at.replies === "thread" ? await threadFor(message, text) : undefined;
    const messageIds = await showUnder({ question: message, thread }, bodies, standing);
    metrics.observe("message", now() - startedAt);
    if (forgotten.since(asker.person, startedAt)) return false;
    const record = {
      answer,
      asked: text,
      language,
      asker: asker.person,
      messageIds,
      questionId: message.id,
      ...(thread === undefined ? {} : { threadId: thread.id }),
      ...seenIn(placeOf(message), thread?.id),
      ...(asker.turns.length > 0 && previousId !== undefined ? { previousId } : {}),
    };
    inBackground(records.in(scope).save(record), log, "keep an answer");
    inBackground(services.scopes.asked(placeOf(message), message.author.id), log, "remember where somebody asks");
    return true;
  } finally {
    stopTyping?.();
  }
}

/**
 * A refusal is said in words once a minute; later ones are only shown, so that nobody can make the bot flood a channel. What already
 * stands under the message gives way to it.
 */
async function isRefused(message: Message, services: Services): Promise<boolean> {
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
