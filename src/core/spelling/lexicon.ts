import { type KnownLanguage, wordsOf } from "../languages/words-of.ts";
import { stemWord } from "../lexical/analyze.ts";
import { foldText } from "../text/text.ts";
import { withinEdits } from "./within-edits.ts";

/** The words of one language as they are spelled. */
export interface Lexicon {
  /** Natural logarithm of the share of a word, in lower case, among all words; undefined where it is not known. */
  frequencyOf(word: string): number | undefined;
  /** Whether another form of it is known: "gagnées" by "gagner". */
  knowsForm(word: string): boolean;
  /** How a folded word may be written, the most frequent way first. */
  spelled(folded: string): readonly string[];
  /** Folded words that one slip makes of this folded one, or the other way round; the first letter is never wrong. */
  near(folded: string): readonly string[];
  /** Whether the second word often stands right behind the first. */
  isFollowed(first: string, second: string): boolean;
}

const loaded = new Map<KnownLanguage, Promise<Lexicon>>();

/** Reads a language's words once. They stay one text, which is searched: maps of them take a tenth of a second and 15 MB a language. */
export function loadLexicon(language: KnownLanguage): Promise<Lexicon> {
  const lexicon = loaded.get(language) ?? readLexicon(language);
  loaded.set(language, lexicon);
  return lexicon;
}

/** Lines of the list for each tenfold. */
const LINES_A_TENFOLD = 5;
/** Words with the same stem begin with the same letters, at least so many. */
const BEGINNING_LETTERS = 3;
/** Shorter stems are those of too many words: "scoer" is no form of "scout". */
const MIN_STEM_LETTERS = 4;
/** Questions repeat their words: how so many are written is found once. */
const MAX_REMEMBERED = 10_000;

async function readLexicon(language: KnownLanguage): Promise<Lexicon> {
  const { frequencies, followers = [] } = (await wordsOf(language).spelling()).default;
  const text = frequencies.map((list) => ` ${list} `).join("\n");
  const pairs = new Map(followers.map((line) => [line.slice(0, line.indexOf(" ")), `${line} `]));
  const patternOf = createPatterns(text);
  const initials = new Map<string, readonly string[]>();
  const forms = new Map<string, readonly string[]>();

  return {
    frequencyOf(word) {
      // The lists write ß as ss.
      const at = text.indexOf(` ${word.replaceAll("ß", "ss")} `);
      return at < 0 ? undefined : (-(countLines(text, at) + 0.5) / LINES_A_TENFOLD) * Math.LN10;
    },
    knowsForm(word) {
      const [stem, beginning] = [stemWord(word, language), word.slice(0, BEGINNING_LETTERS)];
      if (stem.length < MIN_STEM_LETTERS) return false;
      return wordsLike(`${beginning}\\p{L}*`).some((other) => stemWord(other, language) === stem);
    },
    spelled(folded) {
      const known = forms.get(folded);
      if (known !== undefined) return known;
      const found = wordsLike(`${patternOf(folded)}(?= )`);
      if (forms.size < MAX_REMEMBERED) forms.set(folded, found);
      return found;
    },
    near: (folded) => startingWith(folded.charAt(0)).filter((other) => withinEdits(folded, other, 1)),
    isFollowed: (first, second) => pairs.get(first)?.includes(` ${second} `) === true,
  };

  /** Words from their first letter on; to look for the space before it takes a fifth of the time of looking behind. */
  function wordsLike(pattern: string): readonly string[] {
    return Array.from(text.matchAll(new RegExp(` ${pattern}`, "gu")), ([found]) => found.slice(1));
  }

  function startingWith(initial: string): readonly string[] {
    const known = initials.get(initial);
    if (known !== undefined) return known;
    const folded = [...new Set(wordsLike(`${patternOf(initial)}\\p{L}*`).map(foldText))];
    initials.set(initial, folded);
    return folded;
  }
}

function countLines(text: string, before: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < before; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** Of a folded word, the regular expression of all ways to write it with the letters of a text. */
function createPatterns(text: string): (folded: string) => string {
  const letters = new Map<string, string>();
  for (const [letter] of text.matchAll(/[^\x00-\x7f]/gu)) {
    const folded = foldText(letter);
    const known = letters.get(folded) ?? "";
    if (!known.includes(letter)) letters.set(folded, known + letter);
  }
  return (folded) => {
    let pattern = "";
    for (let at = 0; at < folded.length; at++) {
      const [letter, next] = [folded.charAt(at), folded.charAt(at + 1)];
      const own = classOf(letter);
      const joined = letters.get(letter + next);
      if (next === "" || joined === undefined) pattern += own;
      else {
        pattern += `(?:${own}${classOf(next)}|[${joined}])`;
        at += 1;
      }
    }
    return pattern;
  };

  function classOf(letter: string): string {
    return `[${letter}${letters.get(letter) ?? ""}]`;
  }
}
