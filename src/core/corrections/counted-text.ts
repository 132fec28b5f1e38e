/*
 * What of a text counts when two versions of it are compared: letters whatever their case, numbers with their sign and their decimals, signs
 * of currencies and shares. White space, quotation marks, dashes, hyphens, full stops, thousands' marks do not.
 */

/** The words that count, in order; a number is one of them. */
export function countedWords(text: string): readonly string[] {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
  return Array.from(plain.replace(GROUPED, joinGroups).matchAll(WORD), ([word]) =>
    IS_NUMBER.test(word) ? word.replace(DECIMAL_MARK, ".").replace(MINUS, "-") : word,
  );
}

/** The words that count without what parts them: "e-mail" is "email"; numbers stay apart. */
export function countedLetters(words: readonly string[]): string {
  return words.map((word) => (IS_NUMBER.test(word) ? `#${word}#` : word)).join("");
}

/** One to three digits, then groups of three. */
const GROUPED = /(?<![\p{N}.,])[1-9]\p{N}{0,2}(?:[.,'’ ]\p{N}{3})+(?!\p{N})/gu;

function joinGroups(number: string): string {
  return number.replace(/[.,'’ ]/gu, "");
}

const WORD = /(?<![\p{L}\p{N}])[-−–]?\p{N}+(?:[.,:]\p{N}+)*|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+|[\p{Sc}%‰]/gu;
const IS_NUMBER = /\p{N}/u;
const DECIMAL_MARK = /[,:]/gu;
const MINUS = /^[−–]/u;
