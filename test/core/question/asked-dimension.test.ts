import { describe, expect, it } from "vitest";
import { askedDimensions, givesMeasure, measuresOther } from "../../../src/core/question/asked-dimension.ts";

const ASKED: readonly (readonly [string, readonly string[]])[] = [
  ["How deep is the well?", ["deep"]],
  ["What is the width of the gate?", ["wide"]],
  ["Quelle est la hauteur du mur ?", ["high"]],
  ["Wie schwer ist die Glocke?", ["heavy"]],
  ["¿Cuánto pesa la campana?", ["heavy"]],
  ["Giếng sâu bao nhiêu?", ["deep"]],
  ["Who dug the deep well?", []],
];

/** A question, a sentence, what stands above it, and whether it measures something else. */
const MEASURED: readonly (readonly [string, string, string, boolean])[] = [
  ["How wide is the gate?", "The gate is 3 m high and 20 cm deep.", "", true],
  ["How wide is the gate?", "The gate is 3 m high and 2 m wide.", "", false],
  ["How wide is the gate?", "The gate measures 2 metres.", "", false],
  ["How wide is the gate?", "The gate weighs 200 kg.", "", true],
  ["How wide is the gate?", "The gate was moved in 1950.", "", false],
  ["How wide is the gate?", "North gate\t2 m\t40 cm", "Gate\tWidth\tDepth", false],
  ["How heavy is the gate?", "North gate\t2 m\t40 cm", "Gate\tWidth\tDepth", true],
  ["How long is the walk?", "The walk takes 40 minutes.", "", false],
  ["How long is the wall?", "The wall has a height of some 4 metres.", "", true],
  ["How high is the fine?", "The fine is 40 euros.", "", false],
  ["Quelle est la profondeur du bassin ?", "Le bassin fait 26 m de large.", "", true],
  ["Wie tief ist das Becken?", "Das Becken ist 26 Meter lang.", "", true],
  ["Wie lang ist das Becken?", "Das Becken ist 26 Meter lang.", "", false],
  ["¿Qué ancho tiene la puerta?", "La puerta mide 2 metros de alto.", "", true],
  ["Cổng rộng bao nhiêu?", "Cổng cao 2 mét.", "", true],
];

describe("a measure that is asked for", () => {
  it.each(ASKED)("%s", (question, dimensions) => {
    expect(askedDimensions(question)).toEqual(dimensions);
  });

  it.each(MEASURED)("%s - %s", (question, sentence, above, isOther) => {
    expect(measuresOther(askedDimensions(question), sentence, above)).toBe(isOther);
  });

  it("is given in a unit of its own", () => {
    expect(givesMeasure(["wide"], "The gate measures 2 Metres.")).toBe(true);
    expect(givesMeasure(["wide"], "The gate weighs 200 kg and opens in 40 s.")).toBe(false);
    expect(givesMeasure(["heavy"], "The gate weighs 200 kg.")).toBe(true);
  });
});
