import { createHash } from "node:crypto";
import type { Log } from "../../app/log.ts";
import type { Engine } from "../../app/types.ts";
import type { DocumentStore, StoredDocument } from "../../core/ports/document-store.ts";
import type { LibraryId, Scope } from "../../core/scope.ts";
import type { Answer } from "../../core/types.ts";
import type { AnswerRecord, AnswerRecords } from "../asking/answer-records.ts";
import type { AskQueue } from "../asking/ask-queue.ts";
import { readVersions } from "../corrections/changed-quotes.ts";
import { documentsOf } from "../documents-of.ts";
import { ASKER_WAITING_KIND } from "../kinds.ts";
import { answerFromPins, readPins } from "../pins/pins.ts";
import { createSerial } from "../serial.ts";
import type { Directory, Scopes } from "../servers/scopes.ts";
import type { ServerDesk } from "../servers/server-desk.ts";

/** A refusal under which somebody waits for an answer. The question is its record's: who has that erased is not asked for any more. */
interface Waiting {
  /** Id of a message of the refusal. */
  readonly refusalId: string;
  readonly channelId: string;
  /** The message that is answered: the refusal's own, or the question's, where it was its asker who waits. */
  readonly messageId: string;
  /** The asker waits, and the message is theirs: they may be told of it. */
  readonly isAskers: boolean;
  /** Those that the question was asked of, and are asked again. */
  readonly libraries: readonly LibraryId[];
  /** The articles and pins that did not answer it. */
  readonly seen: string;
}

/** What is answered, where, and in which language. */
export type Awaited = Pick<AnswerRecord, "asked" | "language"> & Pick<Waiting, "channelId" | "messageId" | "isAskers">;

/** Shows an answer under a message; gives the ids of what it wrote, none where that message is gone or it may not write there. */
export type TellAsker = (awaited: Awaited, answer: Answer) => Promise<readonly string[]>;

/** Whoever is to be told when there is an answer. No user's id is kept: they are told under the message where they pressed. */
export interface WaitingAskers {
  /** `person`: keyed hash of who waits. */
  wait(serverId: string, record: AnswerRecord, at: WaitingPlace): Promise<void>;
  /** Asks anew what is awaited in a server, where its articles or pins have changed, and answers under the messages. */
  review(serverId: string): Promise<void>;
  reviewAll(): Promise<void>;
}

interface WaitingPlace extends Omit<Waiting, "refusalId" | "seen"> {
  readonly person: string;
}

export interface WaitingAskersParts {
  readonly engine: Pick<Engine, "in" | "library" | "compare">;
  readonly questions: Pick<AskQueue, "ask">;
  readonly records: Pick<AnswerRecords, "in">;
  readonly scopes: Pick<Scopes, "ofServer">;
  readonly servers: Pick<ServerDesk, "at">;
  readonly directory: Pick<Directory, "serverIds">;
  readonly tell: TellAsker;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

const MAX_WAITING = 200;

export function createWaitingAskers(parts: WaitingAskersParts): WaitingAskers {
  const { engine, questions, records, scopes, servers, directory, tell, now, log } = parts;
  const oneAtATime = createSerial();

  return {
    async wait(serverId, { messageIds: [refusalId] }, { person, ...place }) {
      if (refusalId === undefined) return;
      const { documents, owner } = await placeOf(serverId);
      const seen = await stateOf({ owner, libraries: place.libraries }, documents);
      const body = { ...place, refusalId, seen } satisfies Waiting;
      const id = `${place.messageId}:${person}`;
      await documents.putDocument({ kind: ASKER_WAITING_KIND, id, person, createdAt: now(), body });
    },
    review: (serverId) => oneAtATime.run(serverId, () => review(serverId)),
    async reviewAll() {
      for (const serverId of directory.serverIds()) await oneAtATime.run(serverId, () => review(serverId));
    },
  };

  async function review(serverId: string): Promise<void> {
    const { documents, owner, libraries } = await placeOf(serverId);
    const waiting = await documents.listDocuments(ASKER_WAITING_KIND, { limit: MAX_WAITING });
    const told = new Set<string>();
    for (const document of waiting) {
      const { body, id } = document;
      if (!isWaiting(body)) continue;
      const record = await records.in({ owner }).ofMessage(body.refusalId);
      if (record === undefined) {
        await documents.deleteDocument(ASKER_WAITING_KIND, id);
        continue;
      }
      const awaited = { ...body, asked: record.asked, language: record.language };
      const scope = { owner, libraries: body.libraries.filter((each) => libraries.includes(each)) };
      const seen = await stateOf(scope, documents);
      if (seen === body.seen) continue;
      try {
        const answer = await answerOf(serverId, awaited, scope);
        if (answer.kind !== "answered") await documents.putDocument({ ...document, body: { ...body, seen } });
        else {
          await documents.deleteDocument(ASKER_WAITING_KIND, id);
          if (!told.has(body.messageId)) await tellOf(document, awaited, { answer, scope });
          told.add(body.messageId);
        }
      } catch (error) {
        log.warn({ err: error }, "Somebody who waits could not be told of an answer");
      }
    }
  }

  async function answerOf(serverId: string, { asked, channelId }: Awaited, scope: Scope): Promise<Answer> {
    const { threshold } = await servers.at({ serverId, channelIds: [channelId] });
    return (
      (await answerFromPins(asked, scope, engine)) ?? (await questions.ask(asked, { scope, turns: [], threshold }))
    );
  }

  async function tellOf(
    { person = "" }: StoredDocument,
    awaited: Awaited,
    { answer, scope }: { readonly answer: Answer; readonly scope: Scope },
  ): Promise<void> {
    const messageIds = await tell(awaited, answer);
    const { asked, language, channelId } = awaited;
    const record = { answer, asked, language, asker: person, messageIds, channelIds: [channelId] };
    await records.in(scope).save(record);
  }

  async function placeOf(serverId: string): Promise<Scope & { readonly documents: DocumentStore }> {
    const scope = await scopes.ofServer(serverId);
    return { ...scope, documents: documentsOf(engine, scope.owner) };
  }

  /** Changes with every article and pin that might answer. */
  async function stateOf({ libraries }: Scope, documents: DocumentStore): Promise<string> {
    const versions = await readVersions(engine, libraries);
    const pins = (await readPins(documents)).map(({ id }) => id);
    return createHash("sha256")
      .update(JSON.stringify([...versions, ...pins]))
      .digest("base64url");
  }
}

/** Written by `wait` alone: enough is checked to tell another shape. */
function isWaiting(body: unknown): body is Waiting {
  return typeof body === "object" && body !== null && "seen" in body && "refusalId" in body;
}
