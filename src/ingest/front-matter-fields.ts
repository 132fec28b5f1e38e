import type { SourceMetadata } from "../core/types.ts";

/** Fields that an article's front matter may give, checked. `language` is any two-letter code. */
export interface FrontMatter extends Partial<Omit<SourceMetadata, "language" | "isUntitled">> {
  readonly language?: string;
}

/** A field's value (none when it is left empty), or what was expected and what stands there instead. */
export type CheckedField = { readonly value: string | undefined } | { readonly expected: string; readonly got: string };

interface FieldRule {
  readonly expected: string;
  /** The value as it is kept, or undefined when it does not fit. */
  readonly read: (raw: string) => string | undefined;
}

const TEXT: FieldRule = { expected: "a text", read: (raw) => raw.replace(/\s+/g, " ") };

const RULES = {
  title: TEXT,
  publisher: TEXT,
  credit: TEXT,
  url: { expected: "a web address that starts with http:// or https://", read: readUrl },
  author: TEXT,
  published: { expected: "a date of the form YYYY-MM-DD", read: readDate },
  language: { expected: "a language code of two letters", read: readLanguage },
  license: TEXT,
} as const satisfies Record<keyof FrontMatter, FieldRule>;

export const FRONT_MATTER_KEYS = Object.keys(RULES).filter(isFrontMatterKey);

export function isFrontMatterKey(key: string): key is keyof typeof RULES {
  return Object.hasOwn(RULES, key);
}

/** Checks the value that YAML gives for a key. */
export function checkField(key: keyof typeof RULES, raw: unknown): CheckedField {
  const { expected, read }: FieldRule = RULES[key];
  if (raw === null || raw === undefined) return { value: undefined };
  if (typeof raw !== "string") return { expected, got: describe(raw) };
  const trimmed = raw.trim().normalize("NFC");
  if (trimmed === "") return { value: undefined };
  const value = read(trimmed);
  return value === undefined ? { expected, got: JSON.stringify(trimmed) } : { value };
}

function readUrl(raw: string): string | undefined {
  const isWeb = /^https?:\/\/[^\s<>"]+$/i.test(raw) && URL.canParse(raw);
  return isWeb ? raw : undefined;
}

/** The day of an ISO date or date with time, when the calendar has it. */
function readDate(raw: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}\S*)?$/.exec(raw)?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day ?? "") ? day : undefined;
}

function readLanguage(raw: string): string | undefined {
  return /^[a-z]{2}$/i.test(raw) ? raw.toLowerCase() : undefined;
}

function describe(raw: unknown): string {
  if (typeof raw === "number" || typeof raw === "bigint") return `the number ${raw} (put it in quotes)`;
  if (typeof raw === "boolean") return `${raw} (put it in quotes)`;
  return "a list, a map or an alias";
}
