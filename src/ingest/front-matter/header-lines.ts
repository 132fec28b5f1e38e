import { parseDocument } from "yaml";

type LineValue = string | readonly string[];

const FIELD = /^["']?([\p{L}_@$][\p{L}\p{M}\p{N}_ .:@/$-]{0,60}?)["']?[ \t]*(?::(?=\s|$)|=)[ \t]*(.*)$/u;
const JSON_FIELD = /^\s*"([^"]+)"\s*:\s*(.*?),?\s*$/;
const TABLE = /^\[/;
const LISTED = /^\s*-\s+(.*)$/;
/** A list or a table that its line does not close: what it says is not known. */
const OPEN_BRACKET = /^(?:\[[^\]]*|\{[^}]*)$/;
const BLOCK_MARK = /^[|>][+-]?\d?$/;

/** The fields of a header that can be read a line alone: a text or a list behind a key, and what is listed or indented below it. */
export function readHeaderLines(header: string): { readonly [key: string]: LineValue } {
  const fields: Record<string, LineValue> = {};
  let open: { readonly key: string; readonly listed: string[]; readonly indented: string[] } | undefined;
  const close = () => {
    if (open !== undefined && open.listed.length > 0) fields[open.key] = open.listed;
    else if (open !== undefined && open.indented.length > 0) fields[open.key] = open.indented.join(" ");
    open = undefined;
  };
  for (const line of header.split("\n")) {
    const [, key, value = ""] = FIELD.exec(line) ?? JSON_FIELD.exec(line) ?? [];
    if (key !== undefined || TABLE.test(line)) close();
    if (TABLE.test(line)) break;
    if (key !== undefined) {
      if (value === "" || BLOCK_MARK.test(value)) open = { key, listed: [], indented: [] };
      else fields[key] = OPEN_BRACKET.test(value) ? "" : readInline(value);
      continue;
    }
    const listed = LISTED.exec(line)?.[1];
    if (listed !== undefined) open?.listed.push(unquote(listed));
    else if (/^\s+\S/.test(line)) open?.indented.push(line.trim());
  }
  close();
  return fields;
}

/** A text or a list in brackets as YAML has it; else the words as they stand. */
function readInline(raw: string): LineValue {
  if (/^["'[]/.test(raw)) {
    const value = parseInline(raw);
    if (typeof value === "string") return value;
    if (Array.isArray(value)) return value.filter((each) => typeof each === "string");
  }
  return unquote(raw);
}

/** Undefined where it is no YAML, or names what nothing in it is called (`*Anna*`): that is found only when it is turned into a value. */
function parseInline(raw: string): unknown {
  const document = parseDocument(raw, { schema: "failsafe", prettyErrors: false, logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** Without the quotes around it, whole or half. */
function unquote(raw: string): string {
  return raw.trim().replace(/^["']+|["',]+$/g, "");
}
