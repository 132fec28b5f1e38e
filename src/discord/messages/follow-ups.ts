import type { RepliableInteraction } from "discord.js";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import { FOLLOW_UP_KIND } from "../../service/kinds.ts";
import type { EventTurns } from "../gateway/event-turns.ts";
import type { MessageBody } from "../render/layout.ts";

/**
 * What follows the first message of an answer to an interaction. Discord takes it as often as it is sent, so it is written down when it was: the
 * process after one that was killed sends only what is missing.
 */
export interface FollowUps {
  /**
   * Sends the message at that place behind the first (1 is the next one) where no process has; gives its id, undefined where another process is
   * at it and this one is about to stop. Throws what sending throws, and as the store does.
   */
  send(
    interaction: Pick<RepliableInteraction, "id" | "followUp">,
    at: number,
    body: MessageBody,
  ): Promise<string | undefined>;
}

export interface FollowUpsOptions {
  readonly once: EventTurns["once"];
  /** The operator's. */
  readonly documents: Pick<DocumentStore, "getDocument" | "putDocument">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createFollowUps({ once, documents, now }: FollowUpsOptions): FollowUps {
  const find = async (id: string) => {
    const sent = (await documents.getDocument(FOLLOW_UP_KIND, id))?.body;
    return typeof sent === "string" ? sent : undefined;
  };
  return {
    async send(interaction, at, body) {
      const id = `${interaction.id} ${at}`;
      let sentId: string | undefined;
      await once(`follow-up ${id}`, async () => {
        sentId = await find(id);
        if (sentId !== undefined) return;
        sentId = (await interaction.followUp(body)).id;
        await documents.putDocument({ kind: FOLLOW_UP_KIND, id, createdAt: now(), body: sentId });
      });
      return sentId ?? find(id);
    },
  };
}
