import { ChannelType, type Message, type ThreadChannel } from "discord.js";
import { classifyApiError } from "../api-errors.ts";
import { MAX_THREAD_NAME } from "../limits.ts";

/** The thread that a question opens, started where there is none yet; undefined where there can be none, or the bot may start none. */
export async function threadFor(message: Message, question: string): Promise<ThreadChannel | undefined> {
  const { channel } = message;
  if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement) return undefined;
  if (message.thread !== null) return message.thread;
  try {
    return await message.startThread({ name: threadName(question) });
  } catch (error) {
    if (classifyApiError(error) === "forbidden") return undefined;
    throw error;
  }
}

/** Whole words, as many as a thread's name takes; of one long word its beginning. */
function threadName(question: string): string {
  if (question.length <= MAX_THREAD_NAME) return question;
  const graphemes = [...new Intl.Segmenter().segment(question)].filter(({ index }) => index < MAX_THREAD_NAME - 1);
  const start = graphemes
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join("");
  return `${/^(.+)\s/su.exec(start)?.[1] ?? start}…`;
}
