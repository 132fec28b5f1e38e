import { describe, expect, it } from "vitest";
import {
  askedDimensions,
  demandedDimensions,
  givesMeasure,
  mayMeasure,
  measuresOther,
} from "../../../src/core/question/asked-dimension.ts";

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

/** What can ask for nothing but a measure, and what else can. */
const DEMANDED: readonly (readonly [string, readonly string[]])[] = [
  ["How tall is the mast?", ["high"]],
  ["Wie breit ist der Kanal?", ["wide"]],
  ["Combien pèse la cloche ?", ["heavy"]],
  ["¿Cuánto mide la torre?", ["high"]],
  ["Hồ sâu bao nhiêu?", ["deep"]],
  ["How high is the rent?", []],
  ["How long is the lease?", []],
  ["How long does the ferry take?", []],
  ["Wie hoch ist die Miete?", []],
  ["Who digs deep wells?", []],
];

/** A sentence, what stands above it, and whether it may say how deep or how high something is. */
const GIVEN: readonly (readonly [string, string, boolean])[] = [
  ["The shaft goes down forty feet.", "", true],
  ["Der Schacht ist zwanzig Meter tief.", "", true],
  ["Le puits descend à trente mètres.", "", true],
  ["El pozo tiene noventa metros.", "", true],
  ["Cái ao chín mươi mét.", "", true],
  ["Old shaft\t40", "Shaft\tDepth (m)", true],
  ["Depth: 40", "", true],
  ["Cuts of 12 percent were made.", "", true],
  ["Ines Roth, 58, keeps 12 goats.", "", false],
  ["The shaft was dug in 1902.", "", false],
];

describe("a measure that is asked for", () => {
  it.each(ASKED)("%s", (question, dimensions) => {
    expect(askedDimensions(question)).toEqual(dimensions);
  });

  it.each(MEASURED)("%s - %s", (question, sentence, above, isOther) => {
    expect(measuresOther(askedDimensions(question), sentence, above)).toBe(isOther);
  });

  it.each(DEMANDED)("is demanded or not: %s", (question, dimensions) => {
    expect(demandedDimensions(question)).toEqual(dimensions);
  });

  it.each(GIVEN)("may be given: %s", (sentence, above, isGiven) => {
    expect(mayMeasure(["deep"], sentence, above)).toBe(isGiven);
  });

  it("is no price where a height is demanded", () => {
    expect(mayMeasure(["heavy"], "The fine was 40 euros.", "")).toBe(true);
    expect(mayMeasure(["high"], "The tower cost 40 euros.", "")).toBe(false);
  });

  it("is given in a unit of its own", () => {
    expect(givesMeasure(["wide"], "The gate measures 2 Metres.")).toBe(true);
    expect(givesMeasure(["wide"], "The gate weighs 200 kg and opens in 40 s.")).toBe(false);
    expect(givesMeasure(["heavy"], "The gate weighs 200 kg.")).toBe(true);
  });
});
