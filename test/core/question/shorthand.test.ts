import { describe, expect, it } from "vitest";
import { spellOut } from "../../../src/core/question/shorthand.ts";

describe("spellOut", () => {
  it.each([
    ["cb de pays ont signé", "combien de pays ont signé"],
    ["pk la réunion ?", "pourquoi la réunion ?"],
    ["qd et pk ?", "quand et pourquoi ?"],
    ["c quoi la déclaration", "c'est quoi la déclaration"],
    ["whos the mayor", "who is the mayor"],
    ["xq cerraron el puente", "por qué cerraron el puente"],
    ["hội nghị diễn ra ntn", "hội nghị diễn ra như thế nào"],
  ])("writes out %s", (typed, written) => {
    expect(spellOut(typed)).toBe(written);
  });

  it.each(["Que propose le PQ ?", "Who's the mayor?", "la cb-radio", "d'abt", "what is pq.fr"])(
    "leaves %s as it is",
    (question) => {
      expect(spellOut(question)).toBe(question);
    },
  );
});
