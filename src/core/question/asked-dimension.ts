import type { Dimension } from "../languages/types/dimension-words.ts";
import { alternatives } from "../languages/words-of.ts";
import { foldLine, foldText } from "../text/text.ts";
import { currency, numberWord } from "./answer-kind-words.ts";

const DIMENSIONS = ["deep", "wide", "long", "high", "heavy"] as const satisfies readonly Dimension[];
const DEMANDED = ["deep", "wide", "high", "heavy"] as const satisfies readonly Dimension[];
const DEMANDING = new Map(
  DEMANDED.map((each) => [each, whole(alternatives(({ dimensions }) => dimensions.demanding[each]))] as const),
);
const ASKING = whole(alternatives(({ dimensions }) => dimensions.asking));
const WORDS = new Map(
  DIMENSIONS.map((dimension) => [dimension, alternatives(({ dimensions }) => dimensions.words[dimension])] as const),
);
const FIGURE = String.raw`\d[\d.,\u00A0\u202F ]*`;
const LENGTH = `mm|cm|dm|km|m|${alternatives(({ dimensions }) => dimensions.units.length)}`;
const MASS = `mg|g|kg|t|${alternatives(({ dimensions }) => dimensions.units.mass)}`;
const SHARE = new RegExp(`%|${alternatives(({ dimensions }) => dimensions.units.share)}`, "iu");
const MEASURED_LENGTH = measured(LENGTH);
const MEASURED_MASS = measured(MASS);
const UNIT = whole(`${LENGTH}|${MASS}`);
const ANY = `${FIGURE}(?:${LENGTH}|${MASS})`;
/** Between a measure and the word that says what it is of: "20 cm in depth", "a depth of some 20 cm". */
const BETWEEN = String.raw`(?:[^\p{L}\d.,;]+\p{L}+){0,2}[^\p{L}\d.,;]+`;
const BESIDE = new Map(
  [...WORDS].map(([dimension, words]) => [
    dimension,
    new RegExp(`(?<![\\p{L}\\d])(?:${ANY}${BETWEEN}(?:${words})|(?:${words})${BETWEEN}${ANY})(?![\\p{L}\\d])`, "u"),
  ]),
);
const NAMED = new Map([...WORDS].map(([dimension, words]) => [dimension, whole(words)]));

/** What a question asks the measure of: none where it asks for no measure. */
export function askedDimensions(question: string): readonly Dimension[] {
  const asked = question.toLowerCase();
  return ASKING.test(asked) ? namedIn(asked) : [];
}

/** The dimensions that a header or a word names. */
export function namedDimensions(text: string): readonly Dimension[] {
  return namedIn(text.toLowerCase());
}

/**
 * What a question can ask nothing of but a measure: "how tall", "how much does it weigh"; not "how long", which time answers, nor "how high",
 * which money does.
 */
export function demandedDimensions(question: string): readonly Dimension[] {
  const asked = question.toLowerCase();
  return DEMANDED.filter((dimension) => DEMANDING.get(dimension)?.test(asked));
}

/**
 * Whether a sentence may give what was demanded: a measure in a unit of its own, or a figure where the dimension or a unit is named, there or
 * `above`. Money and a share are what such words ask for in a figure of speech, "how deep were the cuts?", and a share what "how tall" does.
 */
export function mayMeasure(demanded: readonly Dimension[], sentence: string, above: string): boolean {
  const isFigurative = SHARE.test(sentence) || (!demanded.includes("high") && currency.test(sentence));
  if (isFigurative || givesMeasure(demanded, sentence)) return true;
  const [said, over] = [sentence.toLowerCase(), above.toLowerCase()];
  const isNamed = UNIT.test(over) || [...namedIn(said), ...namedIn(over)].some((each) => demanded.includes(each));
  return isNamed && (/\p{N}/u.test(said) || numberWord.test(` ${foldLine(said)} `));
}

/**
 * Whether a sentence gives the measure of something else than the asked dimensions: of another one, or in a unit that none of them is measured
 * in. `above`: what stands over it, a table's header row among it.
 */
export function measuresOther(asked: readonly Dimension[], sentence: string, above: string): boolean {
  const [said, over] = [sentence.toLowerCase(), above.toLowerCase()];
  const isOf = (dimensions: readonly Dimension[]) => asked.some((each) => dimensions.includes(each));
  if (asked.length === 0 || isOf([...namedIn(said), ...namedIn(over)])) return false;
  const [isLength, isMass] = [MEASURED_LENGTH(said), MEASURED_MASS(said)];
  if (!isLength && !isMass) return false;
  const isOtherUnit = asked.includes("heavy") ? !isMass : !isLength;
  return isOtherUnit || [...BESIDE.values()].some((beside) => beside.test(said)) || namedIn(over).length > 0;
}

/** Whether a sentence gives a measure in a unit that an asked dimension is measured in. */
export function givesMeasure(asked: readonly Dimension[], sentence: string): boolean {
  return (asked.includes("heavy") ? MEASURED_MASS : MEASURED_LENGTH)(sentence.toLowerCase());
}

function namedIn(text: string): readonly Dimension[] {
  return DIMENSIONS.filter((dimension) => NAMED.get(dimension)?.test(text));
}

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, "u");
}

/** Behind a figure, or a number in words: "ninety feet". */
function measured(units: string): (text: string) => boolean {
  const figure = new RegExp(`(?<![\\p{L}\\d])${FIGURE}-?(?:${units})(?![\\p{L}\\p{M}\\d])`, "u");
  const words = new RegExp(`${numberWord.source}(?:${foldText(units).replaceAll("-", " ")})(?= )`, "u");
  return (text) => figure.test(text) || words.test(` ${foldLine(text)} `);
}
