import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  packReading,
  packVectors,
  packWords,
  unpackReading,
  unpackVectors,
  unpackWords,
} from "../../../src/models/remote/wire.ts";

const DIMENSIONS = 3;
const vector = fc.float32Array({ minLength: DIMENSIONS, maxLength: DIMENSIONS });
const word = fc.record({ start: fc.nat(), end: fc.nat(), vector });
const answer = fc.record({ start: fc.nat(), end: fc.nat(), logProb: fc.double() });
const reading = fc.record(
  {
    answerable: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    answers: fc.array(answer),
  },
  { requiredKeys: ["answerable", "answers"] },
);

describe("what crosses the wire", () => {
  test.prop([fc.array(vector)])("brings vectors over as they are, each with a buffer of its own", (vectors) => {
    const brought = unpackVectors(packVectors(vectors, DIMENSIONS), vectors.length, DIMENSIONS);
    expect(brought).toEqual(vectors);
    expect(brought.every(({ buffer, byteLength }) => buffer.byteLength === byteLength)).toBe(true);
  });

  test.prop([fc.array(word)])("brings words over as they are", (words) => {
    expect(unpackWords(overJson(packWords(words, DIMENSIONS)), DIMENSIONS)).toEqual(words);
  });

  test.prop([reading])("brings readings over as they are", (given) => {
    expect(unpackReading(overJson(packReading(given)))).toEqual(given);
  });

  it("brings over what a reader tells besides", () => {
    const given = { answerable: 1.5, strength: 3, relation: { found: 0.5, differs: 0.25, nothing: 0.25 }, answers: [] };
    expect(unpackReading(overJson(packReading(given)))).toEqual(given);
  });

  test.prop([fc.anything(), fc.nat({ max: 9 })])("takes nothing that is not so many vectors", (packed, count) => {
    fc.pre(typeof packed !== "string");
    expect(() => unpackVectors(packed, count, DIMENSIONS)).toThrow(RangeError);
    expect(() => unpackWords({ spans: packed as string }, DIMENSIONS)).toThrow(RangeError);
    expect(() => unpackReading({ answerable: 1, answers: packed as string })).toThrow(RangeError);
  });

  it("takes no vectors of another length, nor half a number", () => {
    expect(() => unpackVectors(packVectors([new Float32Array(3)], 3), 1, 4)).toThrow(RangeError);
    expect(() => unpackVectors("AAA=", 1, 1)).toThrow(RangeError);
    expect(() => unpackReading({ answers: "" })).toThrow(RangeError);
  });
});

function overJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
