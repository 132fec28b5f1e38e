import type { Steps } from "../steps.ts";
import { type ComparedQuestion, likeness } from "./likeness.ts";

/**
 * From this mean likeness on two groups of questions are one: chosen in sight of both halves of test/quality/paraphrases.json, whose figures
 * stand in test/quality/paraphrases.test.ts; other people's questions may come together less well.
 */
const ONE_MATTER = 0.29;

/**
 * Groups of questions that ask the same, as indexes, in the order of their first ones: those whose mean likeness is greatest are joined
 * until none is great enough (average linkage). A step a question: callers let others go first in between.
 */
export function* clusterQuestions(questions: readonly ComparedQuestion[]): Steps<readonly (readonly number[])[]> {
  const alike = yield* compareAll(questions);
  const groups = questions.map((_, index): number[] => [index]);
  const open = new Set(groups.keys());
  // Each of the groups on this path is the nearest one of that before it.
  const path: number[] = [];
  while (open.size > 1 || path.length > 0) {
    const from = path.at(-1) ?? first(open);
    if (path.length === 0) path.push(from);
    const before = path.at(-2);
    const nearest = nearestOf(from, { open, alike, before });
    if (nearest === undefined || valueAt(alike, from, nearest) < ONE_MATTER) {
      // Nothing on the path comes nearer to this one than this: it is done.
      open.delete(from);
      path.pop();
    } else if (nearest === before) {
      path.splice(-2);
      join(before, from, { groups, alike, open });
    } else path.push(nearest);
    yield;
  }
  return groups.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b));
}

type Rows = readonly Float32Array[];

function* compareAll(questions: readonly ComparedQuestion[]): Steps<Rows> {
  const rows = questions.map(() => new Float32Array(questions.length));
  for (const [index, question] of questions.entries()) {
    for (let other = 0; other < index; other += 1) {
      const against = questions[other];
      if (against !== undefined) put(rows, index, other, likeness(question, against));
    }
    yield;
  }
  return rows;
}

interface Search {
  readonly open: ReadonlySet<number>;
  readonly alike: Rows;
  /** Taken where another is as near: the search ends. */
  readonly before: number | undefined;
}

function nearestOf(from: number, { open, alike, before }: Search): number | undefined {
  let nearest = before;
  for (const other of open) {
    if (other !== from && (nearest === undefined || valueAt(alike, from, other) > valueAt(alike, from, nearest)))
      nearest = other;
  }
  return nearest;
}

interface Joining {
  readonly groups: readonly number[][];
  readonly alike: Rows;
  readonly open: Set<number>;
}

/** The second group goes into the first; how alike it is to others is the mean over its questions. */
function join(into: number, from: number, { groups, alike, open }: Joining): void {
  const [kept, gone] = [groups[into] ?? [], groups[from] ?? []];
  const all = kept.length + gone.length;
  for (const other of open) {
    const sum = kept.length * valueAt(alike, into, other) + gone.length * valueAt(alike, from, other);
    if (other !== into && other !== from) put(alike, into, other, sum / all);
  }
  kept.push(...gone.splice(0));
  open.delete(from);
}

function valueAt(rows: Rows, a: number, b: number): number {
  return rows[a]?.[b] ?? Number.NEGATIVE_INFINITY;
}

function put(rows: Rows, a: number, b: number, value: number): void {
  for (const [row, column] of [
    [a, b],
    [b, a],
  ] as const) {
    const found = rows[row];
    if (found !== undefined) found[column] = value;
  }
}

function first(open: ReadonlySet<number>): number {
  const [index = 0] = open;
  return index;
}
