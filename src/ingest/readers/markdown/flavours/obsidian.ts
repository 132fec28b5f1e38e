import { findCode } from "../code-ranges.ts";
import { removeBetween } from "./remove-between.ts";

const COMMENT_IN_LINE = /%%(?:[^%\n]|%(?!%))+%%/g;
const COMMENT_OPENING = /^[ \t]*%%/gm;
const COMMENT_CLOSING = /%%[ \t]*$/gm;
const EMBED = /!\[\[[^\]\n]*\]\]/g;
const TABLE_OF_CONTENTS = /^[ \t]*(?:\[\[?_?toc_?\]?\]|\{\{TOC\}\})[ \t]*$/gim;
/** "[[Page#Part|shown words]]"; in a table the stroke is escaped. */
const WIKI_LINK = /\[\[(?![ \t])([^[\]|\n]+?)(?:\\?\|([^[\]\n]+?))?\]\](?!\()/g;
const HIGHLIGHT = /(?<![=\\])==(?=[^\s=])([^\n]{0,500}?[^\s=])==(?!=)/g;
const BLOCK_NAME = /(?<=\S)[ \t]+\^[\w-]{2,}[ \t]*$|^[ \t]*\^[\w-]{2,}[ \t]*$/gm;
const NOTE_OPENING = /\^\[(?!\^)/g;
/** Longer notes are none: the bracket is not meant to be closed. */
const MAX_NOTE_CHARS = 2_000;

/** What Obsidian and other wikis write beside Markdown as what is seen of it: comments and embeds gone, links by their words, notes at the end. */
export function resolveWikiMarks(prose: string): string {
  return removeBetween(prose.replace(COMMENT_IN_LINE, ""), COMMENT_OPENING, COMMENT_CLOSING)
    .replace(EMBED, "")
    .replace(TABLE_OF_CONTENTS, "")
    .replace(WIKI_LINK, (_, page: string, shown: string | undefined) => shown?.trim() ?? escapeMarks(pageName(page)))
    .replace(HIGHLIGHT, "$1")
    .replace(BLOCK_NAME, "");
}

/** Notes inside the text ("^[words]") as footnotes with definitions at the end; in code they are none. */
export function moveInlineNotes(markdown: string): string {
  if (!markdown.includes("^[")) return markdown;
  const code = findCode(markdown);
  let inCode = 0;
  let moved = "";
  const notes: string[] = [];
  let at = 0;
  for (const { index } of markdown.matchAll(NOTE_OPENING)) {
    while ((code[inCode]?.end ?? Number.POSITIVE_INFINITY) <= index) inCode++;
    if (index < at || (code[inCode]?.start ?? index + 1) <= index) continue;
    const end = closingBracket(markdown, index + 2);
    if (end === undefined) continue;
    notes.push(markdown.slice(index + 2, end));
    moved += `${markdown.slice(at, index)}[^inline-note-${notes.length}]`;
    at = end + 1;
  }
  if (notes.length === 0) return markdown;
  const definitions = notes.map((note, index) => `[^inline-note-${index + 1}]: ${note.replace(/\s*\n\s*/g, " ")}`);
  return `${moved}${markdown.slice(at)}\n\n${definitions.join("\n\n")}\n`;
}

function closingBracket(markdown: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < Math.min(markdown.length, from + MAX_NOTE_CHARS); at++) {
    const char = markdown.charAt(at);
    if (char === "\\") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at;
  }
  return undefined;
}

/** "Page#Part" is shown as "Page > Part", a part of the same page by its name. */
function pageName(link: string): string {
  const [page = "", ...parts] = link.split("#").map((part) => part.trim().replace(/^\^/, ""));
  return [page, ...parts].filter((part) => part !== "").join(" > ");
}

function escapeMarks(name: string): string {
  return name.replace(/[*_`~]/g, "\\$&");
}
