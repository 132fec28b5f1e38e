import { expect, it } from "vitest";
import { topPositions } from "../../../src/store/vectors/top-positions.ts";

it("gives the positions of the highest scores above zero, best first, ties by position", () => {
  expect(topPositions(Float64Array.from([0, 2, 3, 2, 1]), 3)).toEqual([2, 1, 3]);
  expect(topPositions(Float64Array.from([0, 1]), 3)).toEqual([1]);
});
