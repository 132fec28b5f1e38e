import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { withoutCourtesy } from "../../../src/core/question/courtesy.ts";

describe("a question without courtesies", () => {
  it.each([
    ["Salut, dis-moi qui a signé ?", "qui a signé ?"],
    ["slt ya moyen de savoir qui est le maire", "qui est le maire"],
    ["S'il vous plaît, combien de pays ont signé ?", "combien de pays ont signé ?"],
    ["bsr, tu saurais me dire qui a signé ?", "qui a signé ?"],
    ["Pourriez-vous nous indiquer quand ça ouvre ?", "quand ça ouvre ?"],
    ["combien de pays stp", "combien de pays"],
    ["Hey, do you know when it opens? thanks", "when it opens"],
    ["Can you tell me when it opens?", "when it opens?"],
    ["Oye, ¿sabes cuándo abre?", "cuándo abre?"],
    ["Weißt du, wann es öffnet?", "wann es öffnet?"],
    ["Cho mình hỏi ai đã ký", "ai đã ký"],
  ])("%s -> %s", (question, rest) => {
    expect(withoutCourtesy(question)).toBe(rest);
  });

  it.each(["Qui a signé ?", "bonjour", "Merci", "« Bonjour » : qui le dit ?", "???", ""])(
    "leaves %s alone",
    (question) => {
      expect(withoutCourtesy(question)).toBe(question);
    },
  );

  test.prop([fc.string({ unit: "grapheme" })])("is a stretch of the question", (question) => {
    expect(question).toContain(withoutCourtesy(question));
  });
});
