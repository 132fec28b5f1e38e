import { describe, expect, it } from "vitest";
import { namesOnlyOthers } from "../../../src/core/question/asked-office.ts";
import type { Language } from "../../../src/core/types.ts";
import { questionOf } from "../../helpers/questions.ts";

describe("the office whose holder is asked for", () => {
  const asked: readonly (readonly [question: string, language: Language, stem: string | undefined])[] = [
    ["Qui est le secrétaire général de l'ONU ?", "fr", "secre"],
    ["qui est le secretaire general", "fr", "secre"],
    ["Who is the UN Secretary-General?", "en", "secre"],
    ["¿Quién es el presidente de Vietnam?", "es", "presi"],
    ["Wer ist der Minister?", "de", "minis"],
    // A deputy, or who held it then, is asked for.
    ["Qui est le secrétaire général adjoint ?", "fr", undefined],
    ["Who is the deputy mayor?", "en", undefined],
    ["Who was the president in 1990?", "en", undefined],
    ["Qui est le ministre Jean Dupont ?", "fr", undefined],
    ["Who is the former vice-president?", "en", undefined],
    ["Ai là hiệu phó của trường?", "vi", undefined],
    ["Quién era la alcaldesa antes de ella?", "es", undefined],
    // No office, or not who holds it.
    ["Comment s'appelle la loi ?", "fr", undefined],
    ["Qu'a dit le ministre ?", "fr", undefined],
  ];

  it.each(asked)("of %s (%s): %s", (question, language, stem) => {
    expect(questionOf(question, language).office?.[0]).toBe(stem);
  });
});

describe("the deputy of an office of two words", () => {
  it("is another one than its holder", () => {
    const office = questionOf("Who is the head teacher?", "en").office!;
    expect(namesOnlyOthers(office, "The deputy head teacher, Laura Finch, opened the fair.")).toBe(true);
    expect(namesOnlyOthers(office, "The head teacher, Rose Calder, opened the fair.")).toBe(false);
  });
});

describe("an occupation that languages call otherwise", () => {
  it.each<[string, Language, string, boolean]>([
    ["Who is the beekeeper?", "en", "Der stellvertretende Imker Karl Stamm kam.", true],
    ["Who is the beekeeper?", "en", "Der Imker Karl Stamm kam.", false],
    ["Wer ist der Imker?", "de", "L'ancien apiculteur, Luc Petit, est venu.", true],
    ["¿Quién es el gerente?", "es", "El antiguo gerente, Jacinto Rueda, lo había dicho.", true],
  ])("is known by any of these: %s (%s) in %s", (question, language, sentence, isOther) => {
    expect(namesOnlyOthers(questionOf(question, language).office!, sentence)).toBe(isOther);
  });
});

describe("who runs something, by an office that no list knows", () => {
  it.each([
    ["Qui dirige la clinique de Saint-Aubin ?", "fr"],
    ["who runs the clinic", "en"],
    ["¿Quién preside la cofradía?", "es"],
    ["Wer leitet die Klinik?", "de"],
    ["Ai điều hành phòng khám?", "vi"],
  ] as const)("is asked by %s (%s)", (question, language) => {
    expect(questionOf(question, language).office).toEqual([]);
  });

  it.each([
    ["Wer ist der Karl Stamm?", "de"],
    ["Ai là Lê Văn Hải?", "vi"],
    ["Qui a ouvert la clinique ?", "fr"],
  ] as const)("is not asked by %s (%s)", (question, language) => {
    expect(questionOf(question, language).office).toBeUndefined();
  });

  it.each([
    ["Ann Reed", "The deputy manager, Ann Reed, opened the clinic."],
    ["Ann Reed", "Ann Reed, deputy manager of the clinic, opened it."],
    ["Karl Stamm", "Der frühere Leiter Karl Stamm kam."],
    ["Lê Văn Hải", "Phó giám đốc Lê Văn Hải đã phát biểu."],
    ["Marta Ruiz", "La subdirectora, Marta Ruiz, abrió la sesión."],
  ])("is not answered by %s in: %s", (answer, sentence) => {
    expect(namesOnlyOthers([], sentence, spanOf(answer, sentence))).toBe(true);
  });

  it.each([
    ["Ann Reed", "Ann Reed, and her deputy Karl Stamm, opened the clinic."],
    ["Ann Reed", "The manager, Ann Reed, opened the clinic."],
    ["Lê Văn Hải", "Giám đốc Lê Văn Hải đã phát biểu."],
  ])("may be answered by %s in: %s", (answer, sentence) => {
    expect(namesOnlyOthers([], sentence, spanOf(answer, sentence))).toBe(false);
  });
});

function spanOf(answer: string, sentence: string) {
  const start = sentence.indexOf(answer);
  return { start, end: start + answer.length };
}

describe("namesOnlyOthers", () => {
  it("holds across languages", () => {
    const office = questionOf("Who is the mayor of Lavaur?", "en").office!;
    expect(namesOnlyOthers(office, "L'ancien maire, Bernard Martin, a refusé.")).toBe(true);
    expect(namesOnlyOthers(office, "La maire de Lavaur, Claire Martin, a refusé.")).toBe(false);
    expect(namesOnlyOthers(questionOf("Qui est le président ?").office!, "Der Vizepräsident kam.")).toBe(true);
  });

  it.each([
    ["secre", "Le secrétaire général adjoint chargé des politiques, Guy Ryder, a parlé."],
    ["minis", "Le ministre-conseiller Nguyên Hoàng Nguyên a rappelé la loi."],
    ["presi", "Former president Karl Holm and vice-president Ann Reed came."],
    ["secre", "The under-secretary Ann Reed came."],
    ["prasi", "Der Vize-Präsident Karl Holm kam."],
    ["prasi", "Der Vizepräsident Karl Holm kam."],
    ["mayor", "The deputy mayor, Ann Reed, opened the bridge."],
  ])("holds for %s in: %s", (office, sentence) => {
    expect(namesOnlyOthers([office], sentence)).toBe(true);
  });

  it.each([
    ["secre", "Le secrétaire général, António Guterres, et son adjoint Guy Ryder ont parlé."],
    ["presi", "President Ann Reed met former president Karl Holm."],
    ["mayor", "Ann Reed opened the bridge."],
    ["presi", "Chile's president, former student leader Gabriel Boric, came."],
    ["presi", "Le président Macron, ancien banquier, a parlé."],
    ["presi", "Under President Karl Holm the road was built; sous le président Holm, dit-il."],
    ["presi", "Le conseiller du président Emmanuel Macron a parlé."],
    ["fonda", "Le fondateur, ancien maire, Luc Petit est mort."],
  ])("does not hold for %s in: %s", (office, sentence) => {
    expect(namesOnlyOthers([office], sentence)).toBe(false);
  });
});
