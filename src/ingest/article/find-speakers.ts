import { isTalker, type Label } from "./labels.ts";

/** So many labelled lines, and two who speak by turns, make a conversation. */
const MIN_TURNS = 3;
/** Share of labels that must differ from the one before. */
const MIN_CHANGE_SHARE = 0.4;
/** Who asks so often, of all that they say, leads a conversation. */
const MIN_ASKING_SHARE = 0.5;

/** A line with a label, and whether what it says ends in a question. */
export interface LabelledTurn {
  readonly label: Label;
  readonly asks: boolean;
}

export interface FoundSpeakers {
  /** Labels whose words are questions and answers. */
  readonly hasMarks: boolean;
  /** Names of those who speak by turns. */
  readonly names: ReadonlySet<string>;
}

/**
 * Who speaks in a document, by the labels of its lines in order. Two or more speak by turns, and something tells that they are people:
 * one of them asks, or leads a talk, or is named elsewhere (`isKnown`). Nobody where it is doubtful.
 */
export function findSpeakers(turns: readonly LabelledTurn[], isKnown: (name: string) => boolean): FoundSpeakers {
  const roles = new Set(turns.map(({ label }) => label.role));
  const hasMarks = roles.has("question") && roles.has("answer");
  const named = turns.filter(({ label }) => label.role === undefined || !hasMarks);
  const counts = new Map<string, number>();
  for (const { label } of named) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const changes = named.filter(({ label }, index) => index > 0 && label.name !== named[index - 1]?.label.name).length;
  const speaksAgain = [...counts.values()].some((count) => count >= 2);
  const takesTurns =
    named.length >= MIN_TURNS && counts.size >= 2 && speaksAgain && changes >= MIN_CHANGE_SHARE * (named.length - 1);
  const arePeople =
    takesTurns && [...counts.keys()].some((name) => isTalker(name) || isKnown(name) || leads(name, named));
  return { hasMarks, names: new Set(arePeople ? counts.keys() : []) };
}

function leads(name: string, turns: readonly LabelledTurn[]): boolean {
  const own = turns.filter(({ label }) => label.name === name);
  return own.length >= 2 && own.filter(({ asks }) => asks).length >= MIN_ASKING_SHARE * own.length;
}
