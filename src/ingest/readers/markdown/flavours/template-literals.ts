import { findCode } from "../code-ranges.ts";

/** "{`words`}", its words as a module writes them. */
const LITERAL = /(?<!\\)\{\s*`(?<written>(?:[^`\\]|\\[\s\S])*)`\s*\}/g;
const ESCAPED = /\\([\s\S])/g;
/** What it fills in stands in no text. */
const FILLED_IN = /\$\{[^{}]*\}/g;
/** What Markdown, or the reading of expressions after this, would take for a mark. */
const MARKS = /[\\`*_{}[\]<>#|~&$]/g;

/** Text of MDX with the words of template literals in braces in their place: of several lines as code, in an attribute as words in quotes. */
export function showTemplateLiterals(mdx: string): string {
  const code = findCode(mdx);
  let next = 0;
  return mdx.replace(LITERAL, (literal: string, ...[, at, , groups]: [string, number, string, { written: string }]) => {
    while ((code[next]?.end ?? Infinity) <= at) next++;
    // Its own backticks are no code; what shows one is.
    if ((code[next]?.start ?? Infinity) < at) return literal;
    const words = groups.written.replaceAll(FILLED_IN, "").replaceAll(ESCAPED, "$1");
    if (mdx[at - 1] === "=") return `"${words.replaceAll(/["<>{}\n]/g, " ")}"`;
    return words.includes("\n") ? fenced(words) : words.replaceAll(MARKS, String.raw`\$&`);
  });
}

function fenced(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `\n\n${fence}\n${code.replace(/^\n+|\s+$/g, "")}\n${fence}\n\n`;
}
