import { describe, expect, it } from "vitest";
import { askedItem, askedNeeds, namesNeeds, openingPlace } from "../../../src/core/question/asked-list.ts";

const ITEMS: readonly (readonly [string, number | "last" | undefined, string])[] = [
  ["What is the third step?", 3, "What is the"],
  ["step 2?", 2, ""],
  ["What is the 4th item of the checklist?", 4, "What is the of the checklist"],
  ["What is the last point?", "last", "What is the"],
  ["What do I do first?", 1, "What do I"],
  ["Quelle est la deuxième étape ?", 2, "Quelle est la"],
  ["Étape 3 ?", 3, ""],
  ["Was ist der letzte Punkt?", "last", "Was ist der"],
  ["Was kommt zuerst?", 1, "Was"],
  ["¿Cuál es el segundo paso?", 2, "Cuál es el"],
  ["Bước thứ tư là gì?", 4, "là gì"],
  ["Bước cuối cùng là gì?", "last", "là gì"],
  ["What is step three about?", 3, "What is about"],
  ["Which step needs the drill?", undefined, ""],
  ["Who came third?", undefined, ""],
  ["How many steps are there?", undefined, ""],
  ["What step did the council take after the flood of 1953 when the third dyke had broken again?", undefined, ""],
];

describe("what a line says that it is", () => {
  it.each([
    ["Step 1: Fill the kettle", { place: 1, isAll: false }],
    ["STEP TWO", { place: 2, isAll: true }],
    ["Zweiter Schritt: Schrauben lösen", { place: 2, isAll: false }],
    ["Étape 3", { place: 3, isAll: true }],
    ["Tercer paso: cortar", { place: 3, isAll: false }],
    ["Bước 4. Dán giấy", { place: 4, isAll: false }],
    ["In step 3 the kettle is filled", undefined],
    ["The last step", undefined],
    ["Steps", undefined],
  ] as const)("is the step of its number, at its start alone: %s", (line, place) => {
    expect(openingPlace(line)).toEqual(place);
  });
});

describe("what is asked for of a list", () => {
  it.each(ITEMS)("is an item by its place: %s", (question, place, rest) => {
    const asked = askedItem(question);
    expect(asked && [asked.place, asked.rest]).toEqual(place === undefined ? undefined : [place, rest]);
  });

  it("is called what the question calls it", () => {
    expect(askedItem("What is the third step?")?.called.trim()).toBe("third step");
    expect(askedItem("What do I do first?")?.called).toBe("");
  });

  it.each([
    ["Which tools do I need?", "Which tools do I"],
    ["Quels papiers faut-il ?", "Quels papiers il"],
    ["Was muss ich mitbringen?", "Was muss ich"],
    ["What tools are there?", undefined],
  ] as const)("is what somebody must have: %s", (question, rest) => {
    expect(askedNeeds(question)?.rest).toBe(rest);
  });

  it("is told by a line that says that something is needed, too", () => {
    expect(["You need:", "Il vous faut :", "Prices:"].map(namesNeeds)).toEqual([true, true, false]);
  });
});
