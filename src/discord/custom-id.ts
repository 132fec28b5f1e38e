import { MAX_CUSTOM_ID } from "./limits.ts";

/** What a button, select or modal of ours does. */
export const ACTIONS = [
  "context",
  "why",
  "helpful",
  "unhelpful",
  "reason",
  "dismiss",
  "share",
  "page",
  "source-add",
  "source-other",
  "source-text",
  "source-cancel",
  "source-undo",
  "source-list",
  "source-take",
  "source-keep",
  "source-release",
  "source-changes",
  "quote-changes",
  "feed-add",
  "feed-cancel",
  "feed-remove",
  "feed-remove-all",
  "feed-stay",
  "library-delete",
  "settings",
  "ask",
  "tell",
  "settings-log",
  "gaps",
  "gap",
  "gap-again",
  "gap-add",
  "gap-pin",
  "gap-search",
  "gap-quote",
  "pin-remove",
  "gap-dismiss",
  "pins",
] as const;
export type Action = (typeof ACTIONS)[number];

export interface CustomId {
  readonly action: Action;
  /** A receipt, or the id of what a list or check shows. */
  readonly id: string;
  /** From 0, of a paged list. */
  readonly page?: number;
}

/** "action:id" or "action:id:page", at most 100 characters. Throws RangeError above. */
export function encodeCustomId({ action, id, page }: CustomId): string {
  const text = [action, id, ...(page === undefined ? [] : [page])].join(":");
  if (text.length > MAX_CUSTOM_ID) {
    throw new RangeError(`Expected a custom id of at most ${MAX_CUSTOM_ID} characters, got ${text.length}: ${text}`);
  }
  return text;
}

/** Undefined for anything that `encodeCustomId` did not make. */
export function decodeCustomId(text: string): CustomId | undefined {
  const [action, id, page, ...more] = text.split(":");
  if (!isAction(action) || id === undefined || more.length > 0) return undefined;
  if (page === undefined) return { action, id };
  return /^\d+$/u.test(page) ? { action, id, page: Number(page) } : undefined;
}

function isAction(text: string | undefined): text is Action {
  return ACTIONS.some((action) => action === text);
}
