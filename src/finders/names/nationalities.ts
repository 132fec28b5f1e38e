import peoples from "./data/peoples.json" with { type: "json" };

const PEOPLES: ReadonlySet<string> = new Set(peoples);
const ENDING =
  /(?:ish|ian|ians|ese|iens?|iennes?|çais|çaises?|lais|laises?|nais|naises?|gais|lois|noise?s?|ricains?|caines?|(?:ric|exic)ans?|inois|inoises?)$/u;

/** Whether a word is a people's name or adjective by the list, whatever its ending. */
export function isPeople(word: string): boolean {
  const lower = word.toLowerCase();
  return PEOPLES.has(lower);
}

/** Whether a word names a people, a faith or a feast, not a single person, place or body. */
export function isNationality(word: string): boolean {
  const lower = word.toLowerCase();
  return PEOPLES.has(lower) || ENDING.test(lower);
}
