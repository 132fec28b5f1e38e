import { describe, expect, it } from "vitest";
import { questionOf } from "../../helpers/questions.ts";

describe("a question for several things", () => {
  it.each([
    "Quelles mesures le Vietnam a-t-il prises ?",
    "Quels pays ont signé ?",
    "¿Qué caminos cierra el parque?",
    "Cite tous les participants",
    "What are the measures?",
    "What did Guy Ryder call for?",
    "¿Cuáles son las medidas?",
    "Welche Maßnahmen gibt es?",
    "Những nước nào đã ký?",
  ])("hears several things asked: %s", (question) => {
    expect(questionOf(question).isForSeveral).toBe(true);
  });

  it.each([
    "Qui est Guy Ryder ?",
    "¿Es cierto que los vecinos pagan?",
    "¿Qué mes abre el parque?",
    "Quand a eu lieu la réunion ?",
    "Who presented it?",
    "Wann war die Sitzung?",
  ])("hears one thing asked: %s", (question) => {
    expect(questionOf(question).isForSeveral).toBe(false);
  });
});
