import type { Interaction, Message } from "discord.js";
import { LRUCache } from "lru-cache";
import { createBugId } from "../app/bug-id.ts";
import type { Log } from "../app/log.ts";
import { UserError } from "../core/errors.ts";
import { wordError } from "../service/shown/word-for-asker.ts";
import { type InterfaceLanguage, languageOf, WORDS } from "../service/words/index.ts";
import { classifyApiError, isOutdatedCommand } from "./api-errors.ts";
import { isDiscordAway } from "./gateway/connection-lost.ts";
import type { Standing } from "./gateway/standing.ts";
import { languageFor } from "./messages/message-language.ts";
import { tellPrivately } from "./messages/respond.ts";
import { sentOnce, showUnder } from "./messages/send-message.ts";
import { plainMessage } from "./render/layout.ts";

const REMEMBERED_GAPS = 1_000;

/** The one place of this face that decides what a person is told of an error, and what the log gets. Its methods never throw. */
export interface Failures {
  ofInteraction(interaction: Interaction, error: unknown): Promise<void>;
  ofMessage(message: Message, error: unknown): Promise<void>;
}

export interface FailuresParts {
  readonly log: Log;
  readonly standing: Standing;
  /** The language of what everybody reads under a message. */
  readonly languageAt: (message: Message) => Promise<InterfaceLanguage>;
}

export function createFailures({ log, standing, languageAt }: FailuresParts): Failures {
  const gaps = new LRUCache<string, true>({ max: REMEMBERED_GAPS });

  const tellOfGap = async (message: Message, error: unknown): Promise<void> => {
    if (!gaps.has(message.channelId)) {
      gaps.set(message.channelId, true);
      log.warn({ channel: message.channelId, guild: message.guildId, err: error }, "May not write in a channel");
    }
    const told = `${message.channelId}:${message.author.id}`;
    if (gaps.has(told)) return;
    gaps.set(told, true);
    const text = WORDS[await languageFor(message)].discord.cannotWrite(`<#${message.channelId}>`);
    await message.author.send(sentOnce(plainMessage(text)));
  };

  /** Settings that cannot be read may be the very failure. */
  const spokenUnder = (message: Message): Promise<InterfaceLanguage> =>
    languageAt(message).catch(() => languageFor(message));

  return {
    ofInteraction: (interaction, error) =>
      quietly(log, async () => {
        if (classifyApiError(error) === "gone") {
          log.warn({ err: error }, "An interaction was gone before it could be answered");
          return;
        }
        const text = wordFailure(error, languageOf(interaction.locale), log);
        if (interaction.isRepliable()) await tellPrivately(interaction, plainMessage(text));
      }),
    ofMessage: (message, error) =>
      quietly(log, async () => {
        const verdict = classifyApiError(error);
        if (verdict === "forbidden") await tellOfGap(message, error);
        else if (verdict === "gone") log.warn({ err: error }, "A message was gone before it could be answered");
        else {
          const text = wordFailure(error, await spokenUnder(message), log);
          await showUnder({ question: message }, [plainMessage(text)], standing);
        }
      }),
  };
}

/** Logs what went wrong and words it for the person: what Discord or an old command is the reason of is no bug of ours. */
function wordFailure(error: unknown, language: InterfaceLanguage, log: Log): string {
  const { discord } = WORDS[language];
  if (isOutdatedCommand(error)) {
    log.warn({ err: error }, "Somebody's Discord still has an earlier form of a command");
    return discord.commandChanged;
  }
  if (isDiscordAway(error)) {
    log.warn({ reason: String(error) }, "Discord could not be reached while something was answered");
    return discord.disconnected;
  }
  return wordError(error, language, logFailure(log, error));
}

/** Logs a bug whole, a UserError as what it is; gives the id that ties the person's sentence to it. */
function logFailure(log: Log, error: unknown): string {
  const bugId = createBugId();
  // That the models server is away was logged when it went.
  const level = error instanceof UserError && error.code === "models-server" ? "debug" : "warn";
  if (error instanceof UserError) log[level]({ code: error.code, hint: error.hint }, logText(error));
  else log.error({ err: error, bugId }, "A bug while answering");
  return bugId;
}

/** Words on a question hold its words, which stay out of the log. */
function logText({ code, message }: UserError): string {
  return code === "question-empty" || code === "question-unreadable" ? "A question could not be taken" : message;
}

/** While Discord is away nobody can be told that it is, which was logged already. */
async function quietly(log: Log, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const level = isDiscordAway(error) ? "debug" : "warn";
    log[level]({ err: error }, "A person could not be told of a failure");
  }
}
