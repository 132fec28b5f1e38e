import { replaceOutsideCode, replaceOutsideFences } from "../code-ranges.ts";
import { dropAttributes } from "./attributes.ts";
import { unifyBoxes } from "./boxes.ts";
import { createExpressionDropper, dropBraceComments, dropModules, isMdx } from "./mdx.ts";
import { moveInlineNotes, resolveWikiMarks } from "./obsidian.ts";
import { showTemplateLiterals } from "./template-literals.ts";
import { resolveTemplates } from "./templates.ts";

/**
 * A text in one of the flavours of Markdown (Obsidian, Hugo, Jekyll, Docusaurus, MDX, MkDocs, Pandoc) as Markdown that GitHub would show
 * in the same words. Code stays as it is.
 */
export function unifyFlavours(markdown: string, name: string): string {
  const dropExpressions = isMdx(markdown, name) ? createExpressionDropper() : undefined;
  const text = dropExpressions ? showTemplateLiterals(replaceOutsideFences(markdown, dropModules)) : markdown;
  const withoutMarks = replaceOutsideCode(text, (prose) => {
    const common = dropAttributes(resolveTemplates(resolveWikiMarks(dropBraceComments(prose))));
    return dropExpressions === undefined ? common : dropExpressions(common);
  });
  return limitNesting(unifyBoxes(moveInlineNotes(withoutMarks)));
}

/** So many quotes and lists stand in each other, at most; more are no one's writing, and cost the square of their number. */
const MAX_NESTING = 32;
const MARK = String.raw`(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]{0,4}`;
const DEEP_LINE = new RegExp(`^([ \\t]{0,3}(?:${MARK}){${MAX_NESTING}})(?:${MARK})+`, "gm");

function limitNesting(markdown: string): string {
  return markdown.replace(DEEP_LINE, "$1");
}
