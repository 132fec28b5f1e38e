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

/** Reads the stretches of one text between its code, in order: components are opened in one and closed in another. */
export function createExpressionDropper(): (prose: string) => string {
  const open: OpenComponent[] = [];
  return (prose) => dropExpressions(prose, open);
}

/**
 * Text without expressions in braces, but for words in quotes, and with its elements' tags bare of attributes, which may hold expressions. A
 * component that shows a label or a title (a tab, a step, a card) becomes a box with that line.
 */
function dropExpressions(prose: string, open: OpenComponent[]): string {
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
      const written = prose.slice(found, end);
      const startsLine = /(?:^|\n)[ \t]*$/.test(result.slice(-MAX_INDENTATION));
      result += tag === undefined ? (QUOTED.exec(written)?.[2] ?? "") : showTag({ tag, written, startsLine }, open);
      at = end;
    }
  }
  return result + prose.slice(at);
}

interface OpenComponent {
  readonly name: string;
  readonly isBox: boolean;
}

/** "{' '}", '{"words"}'. */
const QUOTED = /^\{\s*(["'])([^"'\\\n]*)\1\s*\}$/;
const LABEL = /\s(?:label|title)=(?:"([^"<>{}\n]+)"|'([^'<>{}\n]+)')/;
const MAX_INDENTATION = 80;

function showTag(
  { tag, written, startsLine }: { readonly tag: string; readonly written: string; readonly startsLine: boolean },
  open: OpenComponent[],
): string {
  const name = tag.replace(/^<\/?/, "");
  if (!/^[A-Z]/.test(name)) return `${tag}>`;
  // A component that holds nothing shows what is not in the text; an element such as <br/> stays.
  if (written.endsWith("/>")) return "";
  if (tag.startsWith("</")) {
    const isBox = open.at(-1)?.name === name && open.pop()?.isBox;
    return isBox === true ? `${startsLine ? "" : "\n"}</details>` : `${tag}>`;
  }
  const label = startsLine ? LABEL.exec(written) : null;
  open.push({ name, isBox: label !== null });
  return label === null ? `${tag}>` : `<details><summary>${label[1] ?? label[2] ?? ""}</summary>`;
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
