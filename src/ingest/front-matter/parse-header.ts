import { parse as parseToml, TomlDate, TomlError } from "smol-toml";
import { LineCounter, parseDocument } from "yaml";
import type { FoundHeader, HeaderFormat } from "./find-header.ts";
import { readHeaderLines } from "./header-lines.ts";

/** A value of a header; numbers, dates and booleans are texts as they are written. */
export type HeaderValue = string | readonly HeaderValue[] | { readonly [key: string]: HeaderValue };

export interface ParsedHeader {
  readonly fields: { readonly [key: string]: HeaderValue };
  /** Where the header breaks the rules of its format: its fields are those of the lines that can be read alone. */
  readonly broken?: { readonly line: number; readonly reason: string };
}

interface Failure {
  /** Line of the header, from 1, where it is known. */
  readonly line: number;
  readonly reason: string;
}

/** Aliases may multiply what a few lines say. */
const MAX_ALIASES = 100;
const MAX_DEPTH = 8;

/** The fields of a header, whatever state it is in: never throws. */
export function parseHeader({ format, header, linesAbove }: FoundHeader): ParsedHeader {
  const parsed = parseWhole(format, header);
  if ("fields" in parsed) return parsed;
  return { fields: readHeaderLines(header), broken: { line: linesAbove + parsed.line, reason: parsed.reason } };
}

function parseWhole(format: HeaderFormat, header: string): ParsedHeader | Failure {
  if (format === "lines") return { fields: readHeaderLines(header) };
  if (format === "toml") return parseTomlHeader(header);
  return parseYaml(header);
}

/** JSON is YAML, but for tabs and a comma too many, which YAML takes as well inside braces. */
function parseYaml(header: string): ParsedHeader | Failure {
  const lines = new LineCounter();
  const document = parseDocument(header, {
    lineCounter: lines,
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const [error] = document.errors;
  if (error !== undefined) return { line: lines.linePos(error.pos[0]).line, reason: error.message };
  try {
    return { fields: toFields(document.toJS({ maxAliasCount: MAX_ALIASES })) };
  } catch (cause) {
    if (cause instanceof ReferenceError) return { line: 1, reason: cause.message };
    throw cause;
  }
}

function parseTomlHeader(header: string): ParsedHeader | Failure {
  try {
    return { fields: toFields(parseToml(header, { integersAsBigInt: "asNeeded" })) };
  } catch (cause) {
    if (cause instanceof TomlError) return { line: cause.line, reason: cause.message.split("\n")[0] ?? cause.message };
    throw cause;
  }
}

function toFields(value: unknown): ParsedHeader["fields"] {
  const read = toHeaderValue(value, 0);
  return typeof read === "string" || isList(read) ? {} : read;
}

function toHeaderValue(value: unknown, depth: number): HeaderValue {
  if (typeof value === "string") return value;
  if (value === null || value === undefined || depth > MAX_DEPTH) return "";
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map((each) => toHeaderValue(each, depth + 1));
  if (typeof value !== "object") return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toHeaderValue(each, depth + 1)]));
}

export function isList(value: HeaderValue): value is readonly HeaderValue[] {
  return Array.isArray(value);
}
