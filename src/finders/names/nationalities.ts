import { piecesOf } from "../grammar/one-word-of.ts";
import peoples from "./data/peoples.json" with { type: "json" };

const PEOPLES: ReadonlySet<string> = new Set(peoples);
const ENDING = new RegExp(`(?:${piecesOf(({ peopleEnding }) => peopleEnding)})$`, "u");

/** Whether a word is a people's name or adjective by the list, whatever its ending. */
export function isPeople(word: string): boolean {
  const lower = word.toLowerCase();
  return PEOPLES.has(lower);
}

/** Whether a word names a people, a faith or a feast, not a single person, place or body. */
export function isNationality(word: string): boolean {
  const lower = word.toLowerCase();
  return PEOPLES.has(lower) || ENDING.test(lower);
}
