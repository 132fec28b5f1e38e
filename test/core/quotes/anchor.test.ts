import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { moveSpan } from "../../../src/core/quotes/anchor.ts";

const BEFORE = "The harbour office wrote on Friday. ";
const PINNED = "The ferry sails at eight.";
const AFTER = " Tickets are sold on board from now on.";
const TEXT = `An opening that is long enough. ${BEFORE}${PINNED}${AFTER} The end of it all is near.`;
const SPAN = { start: TEXT.indexOf(PINNED), end: TEXT.indexOf(PINNED) + PINNED.length };

function moved(to: string): string | undefined {
  const span = moveSpan(TEXT, SPAN, to);
  return span && to.slice(span.start, span.end);
}

describe("a span in another text", () => {
  it("is where the same words stand with the same 32 characters around them", () => {
    const to = `Something new at the top.\n\n${TEXT}`;
    expect(moveSpan(TEXT, SPAN, to)?.start).toBe(SPAN.start + to.length - TEXT.length);
    expect(moved(TEXT)).toBe(PINNED);
  });

  it("is nowhere once its words, what stands near them, or their being alone have changed", () => {
    expect(moved(TEXT.replace("eight", "nine"))).toBeUndefined();
    expect(moved(TEXT.replace("Friday", "Monday"))).toBeUndefined();
    expect(moved(TEXT.replace("on board", "at the pier"))).toBeUndefined();
    expect(moved(`${TEXT}\n\n${TEXT}`)).toBeUndefined();
    expect(moved("")).toBeUndefined();
  });

  it("at the edge of a text stays at that edge", () => {
    const text = `${PINNED} More.`;
    const span = { start: 0, end: PINNED.length };
    expect(moveSpan(text, span, `${PINNED} More.`)).toEqual(span);
    expect(moveSpan(text, span, `New. ${PINNED} More.`)).toBeUndefined();
    expect(moveSpan(text, span, `${PINNED} More. And more.`)).toBeUndefined();
  });
});

/** A question of its own with an answer that others have too; said again, it is the same one. */
interface Told {
  readonly id: number;
  readonly question: string;
  readonly answer: string;
}

type Edit = (told: readonly Told[], at: number, id: number) => readonly Told[];

const EDITS: readonly Edit[] = [
  // Something new.
  (told, at, id) => told.toSpliced(at, 0, { id, question: `Is gate ${id} open?`, answer: "Yes." }),
  // Something less.
  (told, at) => told.toSpliced(at, 1),
  // Another answer, or another question with the same answer.
  (told, at, id) => reworded(told, at, { id, answer: `Since day ${id}.` }),
  (told, at, id) => reworded(told, at, { id, question: `Is counter ${id} open?` }),
  // Said again at the top.
  (told, at) => told.slice(at, at + 1).concat(told),
  // Moved to the end.
  (told, at) => told.toSpliced(at, 1).concat(told.slice(at, at + 1)),
];

function reworded(told: readonly Told[], at: number, change: Partial<Told>): readonly Told[] {
  return told.map((each, index) => (index === at ? { ...each, ...change } : each));
}

function textOf(told: readonly Told[]): string {
  return told.map(({ question, answer }) => `${question} ${answer}`).join(" ");
}

/** Where the answers of that id stand. */
function spansOf(told: readonly Told[], id: number): readonly { readonly start: number; readonly end: number }[] {
  return told.flatMap(({ id: each, answer }, index) => {
    const end = textOf(told.slice(0, index + 1)).length;
    return each === id ? [{ start: end - answer.length, end }] : [];
  });
}

const answer = fc.constantFrom("Yes.", "No.", "On Mondays alone.", "Until the council has decided.");
const edit = fc.tuple(fc.constantFrom(...EDITS), fc.nat());

describe("a pinned sentence, over 500 runs of edits", () => {
  test.prop([fc.array(answer, { minLength: 1, maxLength: 12 }), fc.nat(), fc.array(edit, { maxLength: 6 })], {
    numRuns: 500,
  })("is found where it is itself, or nowhere", (answers, which, edits) => {
    const before = answers.map((each, id): Told => ({ id, question: `Is counter ${id} open?`, answer: each }));
    const after = edits.reduce<readonly Told[]>(
      (told, [apply, at], number) => apply(told, told.length === 0 ? 0 : at % told.length, 100 + number),
      before,
    );
    const pinned = which % before.length;
    const [span] = spansOf(before, pinned);
    const found = moveSpan(textOf(before), span!, textOf(after));
    if (found !== undefined) expect(spansOf(after, pinned)).toContainEqual(found);
  });

  it("is found wherever something came in before it", () => {
    const before = [0, 1, 2].map((id): Told => ({ id, question: `Is counter ${id} open?`, answer: "Yes." }));
    const after = EDITS[0]!(before, 0, 7);
    expect(moveSpan(textOf(before), spansOf(before, 1)[0]!, textOf(after))).toEqual(spansOf(after, 1)[0]);
  });
});
