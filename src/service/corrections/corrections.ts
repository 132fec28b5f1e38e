import { LRUCache } from "lru-cache";
import type { Log } from "../../app/log.ts";
import type { Engine } from "../../app/types.ts";
import { isErased } from "../../core/erased-source.ts";
import { FOLDER_LIBRARY, sourceKey } from "../../core/scope.ts";
import type { AnswerRecords } from "../asking/answer-records.ts";
import { documentsOf } from "../documents-of.ts";
import { createSerial } from "../serial.ts";
import type { Directory } from "../servers/scopes.ts";
import { librariesAt, ownerOfServer, readServerSettings, type ServerSettings } from "../servers/server-settings.ts";
import { createFindChanged, quotesOtherVersion, readVersions, type Versions } from "./changed-quotes.ts";
import { type ChannelQueue, enqueue, HOUR_MS, takeTurn, waitingQueues, writeQueue } from "./correcting-queue.ts";
import { hasQuoted, listQuoted, type QuotedAnswer, readQuoted } from "./quoted-answers.ts";
import type { CorrectionNotice, Standing, TellCorrections } from "./tell-corrections.ts";
import { dropTold, listTold, putTold, readTold, sayingOf, type Told } from "./told-answers.ts";

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
/** A notice is changed at most so often. */
const REVISED_EVERY_MS = HOUR_MS;
/** So many notices of a server are changed in one review; the rest in the next, so that Discord need not slow them down. */
const MAX_REVISED = 10;

export function createCorrections({ engine, records, directory, tell, now, log }: CorrectionsParts): Corrections {
  const oneAtATime = createSerial();
  /** The versions of a server's sources at its last review: while they are the same, no answer can have changed, and until a moment no notice is due. */
  const reviewed = new Map<string, { readonly state: string; readonly until: number }>();
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
    const last = reviewed.get(serverId);
    if (last?.state !== state || now() >= last.until) {
      reviewed.delete(serverId);
      reviewed.set(serverId, { state, until: await findChanged(server) });
    }
    for (const queue of await waitingQueues(documents)) {
      await tellOf(server, queue).catch((error: unknown) =>
        log.warn({ err: error }, "What waits in a channel could not be told now"),
      );
    }
  }

  /**
   * Puts the answers that have changed in the queues of their channels, and says in the notices of those that were told of what is so
   * now. Gives when a notice is to be changed that may not be yet.
   */
  async function findChanged(server: Server): Promise<number> {
    const { serverId, settings, versions } = server;
    const documents = documentsAt(serverId);
    const find = createFindChanged(engine, versions);
    const toTell: { readonly id: string; readonly channelId: string }[] = [];
    const judgements = new Map<string, string>();
    const standing = await listTold(documents);
    let until = Number.POSITIVE_INFINITY;
    let revised = 0;
    for (const answer of await listQuoted(documents)) {
      const { id, channelIds, quotes } = answer;
      const told = standing.get(id);
      if (told === undefined && !quotesOtherVersion(answer, versions)) continue;
      const against = quotes.map(({ library, source }) => versions.get(sourceKey(library, source))).join(" ");
      if (judged.get(`${serverId} ${id}`) === against) continue;
      const isNew = told === undefined || told.isSending === true;
      const dueAt = isNew ? 0 : told.at + REVISED_EVERY_MS;
      // Before it may be changed again, a comparison tells nothing: of a page that changes all day most are.
      if (dueAt > now() || (!isNew && revised >= MAX_REVISED)) {
        until = Math.min(until, dueAt);
        continue;
      }
      const { changed, isWhole } = await find(answer, librariesAt(settings, channelIds));
      if (isNew && changed.length > 0) toTell.push({ id, channelId: channelIds[0] });
      if (!isNew && isWhole && sayingOf(changed) !== told.said) {
        revised += 1;
        const isRevised = await revise(server, { answer, changed }, told);
        if (!isRevised) {
          until = now();
          continue;
        }
      }
      judgements.set(`${serverId} ${id}`, against);
    }
    await enqueue(documents, toTell, now());
    for (const [key, against] of judgements) judged.set(key, against);
    return until;
  }

  /** Says in an answer's notice, or the answer itself where it was marked, what is so now; false where it fails in passing. */
  async function revise({ serverId, settings }: Server, notice: CorrectionNotice, told: Told): Promise<boolean> {
    const { answer, changed } = notice;
    const at = now();
    try {
      if (told.noticeId !== undefined) await tell.revise(answer, told.noticeId, changed);
      else if (settings.corrections === "mark") await markAnswer(serverId, notice);
      await putTold(documentsAt(serverId), answer, { ...told, said: sayingOf(changed), at });
      return true;
    } catch (error) {
      log.warn({ err: error }, "A notice of changed quotes could not be brought up to date now");
      return false;
    }
  }

  async function markAnswer(serverId: string, { answer, changed }: CorrectionNotice): Promise<void> {
    const record = await records.in({ owner: ownerOfServer(serverId) }).ofMessage(answer.id);
    // What was erased since can be shown no second time: such an answer stays as it stands.
    if (record && !record.answer.citations.some(isErased)) await tell.mark(record, changed.length > 0);
  }

  /** Tells what may be told in a channel now. That it is about to be told is kept first, so that the process after one that was killed looks for it. */
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
    const tellTogether = async () => {
      await tell.digest(server.serverId, rest);
      return {};
    };
    if (rest.length === 0) await writeQueue(documentsAt(server.serverId), left, now());
    else await tellNow(server, { ...left, digestAt: now() }, rest, tellTogether);
  }

  async function markAll(server: Server, queue: ChannelQueue, notices: readonly CorrectionNotice[]): Promise<void> {
    const { serverId, settings } = server;
    let left = queue;
    for (const notice of notices) {
      left = await tellNow(server, left, [notice], async () => {
        if (settings.corrections === "mark") await markAnswer(serverId, notice);
        return {};
      });
    }
    await writeQueue(documentsAt(serverId), left, now());
  }

  /** Takes answers from their queue and tells of them; what fails in passing waits again. Gives the queue as it is then. */
  async function tellNow(
    { serverId }: Server,
    queue: ChannelQueue,
    notices: readonly CorrectionNotice[],
    work: () => Promise<Standing>,
  ): Promise<ChannelQueue> {
    const documents = documentsAt(serverId);
    const ids = notices.map(({ answer }) => answer.id);
    const taken = { ...queue, waiting: queue.waiting.filter((id) => !ids.includes(id)) };
    const at = now();
    const note = async (how: Partial<Told>) => {
      for (const { answer, changed } of notices)
        await putTold(documents, answer, { said: sayingOf(changed), at, ...how });
    };
    await note({ isSending: true });
    await writeQueue(documents, taken, now());
    try {
      await note(await work());
      return taken;
    } catch (error) {
      log.warn({ err: error }, "Answers whose quotes have changed could not be told of now");
      const again = { ...taken, waiting: [...taken.waiting, ...ids] };
      await writeQueue(documents, again, now());
      for (const id of ids) await dropTold(documents, id);
      return again;
    }
  }

  /** Of answers that are still there, not told of, and whose quotes are still changed: a page may have gone back. */
  async function noticesOf(server: Server, ids: readonly string[]): Promise<readonly CorrectionNotice[]> {
    const { serverId, settings, versions } = server;
    const find = createFindChanged(engine, versions);
    const notices: CorrectionNotice[] = [];
    for (const id of ids) {
      const answer = await readQuoted(documentsAt(serverId), id);
      if (answer === undefined || (await wasTold(server, answer))) continue;
      const { changed } = await find(answer, librariesAt(settings, answer.channelIds));
      if (changed.length > 0) notices.push({ answer, changed });
    }
    return notices;
  }

  /** Where a process was killed while it told, the face looks for what it may have said; an answer is marked twice as well as once. */
  async function wasTold({ serverId, settings }: Server, answer: QuotedAnswer): Promise<boolean> {
    const told = await readTold(documentsAt(serverId), answer.id);
    if (told?.isSending !== true) return told !== undefined;
    const standing = settings.corrections === "reply" ? await tell.find(answer, told.at) : undefined;
    if (standing === undefined) return false;
    await putTold(documentsAt(serverId), answer, { said: told.said, at: told.at, ...standing });
    return true;
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
