import { type KnownLanguage, LANGUAGES, wordsOf } from "../languages/words-of.ts";
import { stopWords } from "../lexical/stop-words.ts";
import type { KnownLibrary } from "../question/library.ts";
import { foldText, type Word, words } from "../text/text.ts";
import type { Language } from "../types.ts";
import { type Lexicon, loadLexicon } from "./lexicon.ts";

/** What is known of the words of articles. */
type SpelledArticles = Pick<KnownLibrary, "spelledLike">;

/** A way in which a word may have been meant, and the logarithm of how probable it is. */
interface Reading {
  readonly text: string;
  readonly score: number;
}

/**
 * The question as it would have been typed with care: accents where the language has them, and words that neither the language nor the
 * articles know put right where one slip makes them of a known one. Names that the articles lack stay as they were typed.
 */
export async function spellQuestion(question: string, language: Language, articles: SpelledArticles): Promise<string> {
  if (language === "und") return question;
  const lexicon = await loadLexicon(language);
  const isPlain = foldText(question) === question.toLowerCase().replaceAll("’", "'");
  const speller = { language, lexicon, articles, isPlain };
  const all = words(question);
  const readings = await Promise.all(all.map((word, at) => readWord(word, at === 0, speller)));
  const spelled = replace(question, all, mostProbable(readings, speller).map(withOwnLetters(language)));
  return withAskedAccents(spelled, language);
}

/** "Où est" for "ou est". */
function withAskedAccents(question: string, language: KnownLanguage): string {
  const { askedAccents = [] } = wordsOf(language).grammar;
  return askedAccents.reduce((text, [letter, accented]) => text.replace(letter, accented), question);
}

/** "Heißt" for "heisst". */
function withOwnLetters(language: KnownLanguage): (word: string) => string {
  const { substitutes = [] } = wordsOf(language).grammar;
  return (word) => substitutes.reduce((text, [typed, letter]) => text.replace(typed, letter), word);
}

interface Speller {
  readonly language: KnownLanguage;
  readonly lexicon: Lexicon;
  readonly articles: SpelledArticles;
  /** Whether the question was typed without any accent, so that its words may be others. */
  readonly isPlain: boolean;
}

/** Of a word that nobody knows. */
const UNKNOWN_SCORE = -20;
/** From this score on a word is one that is typed on purpose: once in a million words. */
const USUAL_SCORE = Math.log(1e-6);
/** Words without accents stay where those with them are not so much more usual, unless accents tell words apart. */
const PLAIN_GAIN = Math.log(8);

/** A capital tells a name, which stays as it was typed unless it often stands beside the next word: "Chu tich", of an office. */
const NAME_SCORE = -6;

async function readWord({ text }: Word, isFirst: boolean, speller: Speller): Promise<readonly Reading[]> {
  const { lexicon, language, isPlain } = speller;
  const [lower, folded] = [text.toLowerCase(), foldText(text)];
  const frequency = lexicon.frequencyOf(lower);
  const asTyped = [{ text: lower, score: frequency ?? UNKNOWN_SCORE }];
  const { accentsTellWords, capitalisesNouns } = wordsOf(language).grammar;
  const isName = /^\p{Lu}/u.test(text) && !isFirst && !capitalisesNouns;
  if (/\p{N}/u.test(text) || isAcronym(text)) return asTyped;
  const isUsual = frequency !== undefined && frequency >= USUAL_SCORE;
  if (isUsual && (isName || !isPlain)) return asTyped;
  if (isName && isPlain && accentsTellWords) return [{ text: lower, score: NAME_SCORE }, ...formsOf(folded, lexicon)];
  const forms = isName ? [] : formsOf(folded, lexicon);
  if (isPlain && accentsTellWords && !isName) {
    const written = (await speller.articles.spelledLike(folded)).filter((word) => foldText(word) === folded);
    // Every text holds these, and no index.
    const small = forms.flatMap((form) => (stopWords(language).has(form.text) ? [form.text] : []));
    if (written.length > 0) return preferWritten(forms, [...written, ...small]);
  }
  if (isPlain && forms.length > 0)
    return forms.map((form) => (form.text === lower ? { ...form, score: form.score + PLAIN_GAIN } : form));
  const [usual] = forms;
  if (usual !== undefined && frequency === undefined && folded === lower) return [usual];
  const held = folded.length < MIN_SLIP_LETTERS ? [] : await speller.articles.spelledLike(folded);
  // Asked before the lists, which are long to search: most words that these lack are names that the articles have.
  if (held.some((word) => foldText(word) === folded)) return asTyped;
  if (frequency === undefined && lexicon.knowsForm(lower)) return asTyped;
  return weighSlips(lower, { ...speller, isName, held });
}

/** Of the ways to write a word those that the articles have are the likelier ones. */
function preferWritten(forms: readonly Reading[], written: readonly string[]): readonly Reading[] {
  const scores = new Map(forms.map(({ text, score }) => [text, score]));
  for (const text of written) scores.set(text, Math.max(MIN_HELD_SCORE, scores.get(text) ?? UNKNOWN_SCORE) + HELD_GAIN);
  return Array.from(scores, ([text, score]) => ({ text, score }));
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function formsOf(folded: string, lexicon: Lexicon): Reading[] {
  return lexicon.spelled(folded).map((text) => ({ text, score: lexicon.frequencyOf(text) ?? UNKNOWN_SCORE }));
}

/** What a word gains that the articles hold, */
const HELD_GAIN = 5;
/** each of which is as usual there as one in half a million elsewhere, */
const MIN_HELD_SCORE = -13;
/** and loses that only another language knows. */
const FOREIGN_LOSS = 8;
/** Shorter words are not taken for slips, nor slips for shorter ones. */
const MIN_SLIP_LETTERS = 3;
/** So few letters make other words too easily: */
const FEW_LETTERS = 4;
/** they must gain more. */
const FEW_LETTERS_LOSS = 2;

interface Unheld extends Speller {
  readonly isName: boolean;
  /** What the articles have that is spelled nearly so. */
  readonly held: readonly string[];
}

/** A word that no article holds as it was typed, against those that it may be a slip of. */
async function weighSlips(lower: string, { lexicon, held, language, isName }: Unheld): Promise<readonly Reading[]> {
  const folded = foldText(lower);
  const typed = { text: lower, score: lexicon.frequencyOf(lower) ?? (await foreignScore(folded, language)) };
  if (folded.length < MIN_SLIP_LETTERS) return [typed];
  const near = [...new Set([...held, ...(isName ? [] : lexicon.near(folded))])];
  const few = folded.length <= FEW_LETTERS ? FEW_LETTERS_LOSS : 0;
  const slips = near.flatMap((meant) => {
    if (meant.length <= MIN_SLIP_LETTERS) return [];
    const forms = formsOf(meant, lexicon);
    const readings = forms.length > 0 ? forms : [{ text: meant, score: UNKNOWN_SCORE }];
    const cost = slipCost(meant, folded) + few;
    return readings.map(({ text, score }) => ({
      text,
      score: (held.includes(meant) ? Math.max(MIN_HELD_SCORE, score) + HELD_GAIN : score) - cost,
    }));
  });
  return [typed, ...slips];
}

async function foreignScore(folded: string, language: KnownLanguage): Promise<number> {
  let best = UNKNOWN_SCORE;
  for (const other of LANGUAGES) {
    if (other === language) continue;
    const [form] = formsOf(folded, await loadLexicon(other));
    best = Math.max(best, (form?.score ?? UNKNOWN_SCORE) - FOREIGN_LOSS);
  }
  return best;
}

/** How improbable a slip is, as a logarithm: */
const SLIP_COST = 6;
/** a letter too much that is none of its neighbours is rarer, */
const ADDED_COST = 2;
/** and so is another letter. */
const CHANGED_COST = 3;

/** Of a letter left out, typed twice, or out of place, or else of another slip. */
function slipCost(meant: string, typed: string): number {
  if (meant.length > typed.length) return SLIP_COST;
  if (meant.length < typed.length) return SLIP_COST + (isDoubled(meant, typed) ? 0 : ADDED_COST);
  return SLIP_COST + ([...meant].sort().join("") === [...typed].sort().join("") ? 0 : CHANGED_COST);
}

function isDoubled(meant: string, typed: string): boolean {
  return [...typed].some(
    (letter, at) => letter === typed[at - 1] && typed.slice(0, at) + typed.slice(at + 1) === meant,
  );
}

/** What a word gains that often stands behind the one before it, */
const FOLLOWING_GAIN = 7;
/** and what a participle where one is expected, above what a word without accents does. */
const PARTICIPLE_GAIN = PLAIN_GAIN + Math.log(3);

/** The most probable reading of each word, together. */
function mostProbable(words: readonly (readonly Reading[])[], { lexicon, language }: Speller): readonly string[] {
  const { participles } = wordsOf(language).grammar;
  let ways: readonly { readonly score: number; readonly texts: readonly string[] }[] = [{ score: 0, texts: [] }];
  for (const readings of words) {
    ways = readings.map(({ text, score }) => {
      const scores = ways.map((way) => {
        const before = way.texts.at(-1);
        const isFollowing = before !== undefined && lexicon.isFollowed(before, text);
        const isParticiple = participles?.ending.test(text) && participles.behind.test(way.texts.join(" "));
        return way.score + (isFollowing ? FOLLOWING_GAIN : 0) + (isParticiple ? PARTICIPLE_GAIN : 0);
      });
      const best = Math.max(...scores);
      return { score: best + score, texts: [...(ways[scores.indexOf(best)]?.texts ?? []), text] };
    });
  }
  const best = Math.max(...ways.map(({ score }) => score));
  return ways.find(({ score }) => score === best)?.texts ?? [];
}

/** Words that were right keep their capitals, others that of their first letter. */
function replace(question: string, typed: readonly Word[], meant: readonly string[]): string {
  let text = "";
  let end = 0;
  for (const [at, word] of typed.entries()) {
    const other = meant[at];
    if (other === undefined || other === word.text.toLowerCase()) continue;
    const isCapital = /^\p{Lu}/u.test(word.text);
    text += question.slice(end, word.start) + (isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other);
    end = word.end;
  }
  return text + question.slice(end);
}
