import { alternatives, everyLanguage } from "../languages/words-of.ts";
import { foldText, words } from "../text/text.ts";

/** A list of what somebody must have that is asked for. */
export interface AskedList {
  /** What is said of the list beside. */
  readonly rest: string;
}

/** An item of a list that is asked for by its place. */
export interface AskedItem extends AskedList {
  /** From 1. */
  readonly place: number | "last";
  /** What it is called: "third step". */
  readonly called: string;
}

/** Longer questions tell more than a place. */
const MAX_WORDS = 12;
const MAX_NUMBER_DIGITS = 2;
const ITEM = alternatives(({ lists }) => lists.items);
const NAME = new RegExp(`^(?:${ITEM})$`, "u");
const LAST = alternatives(({ lists }) => lists.last);
const NEED = new RegExp(` (?:${alternatives(({ lists }) => lists.need)})(?= )`, "u");
const STEPS = new RegExp(` (?:${alternatives(({ lists }) => lists.steps)})(?= )`, "u");
const FIRST_OF_ALL = new RegExp(` (?:${alternatives(({ lists }) => lists.firstOfAll)})(?= )`, "u");
const ORDINALS = numbersOf(({ statements }) => statements.numbers.ordinals);
const VALUES = numbersOf(({ statements }) => statements.numbers.values);
const MARK = alternatives(({ lists }) => lists.ordinalMark);
const ENDING = alternatives(({ grammar }) => grammar.ordinalEndings);
const ORDINAL = `(?<ordinal>${[...ORDINALS.keys()].join("|")}|\\d{1,${MAX_NUMBER_DIGITS}}(?:${ENDING})?)`;
/** "The third step", "the last item", */
const BEFORE = new RegExp(` (?:${ORDINAL}|(?<last>${LAST})) (?:${ITEM})(?= )`, "u");
/** "step 3", "step three", "bước thứ ba", "bước cuối cùng", "el paso tercero". */
const BEHIND = new RegExp(
  ` (?:${ITEM}) (?:(?:(?:${MARK}) )?(?<value>${[...VALUES.keys()].join("|")})|(?<last>${LAST})(?: cung)?|(?:(?:${MARK}) )?${ORDINAL})(?= )`,
  "u",
);
/** So many words at the start of a line say which step it is. */
const OPENING_WORDS = 4;

/** Undefined where a question asks for no item of a list by its place. */
export function askedItem(question: string): AskedItem | undefined {
  const asked = framed(question);
  if (asked === undefined) return undefined;
  const first = FIRST_OF_ALL.exec(asked);
  if (first !== null) return { place: 1, called: "", rest: without(question, asked, first) };
  const found = BEFORE.exec(asked) ?? BEHIND.exec(asked);
  const place = found === null ? undefined : placeOf(found);
  return found === null || place === undefined
    ? undefined
    : { place, called: found[0], rest: without(question, asked, found) };
}

/** Which step a line says that it is, from 1: "Step 2: Glue the wings", "Erster Schritt"; `isAll`: it says nothing else. */
export function openingPlace(line: string): { readonly place: number; readonly isAll: boolean } | undefined {
  const all = fold(line).split(" ");
  const opening = ` ${all.slice(0, OPENING_WORDS).join(" ")} `;
  const found = [BEFORE, BEHIND].map((pattern) => pattern.exec(opening)).find((each) => each?.index === 0);
  const place = found ? placeOf(found) : undefined;
  return found && typeof place === "number"
    ? { place, isAll: found[0].trim().split(" ").length === all.length }
    : undefined;
}

function placeOf({ groups }: RegExpExecArray): AskedItem["place"] | undefined {
  const { ordinal = "", value = "", last } = groups ?? {};
  return last === undefined ? (ORDINALS.get(ordinal) ?? readNumber(ordinal) ?? readNumber(value)) : "last";
}

/** Undefined where a question does not ask for what somebody must have or bring. */
export function askedNeeds(question: string): AskedList | undefined {
  const asked = framed(question);
  const need = asked && NEED.exec(asked);
  return need ? { rest: without(question, asked, need) } : undefined;
}

/** Whether a question asks how something is done. */
export function asksForSteps(question: string): boolean {
  return STEPS.test(` ${fold(question)} `);
}

/** Whether a line says that something is needed. */
export function namesNeeds(line: string): boolean {
  return NEED.test(` ${fold(line)} `);
}

/** Whether a few words are what items are called: "Step". */
export function namesItems(label: string): boolean {
  return NAME.test(fold(label));
}

function framed(question: string): string | undefined {
  const folded = fold(question);
  return folded.split(" ").length > MAX_WORDS ? undefined : ` ${folded} `;
}

function fold(text: string): string {
  return words(foldText(text))
    .map((word) => word.text)
    .join(" ");
}

function readNumber(written: string): number | undefined {
  const digits = Number.parseInt(written, 10);
  return digits >= 1 ? digits : VALUES.get(written);
}

/** The question's own words but for those that were matched, in which one blank stands before each. */
function without(question: string, asked: string, { index, 0: matched }: RegExpExecArray): string {
  const [before, count] = [asked.slice(0, index), matched].map((each) => each.split(" ").length - 1);
  const own = words(question).map(({ text }) => text);
  own.splice(before ?? 0, count);
  return own.join(" ");
}

function numbersOf(
  pick: (words: Parameters<Parameters<typeof everyLanguage>[0]>[0]) => Readonly<Record<string, number>>,
) {
  return new Map(
    everyLanguage(pick).flatMap((table) => Object.entries(table).map(([word, value]) => [foldText(word), value])),
  );
}
