import { FEED_KIND } from "../../app/import/feeds/feed-state.ts";
import type { Wanted, WithinLimits } from "../../app/import/within-limits.ts";
import type { Engine } from "../../app/types.ts";
import { documentsOf } from "../documents-of.ts";
import { ownerOfServer } from "../servers/server-settings.ts";
import { MAX_ADDS_AN_HOUR, MAX_EMBEDDED_A_DAY, MAX_FEEDS, MAX_PASSAGES, MAX_SOURCES } from "./limits.ts";
import { overLimit } from "./over-limit.ts";
import { readServerSources } from "./server-sources.ts";
import { changeUsage, embeddedToday, readUsage, type UnderWay, type Usage } from "./usage.ts";

/** Why something is read in: somebody adds a source or a feed, or an address or a feed is looked at. */
export type Reason = "source" | "feed" | "look";

/** What a server may have read and hold. It holds for all processes together: what one is reading in, the others count. */
export interface Allowance {
  /** Throws UserError source-limit where that may not be read in now; of what is not read yet, where nothing may. Nothing is counted. */
  check(reason: Reason, wanted?: Wanted): Promise<void>;
  /** Counts what is read in before it is, and what it came to afterwards; what fails counts for nothing. */
  within(reason: Reason): WithinLimits;
}

export interface AllowanceParts {
  readonly engine: Pick<Engine, "in" | "library">;
  readonly serverId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** Of a version of something that is there, with one passage that is not known. */
const LEAST: Wanted = { passages: 0, embedded: 1, replaced: 0 };

export function createAllowance({ engine, serverId, now, newId }: AllowanceParts): Allowance {
  const documents = documentsOf(engine, ownerOfServer(serverId));

  return {
    check: async (reason, wanted = LEAST) => refuse(await readUsage(documents, now()), reason, wanted),
    within: (reason) => async (wanted, work) => {
      const begun = { ...underWay(reason, wanted), id: newId(), at: now() };
      await changeUsage(documents, now(), async (usage) => {
        await refuse(usage, reason, wanted);
        return begin(usage, begun);
      });
      try {
        const result = await work();
        await changeUsage(documents, now(), (usage) => end(usage, begun, result));
        return result;
      } catch (error) {
        await changeUsage(documents, now(), (usage) => giveUp(usage, begun));
        throw error;
      }
    },
  };

  async function refuse(usage: Usage, reason: Reason, { passages, embedded, replaced }: Wanted): Promise<void> {
    if (reason !== "look" && usage.adds.length >= MAX_ADDS_AN_HOUR) throw overLimit("adds", MAX_ADDS_AN_HOUR);
    if (embedded > 0 && embeddedToday(usage) + embedded > MAX_EMBEDDED_A_DAY)
      throw overLimit("embedded", MAX_EMBEDDED_A_DAY);
    const isNew = replaced === undefined;
    if (reason === "feed") {
      if (isNew && (await countFeeds()) + making(usage, "feed") >= MAX_FEEDS) throw overLimit("feeds", MAX_FEEDS);
      return;
    }
    const sources = await readServerSources(engine, serverId);
    if (isNew && sources.length + making(usage, "source") >= MAX_SOURCES) throw overLimit("sources", MAX_SOURCES);
    const more = passages - (replaced ?? 0);
    const held = [...sources, ...usage.underWay].reduce((sum, each) => sum + each.passages, 0);
    if (more > 0 && held + more > MAX_PASSAGES) throw overLimit("passages", MAX_PASSAGES);
  }

  async function countFeeds(): Promise<number> {
    return (await documents.listDocuments(FEED_KIND, { limit: MAX_FEEDS })).length;
  }
}

function underWay(reason: Reason, { passages, embedded, replaced }: Wanted): Omit<UnderWay, "id" | "at"> {
  const makes = reason === "feed" ? "feed" : "source";
  return {
    isAdd: reason !== "look",
    ...(replaced === undefined && { makes }),
    passages: passages - (replaced ?? 0),
    embedded,
  };
}

function making({ underWay }: Usage, what: UnderWay["makes"]): number {
  return underWay.filter(({ makes }) => makes === what).length;
}

function begin(usage: Usage, begun: UnderWay): Usage {
  const adds = begun.isAdd ? [...usage.adds, begun.at] : usage.adds;
  return { ...usage, adds, underWay: [...usage.underWay, begun] };
}

function end(usage: Usage, { id }: UnderWay, { embedded }: { readonly embedded: number }): Usage {
  const others = usage.underWay.filter((each) => each.id !== id);
  // What took so long that it was given up has been counted.
  if (others.length === usage.underWay.length) return usage;
  return { ...usage, embedded: usage.embedded + embedded, underWay: others };
}

function giveUp(usage: Usage, begun: UnderWay): Usage {
  const index = begun.isAdd ? usage.adds.indexOf(begun.at) : -1;
  return end({ ...usage, adds: usage.adds.filter((_, at) => at !== index) }, begun, { embedded: 0 });
}
