/** From this share of common words on, of both together or of the later one alone, one sentence is another's later form. */
const MIN_COMMON = 0.5;
const MIN_TAKEN_OVER = 0.7;
/** So few words are common by chance. */
const MIN_WORDS = 3;

/** Whether words are what became of others: most are common, or nearly all of the later ones were taken over, as where a sentence was cut in two. */
export function isLaterForm(before: readonly string[], after: readonly string[]): boolean {
  const [earlier, later] = [new Set(before), new Set(after)];
  if (earlier.size === 0 || later.size === 0) return false;
  const common = [...later].filter((word) => earlier.has(word)).length;
  if ((2 * common) / (earlier.size + later.size) >= MIN_COMMON) return true;
  return later.size >= MIN_WORDS && common / later.size >= MIN_TAKEN_OVER;
}
