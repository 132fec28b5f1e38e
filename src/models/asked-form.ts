import type { ReaderQuestion, ReaderTurn } from "../core/ports/reader.ts";
import { READER_MAX_REPLY_WORDS, READER_MAX_TURNS } from "./limits.ts";

/** Stands where a turn was not answered. */
const NO_REPLY = "—";
/** Behind a reply that goes on. */
const GOES_ON = " …";

/** The question with the turns before it, in the form that the shipped reader was trained with: "question (reply) > question". */
export function formatAsked({ question, turns }: ReaderQuestion): string {
  return [...turns.slice(-READER_MAX_TURNS).map(formatTurn), question].join(" > ");
}

function formatTurn({ question, reply }: ReaderTurn): string {
  const words = reply.split(/\s+/u).filter((word) => word !== "");
  const kept = words.slice(0, READER_MAX_REPLY_WORDS).join(" ");
  const shown = words.length > READER_MAX_REPLY_WORDS ? `${kept}${GOES_ON}` : kept;
  return `${question} (${shown === "" ? NO_REPLY : shown})`;
}
