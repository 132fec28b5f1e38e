import { removeBetween } from "./remove-between.ts";

const MODULE_LINE = /^(?:import|export)\s/;
/** What only a module says: prose may begin with "import" as well. */
const SURE_IMPORT = /^import\s(?:[\w*{][^'"\n]*\sfrom\s+)?(['"])[^'"\n]+\1;?[ \t]*$/m;
const SURE_EXPORT = /^export\s+(?:const|let|function|default|async)\b/m;
const COMMENT_OPENING = /\{\/\*/g;
const COMMENT_CLOSING = /\*\/\}/g;
const TAG_START = /^<\/?[A-Za-z][\w.:-]*/;
/** Longer expressions and tags are not looked for: the brace is text. */
const MAX_EXPRESSION_CHARS = 20_000;

/** Whether a Markdown text has modules in it, by its name or by what it says. */
export function isMdx(markdown: string, name: string): boolean {
  return /\.mdx$/i.test(name) || SURE_IMPORT.test(markdown) || SURE_EXPORT.test(markdown);
}

/** Text without comments in braces, which all flavours of MDX have. */
export function dropBraceComments(prose: string): string {
  return removeBetween(prose, COMMENT_OPENING, COMMENT_CLOSING);
}

/** Text without the imports and exports of MDX: from such a line to the empty line where all its brackets are closed. */
export function dropModules(prose: string): string {
  let depth = 0;
  let isModule = false;
  const kept = prose.split("\n").map((line, index, lines) => {
    const startsBlock = index === 0 || (lines[index - 1] ?? "").trim() === "" || isModule;
    if (!isModule && startsBlock && MODULE_LINE.test(line)) isModule = true;
    if (!isModule) return line;
    for (const bracket of line.match(/[{}()[\]]/g) ?? []) depth += "{([".includes(bracket) ? 1 : -1;
    if (line.trim() === "" && depth <= 0) {
      isModule = false;
      depth = 0;
    }
    return "";
  });
  return kept.join("\n");
}

/** Text without expressions in braces, and with its elements' tags bare of attributes, which may hold expressions. */
export function dropExpressions(prose: string): string {
  let result = "";
  let at = 0;
  for (let found = nextMark(prose, 0); found !== -1; found = nextMark(prose, at)) {
    result += prose.slice(at, found);
    const tag = TAG_START.exec(prose.slice(found, found + 100))?.[0];
    const end =
      prose[found] === "{"
        ? endOfBraces(prose, found)
        : tag === undefined
          ? undefined
          : endOfTag(prose, found + tag.length);
    if (end === undefined || prose[found - 1] === "\\") {
      result += prose[found] ?? "";
      at = found + 1;
    } else {
      // A component that holds nothing shows what is not in the text; an element such as <br/> stays.
      const isEmpty = tag === undefined || (/^<[A-Z]/.test(tag) && prose.slice(end - 2, end) === "/>");
      result += isEmpty ? "" : `${tag}>`;
      at = end;
    }
  }
  return result + prose.slice(at);
}

function nextMark(prose: string, from: number): number {
  const marks = /[{<]/g;
  marks.lastIndex = from;
  return marks.exec(prose)?.index ?? -1;
}

function endOfTag(prose: string, from: number): number | undefined {
  for (let at = from; at < Math.min(prose.length, from + MAX_EXPRESSION_CHARS); at++) {
    const char = prose[at];
    if (char === ">") return at + 1;
    if (char === "<") return undefined;
    if (char === "{") at = (endOfBraces(prose, at) ?? at + 1) - 1;
    else if (char === '"' || char === "'") {
      const close = prose.indexOf(char, at + 1);
      if (close === -1) return undefined;
      at = close;
    }
  }
  return undefined;
}

function endOfBraces(prose: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(prose.length, from + MAX_EXPRESSION_CHARS); at++) {
    if (prose[at] === "{") depth++;
    else if (prose[at] === "}" && --depth === 0) return at + 1;
  }
  return undefined;
}
