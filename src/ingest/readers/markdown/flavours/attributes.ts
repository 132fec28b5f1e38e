/** "{#id}", "{.class key=value}", "{: .note}": attributes of Kramdown and Pandoc. */
const ATTRIBUTE = String.raw`(?:[#.][\w:.-]+|[\w-]+=(?:"[^"\n]*"|[^\s"}]+))(?:[ \t]+|(?=\}))`;
const ATTRIBUTES = String.raw`\{:?[ \t]*(?:${ATTRIBUTE})+\}`;
const AT_END = new RegExp(String.raw`(?<![ \t])[ \t]*${ATTRIBUTES}[ \t]*$`);
const AFTER_LINK = new RegExp(String.raw`(?<=[\])])${ATTRIBUTES}|(?<=[*_])(?=\{:)${ATTRIBUTES}`, "g");
const BRACKETED = /(?<![\]!\\])\[([^[\]\n]+)\]\{[.#][^}\n]*\}/g;
const LINE_ALONE = /^[ \t]*\{:[^}\n]*\}[ \t]*$/gm;
/** A list of contents that Kramdown fills in: an item, then "{:toc}". */
const TABLE_OF_CONTENTS = /^[ \t]*(?:[*+-]|\d+\.)[ \t]+.*\n[ \t]*\{:\s*toc\b[^}\n]*\}[ \t]*$/gm;
const ABBREVIATION = /^\*\[[^\]\n]+\]:.*$/gm;
const INCLUDED_FILE = /^[ \t]*(?:-{1,2}8<-{1,2}.*|\[!INCLUDE\s.*\][ \t]*(?:\(.*\))?)[ \t]*$/gim;

/** "1^er^", "21^st^", "m^2^": raised letters of Pandoc and its like. */
const RAISED = /(?<=[\p{L}\p{N}])\^([\p{L}\p{N}]{1,4})\^(?![\p{L}\p{N}^])/gu;

/** Text without the attributes, abbreviations, raised letters and included files that generators of sites read from it. */
export function dropAttributes(prose: string): string {
  return prose
    .replace(TABLE_OF_CONTENTS, "")
    .replace(LINE_ALONE, "")
    .replace(BRACKETED, "$1")
    .replace(AFTER_LINK, "")
    .replace(ABBREVIATION, "")
    .replace(RAISED, "$1")
    .replace(INCLUDED_FILE, "");
}

/** The words of a heading without the attributes behind them. */
export function withoutAttributes(heading: string): string {
  return heading.replace(AT_END, "");
}
