import { isTalker, type Label } from "./labels.ts";

/** So many labelled lines, and two who speak by turns, make a conversation. */
const MIN_TURNS = 3;
/** Share of labels that must differ from the one before. */
const MIN_CHANGE_SHARE = 0.4;
/** Who asks so often, of all that they say, leads a conversation. */
const MIN_ASKING_SHARE = 0.5;

/** Share of the lines from the first turn to the last that must have a label: others go on with a turn. */
const MIN_DENSITY = 0.2;
/** Share of what is said that must end as sentences do: headlines have names and colons, too. */
const MIN_SENTENCE_SHARE = 0.6;
const SENTENCE_END = /[.!?…。！？][\s"'”’»)\]]*$/u;
const ASKS = /[?？]["”’»)\]\s]*$/u;

/** A line with a label. */
export interface LabelledTurn {
  readonly label: Label;
  readonly text: string;
  /** Number of the line among all. */
  readonly line: number;
}

export interface FoundSpeakers {
  /** Labels whose words are questions and answers. */
  readonly hasMarks: boolean;
  /** Names of those who speak by turns. */
  readonly names: ReadonlySet<string>;
}

/**
 * Who speaks in a document, by the labels of its lines in order. Two or more speak by turns, in sentences, and something tells that they
 * are people: one of them asks, or leads a talk, or is named elsewhere (`isKnown`). Nobody where it is doubtful.
 */
export function findSpeakers(turns: readonly LabelledTurn[], isKnown: (name: string) => boolean): FoundSpeakers {
  const roles = new Set(turns.map(({ label }) => label.role));
  const hasMarks = roles.has("question") && roles.has("answer");
  const named = turns.filter(({ label }) => label.role === undefined || !hasMarks);
  const names = new Set(named.map(({ label }) => label.name));
  const arePeople =
    takeTurns(named) && [...names].some((name) => isTalker(name) || leads(name, named) || isKnown(name));
  return { hasMarks, names: arePeople ? withoutOddOnes(names, named, isKnown) : new Set() };
}

/** Without the words that stand before a colon once, and are no name that is known, where others speak by turns: "Hens: these are forbidden." */
function withoutOddOnes(
  names: ReadonlySet<string>,
  turns: readonly LabelledTurn[],
  isKnown: (name: string) => boolean,
): ReadonlySet<string> {
  const speaksAgain = (name: string) => turns.filter(({ label }) => label.name === name).length > 1;
  const isOdd = (name: string) => !name.includes(" ") && !isTalker(name) && !speaksAgain(name) && !isKnown(name);
  const speaking = new Set([...names].filter((name) => !isOdd(name)));
  return speaking.size >= 2 ? speaking : names;
}

function takeTurns(turns: readonly LabelledTurn[]): boolean {
  const [first, last] = [turns[0], turns.at(-1)];
  if (first === undefined || last === undefined || turns.length < MIN_TURNS) return false;
  const names = new Set(turns.map(({ label }) => label.name));
  const changes = turns.filter(({ label }, index) => index > 0 && label.name !== turns[index - 1]?.label.name).length;
  const sentences = turns.filter(({ text }) => SENTENCE_END.test(text)).length;
  return (
    names.size >= 2 &&
    names.size < turns.length &&
    changes >= MIN_CHANGE_SHARE * (turns.length - 1) &&
    turns.length >= MIN_DENSITY * (last.line - first.line + 1) &&
    sentences >= MIN_SENTENCE_SHARE * turns.length
  );
}

function leads(name: string, turns: readonly LabelledTurn[]): boolean {
  const own = turns.filter(({ label }) => label.name === name);
  return own.length >= 2 && own.filter(({ text }) => ASKS.test(text)).length >= MIN_ASKING_SHARE * own.length;
}
