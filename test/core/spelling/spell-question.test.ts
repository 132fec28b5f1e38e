import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { LANGUAGES, wordsOf } from "../../../src/core/languages/words-of.ts";
import { loadLexicon } from "../../../src/core/spelling/lexicon.ts";
import { spellQuestion } from "../../../src/core/spelling/spell-question.ts";
import { foldText, words } from "../../../src/core/text/text.ts";

/** Lines of the lists that hold the thousand most usual words. */
const USUAL_LINES = 20;

const nothing = { spelledLike: async () => [] };

describe("spellQuestion", () => {
  it.each([
    ["fr", "combien coute l'energie des etoiles", "combien coûte l'énergie des étoiles"],
    ["de", "wer hat die tur des museums geoffnet", "wer hat die tür des museums geöffnet"],
    ["es", "cuantos anos de educacion segun la alcaldesa", "cuántos años de educación según la alcaldesa"],
    ["vi", "thu vien mo cua luc may gio", "thư viện mở cửa lúc mấy giờ"],
  ] as const)("puts the accents back that a question in %s was typed without", async (language, typed, meant) => {
    expect(await spellQuestion(typed, language, nothing)).toBe(meant);
  });

  it.each([
    ["a letter left out", "en", "Which librry was closed?", "Which library was closed?"],
    ["a letter typed twice", "fr", "Combien de perrsonnes sont venues ?", "Combien de personnes sont venues ?"],
    ["letters that changed places", "es", "¿Dónde está el meracdo?", "¿Dónde está el mercado?"],
    ["another letter", "de", "Wann öffnet die Bibliothrk?", "Wann öffnet die Bibliothek?"],
    ["a slip in the word that asks", "en", "Whcih road is closed?", "Which road is closed?"],
    ["a slip and missing accents", "vi", "thu vieen mo cua luc may gio", "thư viện mở cửa lúc mấy giờ"],
  ] as const)("puts right %s", async (_, language, typed, meant) => {
    expect(await spellQuestion(typed, language, nothing)).toBe(meant);
  });

  it("writes ß where it was not at hand", async () => {
    const question = "Wie heisst der grosse Platz draussen an der Strasse?";
    expect(await spellQuestion(question, "de", nothing)).toBe("Wie heißt der große Platz draußen an der Straße?");
  });

  it.each([
    ["qui a signe la lettre", "qui a signé la lettre"],
    ["quand le phare a-t-il ete arrete", "quand le phare a-t-il été arrêté"],
    ["combien la ville a-t-elle paye ?", "combien la ville a-t-elle payé ?"],
    ["a cause de qui", "a cause de qui"],
    ["qui signe la lettre", "qui signe la lettre"],
  ])("hears a participle behind its auxiliary alone: %s", async (typed, meant) => {
    expect(await spellQuestion(typed, "fr", nothing)).toBe(meant);
  });

  it.each([
    ["fr", "Ou est le phare ?", "Où est le phare ?"],
    ["fr", "et ou ?", "et où ?"],
    ["fr", "ou ça", "où ça"],
    ["fr", "Ou le phare a-t-il été bâti ?", "Où le phare a-t-il été bâti ?"],
    ["fr", "d'ou vient la pierre", "d'où vient la pierre"],
    ["fr", "la gardienne vit ou ?", "la gardienne vit où ?"],
    ["fr", "c'est ou le port", "c'est où le port"],
    ["fr", "a qui est la barque", "à qui est la barque"],
    ["fr", "A quelle heure part le bac ?", "À quelle heure part le bac ?"],
    ["fr", "jusqu'a quand dure la grève", "jusqu'à quand dure la grève"],
    ["fr", "elle a quel age, la gardienne ?", "elle a quel âge, la gardienne ?"],
    ["es", "Donde vive el farero", "Dónde vive el farero"],
    ["es", "¿A que hora sale el barco?", "¿A qué hora sale el barco?"],
    ["es", "y cuantas barcas hay", "y cuántas barcas hay"],
    ["es", "de quien es la barca", "de quién es la barca"],
    ["es", "cual falta", "cuál falta"],
    ["es", "como arde", "cómo arde"],
  ] as const)("puts the accent on what asks in %s: %s", async (language, typed, meant) => {
    expect(await spellQuestion(typed, language, nothing)).toBe(meant);
  });

  it.each([
    ["fr", "Ou bien le second phare ?"],
    ["fr", "Ou alors le bac ?"],
    ["fr", "Ou le second ?"],
    ["fr", "Le bac part à midi ou le soir ?"],
    ["fr", "Qui a quel rôle ?"],
    ["es", "¿Sabe el farero que hay niebla?"],
  ] as const)("leaves what does not ask in %s: %s", async (language, question) => {
    expect(await spellQuestion(question, language, nothing)).toBe(question);
  });

  it("takes a name that is nearly spelled so from the articles", async () => {
    const articles = { spelledLike: async (word: string) => (word === "brembold" ? ["brembolt"] : []) };
    expect(await spellQuestion("What did Brembold say?", "en", articles)).toBe("What did Brembolt say?");
  });

  it("leaves a word that the articles hold, though it looks like a slip", async () => {
    const articles = { spelledLike: async (word: string) => [word] };
    expect(await spellQuestion("who runs librry now", "en", articles)).toBe("who runs librry now");
  });

  it.each([
    ["a name that the articles lack", "en", "What did Brembold say?"],
    ["an acronym", "fr", "Que dit la CGTO ?"],
    ["a number", "en", "What happened in 1o5?"],
    ["the form of a known word", "fr", "Quelles médailles ont été regagnées ?"],
    ["a word of another language", "fr", "Qui joue dans Wuthering Heights ?"],
    ["ss where it may be meant", "de", "Was steht in der Aussage, welches Beweisstück, wer nahm die Busse?"],
    ["ß as it was typed", "de", "Wie heißt die Straße?"],
  ] as const)("leaves %s", async (_, language, question) => {
    expect(await spellQuestion(question, language, nothing)).toBe(question);
  });

  it("leaves a question whose language is not known", async () => {
    expect(await spellQuestion("hva heter biblioteekt", "und", nothing)).toBe("hva heter biblioteekt");
  });

  const plain = LANGUAGES.filter((language) => !wordsOf(language).grammar.accentsTellWords);
  test.prop([fc.constantFrom(...plain), fc.array(fc.nat(), { minLength: 1, maxLength: 8 })], { numRuns: 40 })(
    "leaves usual words as they are spelled",
    async (language, picks) => {
      const { frequencies } = (await wordsOf(language).spelling()).default;
      const { spelled } = await loadLexicon(language);
      const usual = frequencies.slice(0, USUAL_LINES).join(" ").split(" ").filter(Boolean);
      const picked = picks.map((pick) => usual[pick % usual.length]!);
      // Without accents a word may be taken for one with them that is much more usual.
      const question = picked.filter((word) => spelled(foldText(word))[0] === word).join(" ");
      const { substitutes = [], askedAccents = [] } = wordsOf(language).grammar;
      const careful = question.split(" ").map((word) => replaceAll(word, substitutes));
      const written = replaceAll(careful.join(" "), askedAccents);
      expect(await spellQuestion(question, language, nothing)).toBe(written);
    },
  );

  test.prop([fc.constantFrom(...LANGUAGES), fc.string({ unit: "grapheme" })], { numRuns: 60 })(
    "changes words alone, never how many there are or what stands between them",
    async (language, question) => {
      const spelled = await spellQuestion(question, language, nothing);
      expect(words(spelled)).toHaveLength(words(question).length);
      expect(between(spelled)).toEqual(between(question));
    },
  );
});

function replaceAll(text: string, replacements: readonly (readonly [RegExp, string])[]): string {
  return replacements.reduce((changed, [typed, meant]) => changed.replace(typed, meant), text);
}

function between(text: string): readonly string[] {
  const all = words(text);
  return [...all, undefined].map((word, at) => text.slice(all[at - 1]?.end ?? 0, word?.start));
}
