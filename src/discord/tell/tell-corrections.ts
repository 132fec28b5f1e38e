import { type Client, DiscordAPIError, type SendableChannels, SnowflakeUtil } from "discord.js";
import type { AnswerRecord } from "../../service/asking/answer-records.ts";
import type { QuotedAnswer } from "../../service/corrections/quoted-answers.ts";
import type { TellCorrections } from "../../service/corrections/tell-corrections.ts";
import { WORDS } from "../../service/words/index.ts";
import { sentOnceFor } from "../messages/send-message.ts";
import { renderAnswer } from "../render/answer.ts";
import {
  correctionId,
  markMessage,
  renderCorrection,
  renderCorrectionDigest,
  renderRestored,
} from "../render/correction.ts";
import type { MessageBody } from "../render/layout.ts";

/** Answers, by the client of the moment, the bot's own answers whose articles have changed. */
export function createTellCorrections(client: () => Client | undefined): TellCorrections {
  return {
    async reply(notice) {
      const { channelIds, id, language } = notice.answer;
      const reply = { messageReference: id, failIfNotExists: true };
      const sent = await unlessRefused(async () => {
        const channel = await channelOf(channelIds[0]);
        return channel?.send({ ...sentOnceFor(id, renderCorrection(notice, WORDS[language])), reply });
      });
      return sent === undefined ? {} : { noticeId: sent.id };
    },

    async revise(answer, noticeId, changed) {
      const words = WORDS[answer.language];
      const body = changed.length === 0 ? renderRestored(words) : renderCorrection({ answer, changed }, words);
      await unlessRefused(async () => (await channelOf(answer.channelIds[0]))?.messages.edit(noticeId, body));
    },

    async mark(record, isChanged) {
      const last = record.messageIds.at(-1);
      const body = lastBody(record, isChanged);
      if (last === undefined || body === undefined) return;
      await unlessRefused(async () => (await channelOf(record.channelIds?.[0]))?.messages.edit(last, body));
    },

    async digest(serverId, notices) {
      const [first] = notices;
      if (first === undefined) return;
      const { channelIds, language } = first.answer;
      const body = renderCorrectionDigest(serverId, notices, WORDS[language]);
      const reason = notices.map(({ answer }) => answer.id).join();
      await unlessRefused(async () => (await channelOf(channelIds[0]))?.send(sentOnceFor(reason, body)));
    },

    async find(answer, since) {
      const own = client()?.user?.id;
      const after = SnowflakeUtil.generate({ timestamp: since - CLOCKS_APART_MS }).toString();
      const messages = await unlessRefused(async () =>
        (await channelOf(answer.channelIds[0]))?.messages.fetch({ after, limit: LOOKED_THROUGH }),
      );
      // Where it may not look, it keeps silent rather than say it twice.
      if (messages === undefined) return {};
      for (const { id, author, components } of messages.values()) {
        const told = author.id === own ? toldIn(JSON.stringify(components), answer) : undefined;
        if (told !== undefined) return told === "notice" ? { noticeId: id } : {};
      }
      return undefined;
    },
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
async function unlessRefused<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && error.status >= REFUSED_FROM && error.status < FAILED_FROM;
    if (isRefused) return undefined;
    throw error;
  }
}

/** Whether a message is an answer's notice or names it among others. */
function toldIn(components: string, { id, channelIds }: QuotedAnswer): "notice" | "digest" | undefined {
  if (components.includes(correctionId(id))) return "notice";
  return components.includes(`/${channelIds[0]}/${id} `) ? "digest" : undefined;
}

/** So far Discord's clock and this machine's may be apart. */
const CLOCKS_APART_MS = 60_000;
/** Messages of a channel that are looked through: as many as Discord gives at once. */
const LOOKED_THROUGH = 100;
const REFUSED_FROM = 400;
const FAILED_FROM = 500;

/** The last message of an answer as it was sent, with the line or without; undefined where it cannot be told how it was sent. */
function lastBody(record: AnswerRecord, isMarked: boolean): MessageBody | undefined {
  const body = sentLast(record);
  return body && (isMarked ? markMessage(body, WORDS[record.language]) : body);
}

function sentLast({
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
  return bodies.length === messageIds.length ? bodies.at(-1) : undefined;
}
