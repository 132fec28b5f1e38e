import { type AnyThreadChannel, ChannelType, type User } from "discord.js";
import { askQuestion } from "../../service/asking/ask-question.ts";
import { isSure } from "../../service/asking/is-sure.ts";
import { WORDS } from "../../service/words/index.ts";
import { keepAnswer } from "../messages/keep-answer.ts";
import { languageOfAnswer } from "../messages/message-language.ts";
import { isChannelOpen } from "../messages/read-message.ts";
import { sentOnceFor } from "../messages/send-message.ts";
import { renderAnswer } from "../render/answer.ts";
import type { MessageBody } from "../render/layout.ts";
import { placeOf, scopeOf, seenIn } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** A new post of a forum that the server has chosen: answered from its title, which is all that Discord tells, when the answer is sure. */
export async function handleForumPost(thread: AnyThreadChannel, services: Services): Promise<void> {
  if (!(await isInChosenForum(thread, services))) return;
  const author = thread.ownerId === null ? undefined : await thread.client.users.fetch(thread.ownerId);
  if (author === undefined || author.bot) return;
  if ((await services.cooldown.take(author.id, thread.guildId)) === undefined)
    await answerPost(thread, author, services);
  else services.metrics.count("message", "refused");
}

async function isInChosenForum(
  { id, guildId, parentId, parent }: AnyThreadChannel,
  { config, servers }: Services,
): Promise<boolean> {
  if (parentId === null || parent?.type !== ChannelType.GuildForum) return false;
  if (!isChannelOpen({ channelId: id, parentId }, config.channelIds)) return false;
  return (await servers.settings(guildId)).forums.includes(parentId);
}

async function answerPost(thread: AnyThreadChannel, author: User, services: Services): Promise<void> {
  const { hashPerson, servers, metrics, now } = services;
  const { guildId, name: text } = thread;
  const startedAt = now();
  const asked = { guildId, channelId: thread.id, channel: thread, author };
  const [scope, at] = await Promise.all([scopeOf(asked, services), servers.at(placeOf(asked))]);
  const asker = { scope, person: hashPerson(author.id), threshold: at.threshold, turns: [] };
  const { answer, titles } = await askQuestion(services, { text, way: "message", asker });
  if (!isSure(answer)) return;
  const language = languageOfAnswer(answer, at.languages, thread.guild);
  const note = WORDS[language].discord.fromTitle;
  const bodies = renderAnswer({ answer, titles, words: WORDS[language], ephemeral: false, note });
  const messageIds = await sendInto(thread, bodies);
  metrics.observe("message", now() - startedAt);
  const record = {
    answer,
    asked: text,
    language,
    asker: asker.person,
    messageIds,
    questionId: thread.id,
    threadId: thread.id,
    ...seenIn(placeOf(asked)),
  };
  keepAnswer(services, { record, scope, startedAt });
}

/** Under the post's first message, which has the thread's id. Gives the ids of what was sent. */
async function sendInto(thread: AnyThreadChannel, bodies: readonly MessageBody[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [at, body] of bodies.entries()) {
    const reply = { messageReference: thread.id, failIfNotExists: false };
    ids.push((await thread.send({ ...sentOnceFor(`${thread.id} ${at}`, body), reply })).id);
  }
  return ids;
}
