import { UserError } from "../../core/errors.ts";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import { MAX_ADDS_AN_HOUR, MAX_EMBEDDED_A_DAY } from "./limits.ts";

type Documents = Pick<DocumentStore, "getSetting" | "replaceSetting">;

/** What a server has done lately; kept, so that a restart gives nothing anew. */
interface Usage {
  /** Milliseconds since 1970, of the adds within the last hour. */
  readonly adds: readonly number[];
  /** Of that day, UTC. */
  readonly day: string;
  readonly embedded: number;
}

const SETTING = "source-usage";
const HOUR_MS = 3_600_000;
const DAY_CHARS = "2026-11-24".length;

/** Throws UserError source-limit when a server may have no more read now: an add, so many passages. */
export async function refuseTooMany(
  documents: Documents,
  { isAdd, passages, now }: { readonly isAdd: boolean; readonly passages: number; readonly now: number },
): Promise<void> {
  const { adds, embedded } = await readUsage(documents, now);
  if (isAdd && adds.length >= MAX_ADDS_AN_HOUR) throw overLimit("adds", MAX_ADDS_AN_HOUR);
  if (embedded >= MAX_EMBEDDED_A_DAY || embedded + passages > MAX_EMBEDDED_A_DAY)
    throw overLimit("embedded", MAX_EMBEDDED_A_DAY);
}

/** Whether a server may have any passage read today. */
export async function mayEmbed(documents: Documents, now: number): Promise<boolean> {
  return (await embeddedToday(documents, now)) < MAX_EMBEDDED_A_DAY;
}

/** How many passages a server has had read today. */
export async function embeddedToday(documents: Documents, now: number): Promise<number> {
  return (await readUsage(documents, now)).embedded;
}

/** Counts what was embedded, and an add where it was one, beside what other processes count. */
export async function countUsage(
  documents: Documents,
  { embedded, isAdd, now }: { readonly embedded: number; readonly isAdd: boolean; readonly now: number },
): Promise<void> {
  for (;;) {
    const kept = await documents.getSetting(SETTING);
    const before = parseUsage(kept, now);
    const adds = isAdd ? [...before.adds, now] : before.adds;
    const after = { ...before, adds, embedded: before.embedded + embedded };
    if (await documents.replaceSetting(SETTING, kept, JSON.stringify(after))) return;
  }
}

async function readUsage(documents: Pick<Documents, "getSetting">, now: number): Promise<Usage> {
  return parseUsage(await documents.getSetting(SETTING), now);
}

function parseUsage(kept: string | undefined, now: number): Usage {
  const day = new Date(now).toISOString().slice(0, DAY_CHARS);
  const { adds = [], ...before }: Partial<Usage> = kept === undefined ? {} : JSON.parse(kept);
  return {
    adds: adds.filter((at) => now - at < HOUR_MS),
    day,
    embedded: before.day === day ? (before.embedded ?? 0) : 0,
  };
}

/** Of a limit of what a server may hold, or do. */
export function overLimit(problem: keyof typeof MESSAGES, max: number): UserError {
  return new UserError({
    code: "source-limit",
    values: { problem, max },
    message: MESSAGES[problem](max),
    hint: HINTS[problem],
  });
}

const MESSAGES = {
  sources: (max: number) => `There are ${max} sources already, the most that a server may have.`,
  passages: (max: number) => `With it, the server would hold more than ${max} passages.`,
  adds: (max: number) => `This server has added ${max} sources within an hour, the most that it may.`,
  embedded: (max: number) => `This server has had ${max} passages read today, the most that it may in a day.`,
  feeds: (max: number) => `There are ${max} feeds already, the most that a server may have.`,
} as const;

const HINTS = {
  sources: "Remove one with /source remove.",
  passages: "Remove long sources, or add the article alone.",
  adds: "Try again in an hour.",
  embedded: "Try again tomorrow.",
  feeds: "Remove one with /feed remove.",
} as const;
