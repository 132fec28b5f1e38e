import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  createSpanSearch,
  firstStartingFrom,
  lastStartingBefore,
  meets,
} from "../../../src/finders/names/span-search.ts";

const offset = fc.nat(30);
const span = fc.tuple(offset, fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));

describe("searching spans", () => {
  test.prop([fc.array(span), offset])(
    "finds the first that starts from an offset on, and the last up to it",
    (spans, at) => {
      const sorted = spans.toSorted((a, b) => a.start - b.start);
      const first = sorted.findIndex(({ start }) => start >= at);
      expect(firstStartingFrom(sorted, at)).toBe(first < 0 ? sorted.length : first);
      expect(lastStartingBefore(sorted, at)).toBe(sorted.findLastIndex(({ start }) => start <= at));
    },
  );

  test.prop([fc.array(span), span])(
    "finds those that meet a stretch, as going through them all does",
    (spans, stretch) => {
      const byStart = (a: { start: number; end: number }, b: { start: number; end: number }) =>
        a.start - b.start || a.end - b.end;
      expect(createSpanSearch(spans)(stretch).toSorted(byStart)).toEqual(
        spans.filter((each) => meets(each, stretch)).toSorted(byStart),
      );
    },
  );
});
