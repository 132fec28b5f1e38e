import { describe, expect, it } from "vitest";
import { expectedKind, fitsKind } from "../../../src/core/question/answer-kind.ts";

const asked: readonly (readonly [string, string | undefined])[] = [
  ["Quel âge a le maire ?", "age"],
  ["How old is the bridge?", "age"],
  ["Bà ấy bao nhiêu tuổi?", "age"],
  ["Quel pourcentage des voix a-t-il obtenu ?", "percentage"],
  ["Wie viel Prozent stimmten zu?", "percentage"],
  ["Quel est le taux de chômage ?", "percentage"],
  ["What is the share of women?", "percentage"],
  ["Quelle était la part des femmes ?", "percentage"],
  ["Quel est le taux de change ?", undefined],
  ["What is the share price?", undefined],
  ["Combien s'élève le taux de pauvreté ?", "percentage"],
  ["What was the unemployment rate?", "percentage"],
  ["Wie hoch liegt der Steuersatz?", "percentage"],
  ["How much is the vase worth?", "money"],
  ["¿Cuánto vale el cuadro?", "money"],
  ["Was ist das Haus wert?", "money"],
  ["Comment se nomme la directrice ?", "name"],
  ["c'est qui la directrice", "name"],
  ["Cây cầu này do ai xây?", "person"],
  ["Selon le préfet, qui a coupé l'eau ?", "person"],
  ["Dans quelle province se trouve le moulin ?", "place"],
  ["In welcher Gemeinde steht die Mühle?", "place"],
  ["Combien coûte le billet ?", "money"],
  ["How much does a ticket cost?", "money"],
  ["En quelle année le moulin a-t-il brûlé ?", "year"],
  ["¿En qué año se quemó?", "year"],
  ["À quelle date exacte rouvre-t-il ?", "day"],
  ["On what day did it open?", "day"],
  ["combien de temps dure la visite", "duration"],
  ["How many years did it take?", "duration"],
  ["Wie lange dauert die Fahrt?", "duration"],
  ["Combien de moulins reste-t-il ?", "count"],
  ["Wie viele Mühlen gibt es?", "count"],
  ["De combien le prix a-t-il monté ?", "quantity"],
  ["Có bao nhiêu cối xay?", "quantity"],
  ["Quand rouvre le moulin ?", "date"],
  ["Depuis quand est-il fermé ?", "date"],
  ["le moulin rouvre quand", "date"],
  ["Khi nào cối xay mở cửa?", "date"],
  ["Comment s'appelle la meunière ?", "name"],
  ["Wie heißt die Müllerin?", "name"],
  ["Qui a vendu le moulin ?", "person"],
  ["Who sold the mill?", "person"],
  ["Qui est le meunier ?", "name"],
  ["Dans quelle ville se trouve-t-il ?", "place"],
  ["Which country bought it?", "place"],
  // Asks what somebody is, not for a name.
  ["Qui est Jeanne Martin ?", undefined],
  ["Who was Jane Martin?", undefined],
  // Either would answer.
  ["When and where was the meeting?", undefined],
  ["Quand et où s'est tenue la réunion ?", undefined],
  // "When" inside a question asks nothing.
  ["¿Qué pasó cuando llegó la tormenta?", undefined],
  ["What happened when the storm came?", undefined],
  ["Pourquoi le moulin a-t-il fermé ?", undefined],
];

describe("what kind of answer a question asks for", () => {
  it.each(asked)("%s", (question, kind) => {
    expect(expectedKind(question)).toBe(kind);
  });
});

/** The answering words stand between bars. */
const found: readonly (readonly [Parameters<typeof fitsKind>[0], string, boolean])[] = [
  ["age", "La meunière, |82 ans|, habite sur place.", true],
  ["age", "She retired at age |65|.", true],
  ["age", "Elle a vendu |12 moulins|.", false],
  ["age", "Elle l'a vendu il y a |sept ans|.", false],
  ["age", "She sold it |seven years| ago.", false],
  ["age", "A prize for |82-year-old| Jane Martin.", true],
  ["age", "She sold it |seven| years ago.", false],
  ["age", "Cô bán nó cách đây |bảy năm|.", false],
  ["age", "He died two years ago at |82|, an age to boast of.", true],
  ["age", "Il est mort deux ans plus tard à |62 ans|.", true],
  ["age", "Er lebt seit |30 Jahren| dort.", false],
  ["percentage", "Il a obtenu |62 %| des voix.", true],
  ["percentage", "Two |in five| voters agreed.", true],
  ["percentage", "Debt rose by |$100 billion|.", false],
  ["money", "Le billet coûte |neuf| euros.", true],
  ["money", "The fare is |£2|.", true],
  ["money", "Il reste |neuf| billets.", false],
  ["duration", "Les travaux ont duré |trois mois|.", true],
  ["duration", "Neuf |élus| l'ont voté.", false],
  ["year", "Il a brûlé en |1987|.", true],
  ["year", "Il a brûlé en |mars|.", false],
  ["day", "Il rouvre le |3 mars|.", true],
  ["day", "Il rouvre |lundi|.", true],
  ["day", "Réponse en |septembre 2021|.", false],
  ["date", "Il rouvre au |printemps|.", true],
  ["date", "Il reste |fermé|.", false],
  ["date", "Il a brûlé en |476|.", true],
  ["date", "Il rouvre |le 3|.", true],
  ["date", "Er öffnet am |05.03.2021|.", true],
  ["date", "Il ouvre à |9h|.", true],
  ["date", "It opens at |8am|.", true],
  ["date", "It burned in |79 AD|.", true],
  ["date", "Il a brûlé il y a |40 ans|.", true],
  ["date", "Il ouvre dans |45 minutes|.", true],
  ["date", "There are |430 mills|.", false],
  ["day", "Er öffnet am |12.05.2021|.", true],
  ["date", "C'était son |15ᵉ anniversaire|.", false],
  ["date", "Il a vendu |43 moulins|.", false],
  ["count", "Il reste |douze| moulins.", true],
  ["count", "Il reste |12| (3 %) moulins.", true],
  ["count", "Le nombre a baissé de |30 %| en un an.", false],
  ["count", "Il reste |des moulins| dans la vallée.", false],
  ["quantity", "Le prix a monté de |3 %|.", true],
  ["person", "Le maire, |Paul Roux|, l'a vendu.", true],
  ["person", "Il a été vendu par |le maire|.", false],
  ["name", "Elle s'appelle |Jeanne|.", true],
  ["place", "Il se trouve à |Arles|.", true],
  ["place", "Il se trouve |au bord du fleuve|.", false],
];

describe("whether the words found can be that kind of answer", () => {
  it.each(found)("%s: %s %s", (kind, marked, fits) => {
    const [before = "", answer = "", after = ""] = marked.split("|");
    const span = { start: before.length, end: before.length + answer.length };
    expect(fitsKind(kind, before + answer + after, span)).toBe(fits);
  });
});
