/** What nobody sees: zero-width characters, soft hyphens, bidirectional controls, tags, selectors of text style, other controls. */
const INVISIBLE = new RegExp(
  String.raw`[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]` +
    String.raw`|\u034F|\uFE0E|[\u{E0000}-\u{E0FFF}]`,
  "gu",
);
/** Joiners matter between the parts of an emoji and in some scripts; elsewhere nobody sees them. */
const LONE_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{EMod}|\uFE0F|\p{Script=Arabic}|\p{Script=Devanagari}|\p{M})[\u200C\u200D]/gu;
const LIGATURES: Readonly<Record<string, string>> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
};

/** NFC without what nobody sees; typographic ligatures as letters. White space stays as it is. */
export function visibleText(raw: string): string {
  return raw
    .replace(INVISIBLE, "")
    .replace(LONE_JOINER, "")
    .replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize("NFC");
}

/** Lines of visible text, each with its white space collapsed as a browser does it (a no-break space is no white space); no empty lines. */
export function collapseLines(raw: string): string {
  return visibleText(raw.replace(/\r\n?|[\u2028\u2029]/g, "\n"))
    .split("\n")
    .map((line) => line.replace(/[ \t\f\v]+/g, " ").replace(/^[ \u00A0]+|[ \u00A0]+$/g, ""))
    .filter((line) => line !== "")
    .join("\n");
}

/** One line of visible text: a line feed counts as a blank. */
export function collapseLine(raw: string): string {
  return collapseLines(raw).replace(/\n/g, " ");
}

/** Code as it is shown: its blanks stay, its ends and empty outer lines do not. */
export function tidyCode(raw: string): string {
  return visibleText(raw.replace(/\r\n?|[\u2028\u2029]/g, "\n"))
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}
