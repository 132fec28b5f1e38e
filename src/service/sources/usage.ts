import type { DocumentStore } from "../../core/ports/document-store.ts";
import { MAX_EMBEDDED_A_DAY } from "./limits.ts";

type Documents = Pick<DocumentStore, "getSetting" | "replaceSetting">;

/** What a server has had read lately, and what is being read; kept, so that a restart gives nothing anew. JSON. */
export interface Usage {
  /** Milliseconds since 1970, of the adds within the last hour. */
  readonly adds: readonly number[];
  /** Of that day, UTC. */
  readonly day: string;
  /** Passages of that day. */
  readonly embedded: number;
  readonly underWay: readonly UnderWay[];
}

/** Something that is being read in, by whatever process. */
export interface UnderWay {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What there is one more of when it is done. */
  readonly makes?: "source" | "feed";
  /** It is one of the adds. */
  readonly isAdd: boolean;
  /** So many passages more are held then, and at most so many have been embedded. */
  readonly passages: number;
  readonly embedded: number;
}

const SETTING = "source-usage";
const HOUR_MS = 3_600_000;
/** What is under way for so long was begun by a process that is gone. */
const GIVEN_UP_MS = HOUR_MS;
const DAY_CHARS = "2026-11-24".length;

export async function readUsage(documents: Pick<Documents, "getSetting">, now: number): Promise<Usage> {
  return parseUsage(await documents.getSetting(SETTING), now);
}

/**
 * The usage becomes what `next` makes of it: where another process has changed it meanwhile, of what that has made of it. What `next`
 * looks up is as new as the usage that it is given. Throws what `next` throws.
 */
export async function changeUsage(
  documents: Documents,
  now: number,
  next: (usage: Usage) => Usage | Promise<Usage>,
): Promise<void> {
  for (;;) {
    const kept = await documents.getSetting(SETTING);
    const after = await next(parseUsage(kept, now));
    if (await documents.replaceSetting(SETTING, kept, JSON.stringify(after))) return;
  }
}

/** Whether a server may have any passage read today. */
export async function mayEmbed(documents: Pick<Documents, "getSetting">, now: number): Promise<boolean> {
  return embeddedToday(await readUsage(documents, now)) < MAX_EMBEDDED_A_DAY;
}

/** How many passages a server has had read today, with those that are being read. */
export function embeddedToday({ embedded, underWay }: Usage): number {
  return embedded + sum(underWay.map((each) => each.embedded));
}

/** What was being read by a process that is gone counts as read. */
function parseUsage(kept: string | undefined, now: number): Usage {
  const day = new Date(now).toISOString().slice(0, DAY_CHARS);
  const { adds = [], underWay = [], ...before }: Partial<Usage> = kept === undefined ? {} : JSON.parse(kept);
  const isGivenUp = ({ at }: UnderWay) => now - at >= GIVEN_UP_MS;
  const embedded = before.day === day ? (before.embedded ?? 0) : 0;
  return {
    adds: adds.filter((at) => now - at < HOUR_MS),
    day,
    embedded: embedded + sum(underWay.filter(isGivenUp).map((each) => each.embedded)),
    underWay: underWay.filter((each) => !isGivenUp(each)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
