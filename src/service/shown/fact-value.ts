import { foldText } from "../../core/text/text.ts";
import type { Fact } from "../../core/types.ts";
import { formatDate, formatNumber } from "./format-value.ts";

/** Smaller numbers are read as easily in words. */
const MIN_SHOWN_NUMBER = 1000;

/** The day or the digits of a fact in a language's way, where they say more than its name does. */
export function factValue(
  { kind, name, value }: Pick<Fact, "kind" | "name" | "value">,
  locale: string,
): string | undefined {
  if (value === undefined) return undefined;
  if (kind === "number") return saysMore(value, name) ? formatNumber(value, locale) : undefined;
  const date = formatDate(value, locale);
  return holds(name, date) || holds(name, value) ? undefined : date;
}

/** Whether a name says all that a text does, in whatever order. */
function holds(name: string, text: string): boolean {
  const said = new Set(wordsOf(name));
  return wordsOf(text).every((word) => said.has(word));
}

function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a name leaves a number to be reckoned: "6,2 million people", not "6 200 000 people", nor "five girders". */
function saysMore(value: string, name: string): boolean {
  const digits = name.replace(/(?<=\d)[\s.,'’\u00a0\u202f]+(?=\d)/gu, "");
  return Math.abs(Number(value)) >= MIN_SHOWN_NUMBER && !digits.includes(value.replace(".", ""));
}
