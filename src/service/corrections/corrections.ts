import { LRUCache } from "lru-cache";
import type { Log } from "../../app/log.ts";
import type { Engine } from "../../app/types.ts";
import { FOLDER_LIBRARY, sourceKey } from "../../core/scope.ts";
import type { AnswerRecords } from "../answer-records.ts";
import { documentsOf } from "../documents-of.ts";
import { CORRECTED_KIND } from "../kinds.ts";
import { createSerial } from "../serial.ts";
import type { Directory } from "../servers/scopes.ts";
import { librariesAt, ownerOfServer, readServerSettings, type ServerSettings } from "../servers/server-settings.ts";
import { createFindChanged, quotesOtherVersion, readVersions, type Versions } from "./changed-quotes.ts";
import { type ChannelQueue, enqueue, takeTurn, waitingQueues, writeQueue } from "./correcting-queue.ts";
import { hasQuoted, listQuoted, readQuoted } from "./quoted-answers.ts";
import type { CorrectionNotice, TellCorrections } from "./tell-corrections.ts";

export interface CorrectionsParts {
  readonly engine: Pick<Engine, "in" | "library">;
  readonly records: Pick<AnswerRecords, "in">;
  readonly directory: Pick<Directory, "serverIds">;
  readonly tell: TellCorrections;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** Tells of answers whose quotes an article has changed since, where they stand. */
export interface Corrections {
  /** Of one server: whatever gave its articles another version. What cannot be told now waits for the next time. */
  review(serverId: string): Promise<void>;
  /** Of all servers that the bot is in. */
  reviewAll(): Promise<void>;
}

/** Answers that were held against the versions of now. */
const JUDGED = 100_000;

export function createCorrections({ engine, records, directory, tell, now, log }: CorrectionsParts): Corrections {
  const oneAtATime = createSerial();
  /** The versions of a server's sources at its last review: while they are the same, no answer can have changed. */
  const reviewed = new Map<string, string>();
  const judged = new LRUCache<string, string>({ max: JUDGED });

  return {
    review: (serverId) => oneAtATime.run(serverId, () => review(serverId)),
    async reviewAll() {
      for (const serverId of directory.serverIds()) await oneAtATime.run(serverId, () => review(serverId));
    },
  };

  async function review(serverId: string): Promise<void> {
    const documents = documentsAt(serverId);
    if (!(await hasQuoted(documents))) return;
    const settings = await readServerSettings(documents, serverId);
    const libraries = [...settings.libraries.map(({ id }) => id), ...(settings.folder ? [FOLDER_LIBRARY] : [])];
    const versions = await readVersions(engine, libraries);
    const state = JSON.stringify([...versions]);
    const server = { serverId, settings, versions };
    if (reviewed.get(serverId) !== state) await findChanged(server);
    reviewed.set(serverId, state);
    for (const queue of await waitingQueues(documents)) await tellOf(server, queue);
  }

  /** Puts the answers that have changed in the queues of their channels. */
  async function findChanged({ serverId, settings, versions }: Server): Promise<void> {
    const documents = documentsAt(serverId);
    const find = createFindChanged(engine, versions);
    const changed: { readonly id: string; readonly channelId: string }[] = [];
    const judgements = new Map<string, string>();
    for (const answer of await listQuoted(documents)) {
      if (!quotesOtherVersion(answer, versions)) continue;
      const { id, channelIds, quotes } = answer;
      const against = quotes.map(({ library, source }) => versions.get(sourceKey(library, source))).join(" ");
      if (judged.get(`${serverId} ${id}`) === against) continue;
      judgements.set(`${serverId} ${id}`, against);
      // Of a page that changes all day most are: the comparison costs far more.
      if (await isTold(serverId, id)) continue;
      const found = await find(answer, librariesAt(settings, channelIds));
      if (found.length > 0) changed.push({ id, channelId: channelIds[0] });
    }
    await enqueue(documents, changed, now());
    for (const [key, against] of judgements) judged.set(key, against);
  }

  /** Tells what may be told in a channel now. Kept as told before it is: a process that is killed in between says it never rather than twice. */
  async function tellOf(server: Server, queue: ChannelQueue): Promise<void> {
    const notices = await noticesOf(server, queue.waiting);
    const left = { ...queue, waiting: notices.map(({ answer }) => answer.id) };
    if (server.settings.corrections === "reply") await tellInTurn(server, left, notices);
    else await markAll(server, left, notices);
  }

  async function tellInTurn(server: Server, queue: ChannelQueue, notices: readonly CorrectionNotice[]): Promise<void> {
    const { single, together } = takeTurn(queue, now());
    const isOf = (ids: readonly string[]) => notices.filter(({ answer }) => ids.includes(answer.id));
    let left = queue;
    for (const notice of isOf(single)) {
      left = await tellNow(server, { ...left, toldAt: [...left.toldAt, now()] }, [notice], () => tell.reply(notice));
    }
    const rest = isOf(together);
    if (rest.length === 0) await writeQueue(documentsAt(server.serverId), left, now());
    else await tellNow(server, { ...left, digestAt: now() }, rest, () => tell.digest(server.serverId, rest));
  }

  async function markAll(server: Server, queue: ChannelQueue, notices: readonly CorrectionNotice[]): Promise<void> {
    const { serverId, settings } = server;
    let left = queue;
    for (const notice of notices) {
      left = await tellNow(server, left, [notice], async () => {
        const record = await records.in({ owner: ownerOfServer(serverId) }).ofMessage(notice.answer.id);
        if (settings.corrections === "mark" && record) await tell.mark(record);
      });
    }
    await writeQueue(documentsAt(serverId), left, now());
  }

  /** Takes answers from their queue and tells of them; what fails in passing waits again. Gives the queue as it is then. */
  async function tellNow(
    { serverId }: Server,
    queue: ChannelQueue,
    notices: readonly CorrectionNotice[],
    work: () => Promise<void>,
  ): Promise<ChannelQueue> {
    const documents = documentsAt(serverId);
    const ids = notices.map(({ answer }) => answer.id);
    const taken = { ...queue, waiting: queue.waiting.filter((id) => !ids.includes(id)) };
    for (const notice of notices) await noteTold(serverId, notice);
    await writeQueue(documents, taken, now());
    try {
      await work();
      return taken;
    } catch (error) {
      log.warn({ err: error }, "Answers whose quotes have changed could not be told of now");
      const again = { ...taken, waiting: [...taken.waiting, ...ids] };
      await writeQueue(documents, again, now());
      for (const id of ids) await documents.deleteDocument(CORRECTED_KIND, id);
      return again;
    }
  }

  /** Of answers that are still there and whose quotes are still changed: a page may have gone back. */
  async function noticesOf(
    { serverId, settings, versions }: Server,
    ids: readonly string[],
  ): Promise<readonly CorrectionNotice[]> {
    const find = createFindChanged(engine, versions);
    const notices: CorrectionNotice[] = [];
    for (const id of ids) {
      const answer = await readQuoted(documentsAt(serverId), id);
      if (answer === undefined || (await isTold(serverId, id))) continue;
      const changed = await find(answer, librariesAt(settings, answer.channelIds));
      if (changed.length > 0) notices.push({ answer, changed });
    }
    return notices;
  }

  async function isTold(serverId: string, id: string): Promise<boolean> {
    return (await documentsAt(serverId).getDocument(CORRECTED_KIND, id)) !== undefined;
  }

  async function noteTold(serverId: string, { answer: { id, person } }: CorrectionNotice): Promise<void> {
    await documentsAt(serverId).putDocument({ kind: CORRECTED_KIND, id, person, createdAt: now(), body: true });
  }

  function documentsAt(serverId: string) {
    return documentsOf(engine, ownerOfServer(serverId));
  }
}

interface Server {
  readonly serverId: string;
  readonly settings: ServerSettings;
  readonly versions: Versions;
}
