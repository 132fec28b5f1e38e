import type { Span } from "../../core/types.ts";

/**
 * The text with every control character, escape and text-direction override made harmless, one code unit for one, so
 * that spans stay true: white space becomes a space, the rest its picture or U+FFFD.
 */
export function neutralize(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u2028-\u202e\u2066-\u2069]/g, (character) => {
    const code = character.charCodeAt(0);
    if (/[\s\u0085]/.test(character)) return " ";
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
  });
}

/** Cells that a terminal needs for a text: none for combining marks, two for wide letters and pictographs. */
export function measureCells(text: string): number {
  if (/^[\u0020-\u007e\u00a0-\u02ff]*$/.test(text)) return text.length;
  let cells = 0;
  for (const { segment } of graphemes.segment(text)) cells += WIDE.test(segment) ? 2 : 1;
  return cells;
}

/** Lines of at most so many cells, broken at spaces, as spans without the spaces between; a longer word is broken inside. */
export function wrapText(text: string, cells: number): readonly Span[] {
  const lines: Span[] = [];
  let line: Span | undefined;
  for (const word of splitWords(text, cells)) {
    if (line !== undefined && measureCells(text.slice(line.start, word.end)) <= cells) {
      line = { start: line.start, end: word.end };
      continue;
    }
    if (line !== undefined) lines.push(line);
    line = word;
  }
  if (line !== undefined) lines.push(line);
  return lines;
}

/** As `wrapText`, each line of the text on lines of its own; empty ones are left out. */
export function wrapLines(text: string, cells: number): readonly Span[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].flatMap(({ 0: line, index }) =>
    wrapText(neutralize(line), cells).map(({ start, end }) => ({ start: index + start, end: index + end })),
  );
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const WIDE =
  /^[\p{Emoji_Presentation}\p{Regional_Indicator}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60]|\ufe0f/u;

/** Only U+0020 separates: a no-break space keeps « and its word together. */
function* splitWords(text: string, cells: number): Generator<Span> {
  for (const match of text.matchAll(/[^ ]+/g)) {
    const end = match.index + match[0].length;
    if (measureCells(match[0]) <= cells) yield { start: match.index, end };
    else yield* breakWord(text, { start: match.index, end }, cells);
  }
}

function* breakWord(text: string, { start, end }: Span, cells: number): Generator<Span> {
  let piece = { start, end: start };
  for (const { segment } of graphemes.segment(text.slice(start, end))) {
    const next = piece.end + segment.length;
    if (piece.end > piece.start && measureCells(text.slice(piece.start, next)) > cells) {
      yield piece;
      piece = { start: piece.end, end: piece.end };
    }
    piece.end = next;
  }
  yield piece;
}
