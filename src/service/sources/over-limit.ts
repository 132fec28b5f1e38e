import { UserError } from "../../core/errors.ts";
import { FALLBACK_LANGUAGE } from "../words/index.ts";

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
  passages: (max: number) =>
    `With it, the server would hold more than ${max.toLocaleString(FALLBACK_LANGUAGE)} passages.`,
  adds: (max: number) => `This server has added ${max} sources within an hour, the most that it may.`,
  embedded: (max: number) =>
    `A server may have ${max.toLocaleString(FALLBACK_LANGUAGE)} passages read a day; today there are not enough left.`,
  feeds: (max: number) => `There are ${max} feeds already, the most that a server may have.`,
} as const;

const HINTS = {
  sources: "Remove one with /source remove.",
  passages: "Remove long sources, or add the article alone.",
  adds: "Try again in an hour.",
  embedded: "Try again tomorrow, or add a part of it.",
  feeds: "Remove one with /feed remove.",
} as const;
