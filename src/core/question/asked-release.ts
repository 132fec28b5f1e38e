import { alternatives } from "../languages/words-of.ts";
import { analyze } from "../lexical/analyze.ts";
import type { Language } from "../types.ts";
import { expectedKind } from "./answer-kind.ts";

/** "2.3.1", "v2.0". */
const VERSION = /(?<![\p{L}\d.])v?(?<version>\d+(?:\.\d+)+)(?![\p{L}\d]|\.\d)/gu;
const RELEASED = new RegExp(`^(?:${alternatives(({ lists }) => lists.released)})$`, "u");
const DATES: ReadonlySet<string | undefined> = new Set(["date", "day", "year"]);

/** The version whose day is asked for: "When did 2.3.1 come out?"; undefined where anything else of it is. */
export function askedRelease(question: string, language: Language): string | undefined {
  const [only, ...others] = versionsIn(question);
  if (only === undefined || others.length > 0 || !DATES.has(expectedKind(question))) return undefined;
  const words = analyze(question.replace(VERSION, " "), language);
  return words.length > 0 && words.every(({ surface }) => RELEASED.test(surface)) ? only : undefined;
}

/** The versions that a text names, without the "v" before them. */
export function versionsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(VERSION), ({ groups }) => groups?.version ?? "");
}
