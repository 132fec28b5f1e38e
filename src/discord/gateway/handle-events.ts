import type { AnyThreadChannel, Client, Interaction, Message, PartialMessage } from "discord.js";
import { inTrace, keepTrace } from "../../app/trace.ts";
import type { InFlight } from "../../service/asking/in-flight.ts";
import { inBackground } from "../../service/background.ts";
import { dispatchInteraction } from "../dispatch.ts";
import { createFailures } from "../failures.ts";
import { handleForumPost } from "../handlers/forum-post.ts";
import { concernsBot, handleMessage } from "../handlers/message.ts";
import { handleMessageDelete, handleMessageEdit } from "../handlers/message-change.ts";
import { publicLanguageFor } from "../messages/message-language.ts";
import type { Services } from "../services.ts";
import type { EventTurns } from "./event-turns.ts";
import type { Listeners } from "./listeners.ts";
import { registerNow, showStatus } from "./session.ts";

export interface EventParts {
  readonly services: Services;
  readonly events: EventTurns;
  /** Holds on to what was begun, so that the bot does not leave before it is done. */
  readonly inFlight: Pick<InFlight, "add">;
  /** Fires when the bot stops: what it cuts off is no failure. */
  readonly stopping: AbortSignal;
}

/** What is done about each event, by one of the processes that are told of it; whoever asked is told when it fails. */
export function handleEvents({ services, events, inFlight, stopping }: EventParts): Listeners {
  const { log, standing, perMessage, departures, engine } = services;
  const failures = createFailures({ log, standing, languageAt: (message) => publicLanguageFor(message, services) });
  const begin = (work: () => Promise<void>): void => inTrace(() => inFlight.add(work()));

  return {
    onInteraction(interaction: Interaction) {
      const tell = (error: unknown) => failures.ofInteraction(interaction, error);
      const handle = () => dispatchInteraction(interaction, services).catch(tell);
      begin(() => events.ofInteraction(interaction, handle).catch(tell));
    },
    onMessage: (message: Message) => inTurn(message, handleMessage),
    onEdit: (message: Message) => inTurn(message, handleMessageEdit),
    onDelete(message: Message | PartialMessage) {
      // What is deleted twice is gone all the same.
      const work = perMessage.run(message.id, () => handleMessageDelete(message, services));
      inBackground(work, log, "delete the answer to a deleted question");
    },
    onThread(thread: AnyThreadChannel) {
      const handle = () => handleForumPost(thread, services);
      const tell = (error: unknown) =>
        log.warn({ err: error, channel: thread.id }, "A forum post could not be answered");
      inFlight.add(events.once(`thread ${thread.id}`, handle).catch(tell));
    },
    onServers: () => inBackground(departures.review(), log, "note which servers are left"),
    onSession(client: Client) {
      if (stopping.aborted) return;
      inBackground(unlessStopping(registerNow(client, services)), log, "register the commands");
      inBackground(unlessStopping(showStatus(client, engine)), log, "show the status line");
    },
  };

  /** What is done about one message is done one after the other, and told of when it fails, before what comes next. */
  function inTurn(message: Message, handler: (message: Message, services: Services) => Promise<void>): void {
    if (!concernsBot(message, services)) return;
    const tell = (error: unknown) => failures.ofMessage(message, error);
    const handle = () => handler(message, services).catch(tell);
    begin(() =>
      perMessage.run(
        message.id,
        keepTrace(() => events.ofMessage(message, handle).catch(tell)),
      ),
    );
  }

  async function unlessStopping(work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) => {
      if (!stopping.aborted) throw error;
    });
  }
}
