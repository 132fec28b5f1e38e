/** Expressions of a list in one string, set apart by commas. */
export function wordList(text: string): readonly string[] {
  return text.split(/\s*,\s*/);
}
