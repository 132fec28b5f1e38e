/** A text is worked through in pieces of about so many UTF-16 code units, between which whoever works may pause. */
const PIECE_CHARS = 20_000;

/** Pieces that make up a text and end before white space: folded one by one they make the folded text, and no word is cut. */
export function* textPieces(text: string): Generator<string> {
  const space = /(?<=\S)\s/gu;
  let start = 0;
  while (start < text.length) {
    space.lastIndex = start + PIECE_CHARS;
    const end = space.lastIndex < text.length ? (space.exec(text)?.index ?? text.length) : text.length;
    yield text.slice(start, end);
    start = end;
  }
}
