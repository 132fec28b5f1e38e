import { type AnyThreadChannel, ChannelType } from "discord.js";
import { askQuestion } from "../../service/ask-question.ts";
import { inBackground } from "../../service/background.ts";
import { isSure } from "../../service/is-sure.ts";
import { spokenLanguage } from "../../service/servers/choices.ts";
import { languageOf, namedLanguage, WORDS } from "../../service/words/index.ts";
import { isChannelOpen } from "../read-message.ts";
import { renderAnswer } from "../render/answer.ts";
import { placeOf, scopeOf, seenIn } from "../scope-of-place.ts";
import { sentOnceFor } from "../send-message.ts";
import type { Services } from "../services.ts";

/** A new post of a forum that the server has chosen: answered from its title, which is all that Discord tells, when the answer is sure. */
export async function handleForumPost(thread: AnyThreadChannel, services: Services): Promise<void> {
  const { config, cooldown, hashPerson, records, servers, metrics, now, forgotten, log } = services;
  const { guildId, parentId, ownerId, client } = thread;
  if (parentId === null || ownerId === null || thread.parent?.type !== ChannelType.GuildForum) return;
  if (!isChannelOpen({ channelId: thread.id, parentId }, config.channelIds)) return;
  if (!(await servers.settings(guildId)).forums.includes(parentId)) return;
  const author = await client.users.fetch(ownerId);
  if (author.bot) return;
  if ((await cooldown.take(ownerId, guildId)) !== undefined) {
    metrics.count("message", "refused");
    return;
  }
  const startedAt = now();
  const asked = { guildId, channelId: thread.id, channel: thread, author };
  const [scope, at] = await Promise.all([scopeOf(asked, services), servers.at(placeOf(asked))]);
  const person = hashPerson(ownerId);
  const asker = { scope, person, threshold: at.threshold, turns: [] };
  const { answer, titles } = await askQuestion(services, { text: thread.name, way: "message", asker });
  if (!isSure(answer)) return;
  const ofServer = namedLanguage(thread.guild.preferredLocale);
  const language = spokenLanguage(at.languages, [languageOf(answer.language), ofServer]);
  const note = WORDS[language].discord.fromTitle;
  const messageIds: string[] = [];
  const bodies = renderAnswer({ answer, titles, words: WORDS[language], ephemeral: false, note });
  for (const [at, body] of bodies.entries()) {
    // The post's first message has the thread's id.
    const reply = { messageReference: thread.id, failIfNotExists: false };
    messageIds.push((await thread.send({ ...sentOnceFor(`${thread.id} ${at}`, body), reply })).id);
  }
  metrics.observe("message", now() - startedAt);
  const record = {
    answer,
    asked: thread.name,
    language,
    asker: person,
    messageIds,
    questionId: thread.id,
    threadId: thread.id,
    ...seenIn(placeOf(asked)),
  };
  inBackground(
    forgotten.keep({ person, startedAt }, () => records.in(scope).save(record)),
    log,
    "keep an answer",
  );
}
