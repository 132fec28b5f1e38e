import { describe, expect, it } from "vitest";
import { startsDependent } from "../../../src/core/quotes/anaphora.ts";
import type { Language } from "../../../src/core/types.ts";

const DEPENDENT: readonly [Language, string][] = [
  ["fr", "Elle a souligné la nécessité de renforcer les cadres juridiques."],
  ["fr", "Il a rappelé que la loi a changé."],
  ["fr", "Cette déclaration met en lumière la montée du trafic."],
  ["fr", "Cette problématique a été intégrée."],
  ["fr", "Ce dernier a refusé."],
  ["fr", "Celui-ci a répondu."],
  ["fr", "Ces mesures entrent en vigueur lundi."],
  ["fr", "« Elle est partie », dit-on."],
  ["fr", "Mais il a perdu."],
  ["fr", "Selon elle, rien n'a changé."],
  ["fr", "Leur avion a décollé."],
  ["fr", "Cela a surpris les habitants."],
  ["en", "He said the law would change."],
  ["en", "She was born in 1970."],
  ["en", "They left the country."],
  ["en", "This declaration calls for cooperation."],
  ["en", "These measures start on Monday."],
  ["en", "It was founded in 1901."],
  ["en", "But she refused."],
  ["en", "The latter declined to comment."],
  ["es", "Ella dijo que no."],
  ["es", "Esta declaración pide cooperación."],
  ["es", "Dicho acuerdo fue firmado."],
  ["de", "Er sagte nichts."],
  ["de", "Diese Erklärung ist neu."],
  ["vi", "Ông cho biết luật đã được sửa đổi."],
  ["vi", "Tuyên bố này kêu gọi hợp tác."],
];

const INDEPENDENT: readonly [Language, string][] = [
  ["fr", "Il faut agir vite."],
  ["fr", "Il y a trois raisons."],
  ["fr", "C'est la première fois que le pays signe."],
  ["fr", "Il est important de signer."],
  ["fr", "Il ne faut pas attendre."],
  ["fr", "Cette année, le pays a signé."],
  ["fr", "Ce matin, le ministre est parti."],
  ["fr", "Ilham a gagné."],
  ["fr", "Le Vietnam a signé la convention."],
  ["fr", "Ceux qui partent paient."],
  ["en", "It is important that everyone signs."],
  ["en", "It is raining in London."],
  ["en", "This week, the minister left."],
  ["en", "Hero of the day, the goalkeeper saved three shots."],
  ["en", "Those who leave must pay."],
  ["es", "Este lunes, el ministro salió."],
  ["es", "Estados Unidos firmó el acuerdo."],
  ["de", "Es gibt drei Gründe."],
  ["de", "Erklärungen sind nötig."],
  ["vi", "Năm nay, Việt Nam đã ký công ước."],
  ["vi", "Ông Nguyễn Văn A phát biểu."],
];

describe("startsDependent", () => {
  it.each(DEPENDENT)("%s: needs the sentence before: %s", (language, sentence) => {
    expect(startsDependent(sentence, language)).toBe(true);
  });

  it.each(INDEPENDENT)("%s: stands alone: %s", (language, sentence) => {
    expect(startsDependent(sentence, language)).toBe(false);
  });

  it("takes an unknown language for English", () => {
    expect(startsDependent("She left.", "und")).toBe(true);
  });
});
