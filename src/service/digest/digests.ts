import type { Log } from "../../app/log.ts";
import type { Engine } from "../../app/types.ts";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import { isAnswerRecord } from "../asking/answer-records.ts";
import { documentsOf } from "../documents-of.ts";
import { type Gap, readGaps } from "../gaps/gaps.ts";
import { ANSWER_KIND, FEEDBACK_KIND } from "../kinds.ts";
import type { Directory } from "../servers/scopes.ts";
import type { ServerDesk } from "../servers/server-desk.ts";
import { ownerOfServer } from "../servers/server-settings.ts";

/** A week of a server's questions. */
export interface Digest {
  readonly asked: number;
  readonly answered: number;
  readonly rated: number;
  readonly helpful: number;
  /** The largest, of several people each: what one person alone asked is never among them. */
  readonly gaps: readonly Gap[];
}

/** Writes a digest into a channel. */
export type TellDigest = (channelId: string, digest: Digest) => Promise<void>;

/** Weekly digests of the servers that have switched them on and chosen a channel for what managers should know. */
export interface Digests {
  sendDue(): Promise<void>;
}

export interface DigestsParts {
  readonly engine: Pick<Engine, "in" | "compare">;
  readonly servers: Pick<ServerDesk, "settings" | "noteDigest">;
  readonly directory: Pick<Directory, "serverIds">;
  readonly tell: TellDigest;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

const WEEK_MS = 7 * 24 * 3_600_000;
const MAX_GAPS = 5;
const MAX_DOCUMENTS = 10_000;

export function createDigests({ engine, servers, directory, tell, now, log }: DigestsParts): Digests {
  return {
    async sendDue() {
      for (const serverId of directory.serverIds()) {
        const { digestSince, logChannel } = await servers.settings(serverId);
        if (digestSince === undefined || logChannel === undefined || now() - digestSince < WEEK_MS) continue;
        try {
          await tell(
            logChannel,
            await readDigest(documentsOf(engine, ownerOfServer(serverId)), engine, now() - WEEK_MS),
          );
          await servers.noteDigest(serverId, now());
        } catch (error) {
          log.warn({ err: error, server: serverId }, "A weekly digest could not be written");
        }
      }
    },
  };
}

/** `since`: milliseconds since 1970. */
async function readDigest(
  documents: Pick<DocumentStore, "listDocuments" | "putDocument">,
  engine: Pick<Engine, "compare">,
  since: number,
): Promise<Digest> {
  const recent = async (kind: string) =>
    (await documents.listDocuments(kind, { limit: MAX_DOCUMENTS })).filter(({ createdAt }) => createdAt >= since);
  const answers = (await recent(ANSWER_KIND)).flatMap(({ body }) => (isAnswerRecord(body) ? [body.answer] : []));
  const questions = answers.filter(({ about }) => about !== "greeting" && about !== "thanks");
  const ratings = (await recent(FEEDBACK_KIND)).map(({ body }) => isHelpful(body));
  const { shown } = await readGaps({ documents, engine, showsAlone: false });
  return {
    asked: questions.length,
    answered: questions.filter(({ kind }) => kind === "answered").length,
    rated: ratings.length,
    helpful: ratings.filter((each) => each).length,
    gaps: shown.filter(({ lastAt }) => lastAt >= since).slice(0, MAX_GAPS),
  };
}

function isHelpful(body: unknown): boolean {
  return typeof body === "object" && body !== null && "helpful" in body && body.helpful === true;
}
