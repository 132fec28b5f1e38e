import { fieldOfKey, isKnownKey } from "./keys.ts";

/** How a header is written. "lines" are `Key: value` lines without marks around them, or with a closing line alone. */
export type HeaderFormat = "yaml" | "toml" | "json" | "lines";

/** The header at the top of a text, apart from the body that follows it. */
export interface FoundHeader {
  readonly format: HeaderFormat;
  readonly header: string;
  /** Offset of the body in the text. */
  readonly bodyStart: number;
  /** How many lines of the text stand above the header. */
  readonly linesAbove: number;
}

export interface HeaderOptions {
  /**
   * All that generators write: TOML, JSON, and in Markdown also lines without marks around them (Pelican, MultiMarkdown, Hexo, Nikola).
   * Otherwise YAML alone: a plain text is kept as it stands.
   */
  readonly anyFormat: boolean;
}

const OPENING = /^(?:[ \t]*\n)*(---|\+\+\+|;;;)[ \t]*(yaml|toml|json)?[ \t]*(?:\n|$)/i;
const KEY_LINE = /^["']?([\p{L}_@$][\p{L}\p{M}\p{N}_ .:@/$-]{0,60}?)["']?[ \t]*(?::(?=\s|$)|=)/u;
const COMMENT_LINE = /^\s*(?:#.*)?$/;
/** A value longer than this in a header without any known key is prose. */
const MAX_UNKNOWN_VALUE_CHARS = 80;
/** A header is no longer than this, in UTF-16 code units: what follows a rule may be a whole book. */
const MAX_HEADER_CHARS = 100_000;
const NIKOLA_COMMENT = /^\s*<!--\s*\n((?:\s*(?:\.\. ?[\w-]+:.*)?\n)+)\s*-->[ \t]*(?:\n|$)/;

/** The header of a canonical text; undefined where it has none: a rule at the top opens none unless lines of a header follow it. */
export function findHeader(text: string, { anyFormat }: HeaderOptions): FoundHeader | undefined {
  const opening = OPENING.exec(text);
  if (!anyFormat) return opening?.[1] === "---" ? findMarked(text, opening) : undefined;
  if (opening !== null) return findMarked(text, opening);
  return findJson(text) ?? findNikola(text) ?? findLines(text);
}

function findMarked(text: string, [opening, mark = "", named]: RegExpExecArray): FoundHeader | undefined {
  const start = opening.length;
  const rest = text.slice(start, start + MAX_HEADER_CHARS);
  const format = formatOf(mark, named?.toLowerCase());
  const linesAbove = opening.trimEnd().split("\n").length;
  const closing = new RegExp(
    `^(?:${mark === "---" ? "---|\\.\\.\\." : mark.replaceAll("+", "\\+")})[ \\t]*(?:\\n|$)`,
    "m",
  ).exec(rest);
  const header = closing === null ? keyLines(rest) : rest.slice(0, closing.index);
  if (!isHeader(header, { isClosed: closing !== null })) return undefined;
  return { format, header, bodyStart: start + header.length + (closing?.[0].length ?? 0), linesAbove };
}

function formatOf(mark: string, named: string | undefined): HeaderFormat {
  if (named === "toml" || mark === "+++") return "toml";
  return named === "json" || mark === ";;;" ? "json" : "yaml";
}

/** Whether what stands between two marks is a header, not text between two rules. */
function isHeader(header: string, { isClosed }: { readonly isClosed: boolean }): boolean {
  const lines = header.split("\n").filter((line) => !COMMENT_LINE.test(line));
  const [first = ""] = lines;
  if (lines.length === 0) return isClosed && header.trim() === "";
  if (/^\s*[{[]/.test(first)) return isClosed;
  if (!KEY_LINE.test(first)) return false;
  const keys = lines.flatMap((line) => KEY_LINE.exec(line)?.[1] ?? []);
  if (keys.some(isKnownKey)) return true;
  const isProse =
    lines.some((line) => line.length > MAX_UNKNOWN_VALUE_CHARS) || keys.some((key) => /\s\S+\s/.test(key));
  return isClosed && !isProse && !header.startsWith("\n");
}

/** The run of lines at the top that belong to a header which is never closed: keys, and what is indented or listed below them. */
function keyLines(text: string): string {
  let end = 0;
  for (const line of text.split("\n")) {
    if (!KEY_LINE.test(line) && !/^(?:[ \t]+\S|- )/.test(line)) break;
    end += line.length + 1;
  }
  return text.slice(0, end);
}

/** An object in braces that stands alone at the top, as Hugo takes it. */
function findJson(text: string): FoundHeader | undefined {
  const opening = /^\s*\{\s*(?:"|\/\/|\})/.exec(text);
  if (opening === null) return undefined;
  const start = text.indexOf("{");
  const end = endOfObject(text, start);
  if (end === undefined || !/^[ \t]*(?:\n|$)/.test(text.slice(end, end + 200))) return undefined;
  const lineEnd = text.indexOf("\n", end);
  return {
    format: "json",
    header: text.slice(start, end),
    bodyStart: lineEnd === -1 ? text.length : lineEnd + 1,
    linesAbove: 0,
  };
}

/** Offset past the brace that closes the one at `start`. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  const marks = /"(?:[^"\\\n]|\\.)*"|[{}]/g;
  marks.lastIndex = start;
  for (
    let match = marks.exec(text);
    match !== null && match.index - start < MAX_HEADER_CHARS;
    match = marks.exec(text)
  ) {
    if (match[0] === "{") depth++;
    else if (match[0] === "}" && --depth === 0) return match.index + 1;
  }
  return undefined;
}

/** ".. title: ..." lines in a comment at the top. */
function findNikola(text: string): FoundHeader | undefined {
  const match = NIKOLA_COMMENT.exec(text);
  const [whole, lines] = match ?? [];
  if (whole === undefined || lines === undefined) return undefined;
  return { format: "lines", header: lines.replace(/^\s*\.\. ?/gm, ""), bodyStart: whole.length, linesAbove: 1 };
}

/** `Key: value` lines at the very top, closed by an empty line or by "---", a title among them: other lines of that form are text. */
function findLines(text: string): FoundHeader | undefined {
  const header = keyLines(text.slice(0, MAX_HEADER_CHARS));
  const rest = text.slice(header.length);
  const closing = /^(?:---|;;;)[ \t]*(?:\n|$)|^\s*(?:\n|$)/.exec(rest)?.[0];
  const keys = header.split("\n").flatMap((line) => KEY_LINE.exec(line)?.[1] ?? []);
  const known = keys.filter(isKnownKey);
  // "title: Questions" alone above an empty line is how MkDocs names a page.
  const isTitleAlone = keys.length === 1 && header.startsWith("title:");
  const isSure = isTitleAlone || (known.length >= 2 && keys.some((key) => fieldOfKey(key)?.field === "title"));
  if (closing === undefined || !isSure) return undefined;
  return {
    format: "lines",
    header,
    bodyStart: header.length + (/^[-;]/.test(closing) ? closing.length : 0),
    linesAbove: 0,
  };
}
