import { describe, expect, it } from "vitest";
import { askedStep } from "../../../src/core/question/asked-step.ts";

describe("askedStep", () => {
  it.each([
    ["What is the third step?", 3],
    ["what's step 12", 12],
    ["What should I do first?", 1],
    ["What is the final stage?", "last"],
    ["Quelle est la 4e étape ?", 4],
    ["Que fait-on en cinquième ?", 5],
    ["Que faut-il faire à la fin ?", "last"],
    ["Was ist der 2. Schritt?", 2],
    ["Was macht man zuletzt?", "last"],
    ["¿Cuál es el primer paso?", 1],
    ["¿Qué hay que hacer al final?", "last"],
    ["Bước thứ sáu là gì?", 6],
    ["Bước đầu tiên là gì?", 1],
    ["Bước cuối cùng là gì?", "last"],
  ])("hears which step is meant: %s", (question, step) => {
    expect(askedStep(question)).toBe(step);
  });

  it.each([
    "What are the steps?",
    "Who came third?",
    "How many steps are there?",
    "Quelle est l'étape suivante ?",
    "Quand a eu lieu le premier tour ?",
    // The next step, not the sixth.
    "Bước sau là gì?",
    "What costs 3 euros?",
  ])("hears none elsewhere: %s", (question) => {
    expect(askedStep(question)).toBeUndefined();
  });
});
