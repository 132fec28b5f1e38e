import { replaceOutsideCode } from "../code-ranges.ts";
import { dropAttributes } from "./attributes.ts";
import { unifyBoxes } from "./boxes.ts";
import { dropBraceComments, dropExpressions, dropModules, isMdx } from "./mdx.ts";
import { moveInlineNotes, resolveWikiMarks } from "./obsidian.ts";
import { resolveTemplates } from "./templates.ts";

/**
 * A text in one of the flavours of Markdown (Obsidian, Hugo, Jekyll, Docusaurus, MDX, MkDocs, Pandoc) as Markdown that GitHub would show
 * in the same words. Code stays as it is.
 */
export function unifyFlavours(markdown: string, name: string): string {
  const hasModules = isMdx(markdown, name);
  const withoutMarks = replaceOutsideCode(markdown, (prose) => {
    const common = dropAttributes(resolveTemplates(resolveWikiMarks(dropBraceComments(prose))));
    return hasModules ? dropExpressions(dropModules(common)) : common;
  });
  return unifyBoxes(moveInlineNotes(withoutMarks));
}
