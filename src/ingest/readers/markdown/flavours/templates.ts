import { removeBetween } from "./remove-between.ts";

/** "{{< name ... >}}" and "{{% name ... %}}" of Hugo, "{% name ... %}" of Liquid, with the bracket of a link before it. */
const TAG = /(\]\()?(?:\{\{([<%])\s*([\s\S]{0,2000}?)\s*[>%]\}\}|\{%-?\s*([\s\S]{0,2000}?)\s*-?%\})/g;
const VARIABLE = /(\]\()?\{\{-?\s*([^{}\n]{1,300}?)\s*-?\}\}/g;
const COMMENT_OPENING = /\{%-?\s*comment\s*-?%\}/g;
const COMMENT_CLOSING = /\{%-?\s*endcomment\s*-?%\}/g;
/** A variable of a template is a path or goes through a filter; other words in braces are shown as they are. */
const TEMPLATE_VARIABLE = /^(?:[\w-]+(?:\.[\w-]+|\[[^\]]+\])+|\$?\.[\w.]+)|\|\s*\w+/;
/** Words that a tag in a sentence shows: a term of a glossary, a link. */
const SHOWN_TEXT = /^\w[\w-]*\s[^"]*?\btext=(?:"([^"]*)"|'([^']*)')/;
const CAPTION = /\bcaption=(?:"([^"]*)"|'([^']*)')/;
const CODE_OPENING = /^highlight\b/;
const CODE_CLOSING = /^(?:\/\s*highlight|endhighlight)\b/;

/** Text without the tags of the templates that sites are made with; a figure's caption and highlighted code stay. */
export function resolveTemplates(prose: string): string {
  if (!prose.includes("{{") && !prose.includes("{%")) return prose;
  return removeBetween(prose, COMMENT_OPENING, COMMENT_CLOSING)
    .replace(TAG, (_, link: string | undefined, _mark, shortcode: string | undefined, tag: string | undefined) =>
      link === undefined ? shownOf(shortcode ?? tag ?? "") : `${link}#`,
    )
    .replace(VARIABLE, (whole: string, link: string | undefined, variable: string) => {
      if (link !== undefined) return `${link}#`;
      return TEMPLATE_VARIABLE.test(variable) ? "" : whole;
    });
}

function shownOf(tag: string): string {
  if (CODE_OPENING.test(tag)) return "\n```\n";
  if (CODE_CLOSING.test(tag)) return "\n```\n";
  const [, text, singleText] = SHOWN_TEXT.exec(tag) ?? [];
  if (text !== undefined || singleText !== undefined) return text ?? singleText ?? "";
  const [, quoted, single] = CAPTION.exec(tag) ?? [];
  const caption = quoted ?? single;
  return caption === undefined ? "" : `\n\n<figcaption>${caption}</figcaption>\n\n`;
}
