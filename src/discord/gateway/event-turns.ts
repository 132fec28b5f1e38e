import type { Interaction, Message } from "discord.js";
import { LRUCache } from "lru-cache";
import type { Turns } from "../../service/asking/turns.ts";

/** Events that are remembered as handled here, and as taken over. */
const REMEMBERED = 5_000;

/** Has one of the processes that are told of an event handle it. */
export interface EventTurns {
  /** By a name that is the same in every process. Throws what the work throws, and what the claims throw. */
  once(name: string, work: () => Promise<void>): Promise<void>;
  /** Buttons go first to the process that sent them: it may hold more of what they are about than the store does. */
  ofInteraction(interaction: Interaction, work: () => Promise<void>): Promise<void>;
  /** Likewise edits: what stands under the question without being kept, only that process knows. */
  ofMessage(message: Message, work: () => Promise<void>): Promise<void>;
  /** Whether another process has begun to answer an interaction, and may have given its first response. */
  isTakenOver(interactionId: string): boolean;
}

export function createEventTurns(turns: Pick<Turns, "take">): EventTurns {
  const handledHere = new LRUCache<string, true>({ max: REMEMBERED });
  const takenOver = new LRUCache<string, true>({ max: REMEMBERED });

  return {
    once: (name, work) => turns.take(name, work),
    ofInteraction: (interaction, work) => {
      const { id } = interaction;
      const origin = originOf(interaction);
      const isOthers = origin !== undefined && !handledHere.has(origin);
      return turns.take(
        `interaction ${id}`,
        async ({ isTakenOver }) => {
          handledHere.set(id, true);
          if (isTakenOver) takenOver.set(id, true);
          await work();
        },
        { isOthers },
      );
    },
    ofMessage: (message, work) => {
      const isOthers = message.editedTimestamp !== null && !handledHere.has(message.id);
      return turns.take(
        nameOf(message),
        async () => {
          handledHere.set(message.id, true);
          await work();
        },
        { isOthers },
      );
    },
    isTakenOver: (id) => takenOver.has(id),
  };
}

/** Each time that a message was edited is an event of its own. */
function nameOf({ id, editedTimestamp }: Message): string {
  return editedTimestamp === null ? `message ${id}` : `message ${id} ${editedTimestamp}`;
}

/** What the message with the button answered: an interaction, or a message. */
function originOf(interaction: Interaction): string | undefined {
  const message = interaction.isMessageComponent() || interaction.isModalSubmit() ? interaction.message : null;
  return message?.interactionMetadata?.id ?? message?.reference?.messageId;
}
