import { type Client, DiscordAPIError, type SendableChannels } from "discord.js";
import type { AnswerRecord } from "../service/answer-records.ts";
import type { TellCorrections } from "../service/corrections/tell-corrections.ts";
import { WORDS } from "../service/words/index.ts";
import { renderAnswer } from "./render/answer.ts";
import { markMessage, renderCorrection, renderCorrectionDigest } from "./render/correction.ts";
import type { MessageBody } from "./render/layout.ts";
import { sentOnceFor } from "./send-message.ts";

/** Answers, by the client of the moment, the bot's own answers whose articles have changed. */
export function createTellCorrections(client: () => Client | undefined): TellCorrections {
  return {
    reply: (notice) =>
      unlessRefused(async () => {
        const { channelIds, id, language } = notice.answer;
        const channel = await channelOf(channelIds[0]);
        const reply = { messageReference: id, failIfNotExists: true };
        await channel?.send({ ...sentOnceFor(id, renderCorrection(notice, WORDS[language])), reply });
      }),

    mark: (record) =>
      unlessRefused(async () => {
        const channel = await channelOf(record.channelIds?.[0]);
        const last = record.messageIds.at(-1);
        const body = markedBody(record);
        if (last !== undefined && body !== undefined) await channel?.messages.edit(last, body);
      }),

    digest: (serverId, notices) =>
      unlessRefused(async () => {
        const [first] = notices;
        if (first === undefined) return;
        const { channelIds, language } = first.answer;
        const body = renderCorrectionDigest(serverId, notices, WORDS[language]);
        await (await channelOf(channelIds[0]))?.send(sentOnceFor(notices.map(({ answer }) => answer.id).join(), body));
      }),
  };

  /** Throws where the connection is away: it is told when it is back. */
  async function channelOf(id = ""): Promise<SendableChannels | undefined> {
    const ready = client();
    if (ready?.isReady() !== true) throw new Error("Discord is not connected.");
    const channel = await ready.channels.fetch(id);
    return channel?.isSendable() === true ? channel : undefined;
  }
}

/** What Discord says no to will not be otherwise next time: the answer is gone, or the bot may not write there. */
async function unlessRefused(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && error.status >= REFUSED_FROM && error.status < FAILED_FROM;
    if (!isRefused) throw error;
  }
}

const REFUSED_FROM = 400;
const FAILED_FROM = 500;

/** The last message of an answer as it was sent, and the line; undefined where it cannot be told how it was sent. */
function markedBody({
  answer,
  asked,
  language,
  messageIds,
  questionId,
  threadId,
}: AnswerRecord): MessageBody | undefined {
  const words = WORDS[language];
  const bodies = renderAnswer({
    answer,
    titles: [],
    words,
    ephemeral: false,
    // By a command, the question stands in the answer; a message's stands above it.
    ...(questionId === undefined && { asked }),
    // A forum post is the question and the thread at once.
    ...(questionId !== undefined && questionId === threadId && { note: words.discord.fromTitle }),
  });
  const last = bodies.at(-1);
  return last === undefined || bodies.length !== messageIds.length ? undefined : markMessage(last, words);
}
