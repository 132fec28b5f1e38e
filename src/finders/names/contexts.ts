import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { isKnownPlace } from "../../core/names/places.ts";
import { ADJECTIVE } from "../grammar/french-adjectives.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import { type CapitalRun, isTight, occurrencesOf, type Word } from "./words.ts";

const OF_PLACE = oneWordOf(({ names }) => names.ofPlace);
const PLACE_ARTICLE = oneWordOf(({ names }) => names.placeArticle);
const TOWARDS = oneWordOf(({ names }) => names.towards);
const ON_PLACE = oneWordOf(({ names }) => names.onPlace);

/** The text of a run of words. */
export function nameOf(words: readonly Word[], { from, to }: Pick<CapitalRun, "from" | "to">): string {
  let name = words[from]?.text ?? "";
  for (let index = from + 1; index <= to; index++) name += (words[index]?.gap ?? "") + (words[index]?.text ?? "");
  return name;
}

/** The word right before a run, when only a space or an elision parts them. */
export function wordBefore(words: readonly Word[], run: CapitalRun): Word | undefined {
  return isTight(words[run.from]?.gap ?? "") ? words[run.from - 1] : undefined;
}

/** The word right behind a run, when only a space parts them. */
export function wordAfter(words: readonly Word[], run: CapitalRun): Word | undefined {
  const next = words[run.to + 1];
  return next !== undefined && isTight(next.gap) ? next : undefined;
}

/** Whether "M.", "Mme", "Mr" stands right before the run. */
export function titleBefore(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  const before = words[run.from - 1];
  const first = words[run.from];
  if (before === undefined || first === undefined || !(before.capital || vocabulary.titles.size < 10)) return false;
  return vocabulary.titles.has(before.lower) && /^\.?[ \u00a0\u202f]$/.test(first.gap);
}

/** Whether an office or a calling stands beside the run: "ministre X", "X, the president of". */
export function roleBeside(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  const before = wordBefore(words, run);
  return (
    (before !== undefined && vocabulary.roles.has(before.lower.replace(FORMER, ""))) ||
    roleAfter(words, run, vocabulary)
  );
}

// "ex-footballer", "co-presenter"
const FORMER = new RegExp(`^(?:${piecesOf(({ officePrefix }) => officePrefix)})-`);

function roleAfter(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  let index = run.to + 1;
  if (!/^(?:, |\s[–—-]\s)$/.test(words[index]?.gap ?? "")) return false;
  for (let steps = 0; steps < 3; steps++, index++) {
    const word = words[index];
    if (word === undefined || (steps > 0 && !isTight(word.gap))) return false;
    if (vocabulary.roles.has(word.lower)) return true;
    if (!vocabulary.determiners.has(word.lower) && !vocabulary.roleWords.has(word.lower)) return false;
  }
  return false;
}

/** Whether a preposition or noun of place leads to the run: "in X", "la ville de X". */
export function placeBefore(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  const before = wordBefore(words, run);
  if (before === undefined) return false;
  if (STRICT_PLACE.test(before.lower) && vocabulary.placePrepositions.has(before.lower)) return true;
  const earlier = words[run.from - 2];
  if (SEAT_LINK.test(before.lower)) return earlier !== undefined && SEAT.test(earlier.lower);
  if (OF_PLACE.test(before.lower)) return earlier !== undefined && !earlier.capital && PLACE_NOUN.test(earlier.lower);
  if (!PLACE_ARTICLE.test(before.lower) || earlier === undefined) return false;
  const noun = words[run.from - 3];
  return (
    TOWARDS.test(earlier.lower) || (ON_PLACE.test(earlier.lower) && noun !== undefined && PLACE_NOUN.test(noun.lower))
  );
}

const SEAT_LINK = oneWordOf(({ names }) => names.seatLink);
const SEAT = oneWordOf(({ names }) => names.seat);
const STRICT_PLACE = oneWordOf(({ names }) => names.atPlace);
const PLACE_NOUN = oneWordOf(({ names }) => names.placeNoun);

/** Whether a noun in lower case before the run says that a company, paper, club or the like is named. */
export function isCalledOrganisation(words: readonly Word[], run: CapitalRun): boolean {
  let before = wordBefore(words, run);
  for (let index = run.from - 1; index >= run.from - 2 && before !== undefined; index--) {
    if (!before.capital && ORGANISATION_NOUN.test(before.lower)) return true;
    // "le groupe paramilitaire X", "la société danoise X"
    if (before.capital || !ADJECTIVE.test(before.lower) || !isTight(before.gap)) return false;
    before = words[index - 1];
  }
  return before !== undefined && !before.capital && ORGANISATION_NOUN.test(before.lower);
}

const ORGANISATION_NOUN = oneWordOf(({ names }) => names.bodyNoun);

/** Whether a word before the run says that a model, an operation, a drug or the like is named. */
export function isProductBefore(words: readonly Word[], run: CapitalRun): boolean {
  return BEFORE_PRODUCT.test(wordBefore(words, run)?.lower ?? "");
}

const BEFORE_PRODUCT = oneWordOf(({ names }) => names.productNoun);

/** Whether a town stands where a club plays: "contre Norwich", "beat Brighton". */
export function isOpponent(words: readonly Word[], run: CapitalRun): boolean {
  const before = wordBefore(words, run)?.lower ?? "";
  const earlier = words[run.from - 2]?.lower ?? "";
  return (
    OPPOSED.test(before) || OPPOSED_PAIR.test(`${earlier} ${before}`) || (OF_TEAM.test(before) && PLAYER.test(earlier))
  );
}

const OPPOSED = oneWordOf(({ names }) => names.opposed);
const OPPOSED_PAIR = oneWordOf(({ names }) => names.opposedPair);
const OF_TEAM = oneWordOf(({ names }) => names.ofTeam);
const PLAYER = oneWordOf(({ names }) => names.player);

const AGED = piecesOf(({ aged }) => aged);
const BEFORE_AGE = new RegExp(String.raw`^(?:, (?:(?:${AGED}) )?| \()$`);
const AGE = new RegExp(String.raw`^(?:\d{1,2}|${AGED})$`);

/** Whether the run is followed by an age: "X, 44," and "X (44 ans)". */
export function isAged(words: readonly Word[], run: CapitalRun): boolean {
  const next = words[run.to + 1];
  return next !== undefined && BEFORE_AGE.test(next.gap) && AGE.test(next.text);
}

/** Whether the last word of the run stands alone elsewhere, as surnames do. */
export function isSurnameUsedAlone(words: readonly Word[], run: CapitalRun): boolean {
  const surname = words[run.to]?.text ?? "";
  if (isKnownPlace(surname)) return false;
  return occurrencesOf(words, surname).some((index) => {
    const before = words[index - 1];
    return (
      index !== run.to &&
      words[index]?.first === false &&
      before?.capital !== true &&
      !NO_SURNAME_BEHIND.test(before?.lower ?? "")
    );
  });
}

const NO_SURNAME_BEHIND = oneWordOf(({ names }) => names.noSurnameBehind);

/** Whether the run's first word stands elsewhere too. */
export function isRepeated(words: readonly Word[], run: CapitalRun): boolean {
  return occurrencesOf(words, words[run.from]?.text ?? "").length > 1;
}
