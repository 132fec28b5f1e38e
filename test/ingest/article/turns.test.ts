import { describe, expect, it } from "vitest";
import { readText } from "../../../src/ingest/readers/text.ts";
import { showBlocks, showMarkdown } from "../../helpers/read-blocks.ts";

const showText = (text: string) => showBlocks(readText(text, { name: "a.txt" }));

/** Questions and answers as they are marked, in five languages and several ways. */
const PAIRS: readonly (readonly [name: string, text: string])[] = [
  ["English labels on lines", "Q: Do dogs pay?\nA: No, they ride free.\n"],
  ["numbered labels", "Q1: Do dogs pay?\n\nA1: No, they ride free.\n"],
  ["words as labels", "Question: Do dogs pay?\n\nAnswer: No, they ride free.\n"],
  ["French labels", "Q : Do dogs pay?\n\nR : No, they ride free.\n"],
  ["Spanish labels with full stops", "P. Do dogs pay?\n\nR. No, they ride free.\n"],
  ["German labels", "Frage: Do dogs pay?\n\nAntwort: No, they ride free.\n"],
  ["Vietnamese labels", "Hỏi: Do dogs pay?\n\nĐáp: No, they ride free.\n"],
  ["short Vietnamese labels", "H: Do dogs pay?\nĐ: No, they ride free.\n"],
  ["labels in bold", "**Q:** Do dogs pay?\n\n**A:** No, they ride free.\n"],
  ["a question all in bold", "**Q: Do dogs pay?**\nA: No, they ride free.\n"],
];

describe("questions and answers", () => {
  it.each(PAIRS)("are told apart by %s", (_, text) => {
    expect(showMarkdown(text)).toEqual([
      expect.stringMatching(/^question( undefined)?: Do dogs pay\?$/),
      "answer: No, they ride free. < question: Do dogs pay?",
    ]);
  });

  it.each(PAIRS.filter(([, text]) => !text.includes("*")))("are told apart in a plain text by %s", (_, text) => {
    expect(showText(text)).toEqual([
      expect.stringMatching(/^question( undefined)?: Do dogs pay\?$/),
      "answer: No, they ride free. < question: Do dogs pay?",
    ]);
  });

  it("are headings that ask, and what stands under them down to the next of their level", () => {
    const text =
      "# Ferry\n\n## Who may board?\n\nAll.\n\n### Dogs\n\nOn a leash.\n\n## ¿Cuánto cuesta?\n\n- five euros\n";
    expect(showMarkdown(text)).toEqual([
      "title: Ferry",
      "question 2: Who may board?",
      "answer: All. < question: Who may board?",
      "heading 3: Dogs < question: Who may board?",
      "answer: On a leash. < question: Who may board? < heading: Dogs",
      "question 2: ¿Cuánto cuesta?",
      "unordered: five euros < question: ¿Cuánto cuesta?",
    ]);
  });

  it("are lines in bold, with the answer below or behind them", () => {
    const below = "**Wann fährt die Fähre?**\n\nUm acht.\n\n**Wer darf mit?**\n\nAlle.\n";
    expect(showMarkdown(below).slice(-1)).toEqual(["answer: Alle. < question: Wer darf mit?"]);
    const behind = "**Wann fährt die Fähre?** Um acht.\n\n- **Wer darf mit?** Alle.\n";
    expect(showMarkdown(behind)).toEqual([
      "question undefined: Wann fährt die Fähre?",
      "answer: Um acht. < question: Wann fährt die Fähre?",
      "question undefined: Wer darf mit?",
      "unordered: Alle. < question: Wer darf mit?",
    ]);
  });

  it("are lines that ask and are answered, where there are several, with or without numbers", () => {
    const plain = "When does it run?\n\nAt eight.\n\nWho may board?\n\nAll who paid.\n";
    for (const show of [showText, showMarkdown])
      expect(show(plain)).toEqual([
        "question undefined: When does it run?",
        "answer: At eight. < question: When does it run?",
        "question undefined: Who may board?",
        "answer: All who paid. < question: Who may board?",
      ]);
    expect(
      showMarkdown("1. When does it run?\n\n   At eight.\n\n2. Who may board?\n\n   All who paid.\n").slice(-1),
    ).toEqual(["answer: All who paid. < question: Who may board?"]);
  });

  it("are none in a report that asks once, nor in a list of questions", () => {
    expect(
      showMarkdown("The boat sank.\n\nWho is to blame?\n\nNobody knows.\n").every((line) =>
        line.startsWith("paragraph"),
      ),
    ).toBe(true);
    expect(showMarkdown("Ask them:\n\n- How old is it?\n- Who made it?\n").slice(1)).toEqual([
      "unordered: How old is it? < opening: Ask them:",
      "unordered: Who made it? < opening: Ask them:",
    ]);
  });
});

describe("turns", () => {
  const talk = (asker: string, other: string) =>
    `${asker}: What do you bake?\n\n${other}: Bread, mostly rye.\n\n${asker}: Since when?\n\n${other}: Since May. My aunt taught me.\n`;

  it.each([
    ["full names", "Paul Kern", "Ines Amado", "Ines Amado"],
    ["a function and a name", "Moderator", "Ines Amado", "Ines Amado"],
    ["a paper and a surname", "Le Courrier", "Amado", "Ines Amado"],
    ["initials with full stops", "P.K.", "I.A.", "Ines Amado"],
    ["initials set apart", "P. K.", "I. A.", "Ines Amado"],
    ["initials set apart, and from their mark", "P. K. ", "I. A. ", "Ines Amado"],
    ["initials without", "PK", "IA", "Ines Amado"],
    ["capitals", "REVUE", "INES AMADO", "INES AMADO"],
    ["Vietnamese names", "PV", "Ông Lê Văn Tám", "Ông Lê Văn Tám"],
  ])("have their speaker and the question that they answer: %s", (_, asker, other, speaker) => {
    const opening = "Paul Kern met the baker Ines Amado in Porto.\n\n";
    for (const show of [showText, showMarkdown])
      expect(show(opening + talk(asker, other)).slice(2)).toEqual([
        `turn: Bread, mostly rye. < question: What do you bake? < speaker: ${speaker}`,
        expect.stringMatching(/^question undefined: Since when\? < speaker: /),
        `turn: Since May. My aunt taught me. < question: Since when? < speaker: ${speaker}`,
      ]);
  });

  it("are told by names in bold, with a colon inside, outside or none, and by dashes and times", () => {
    for (const label of [
      "**Ana Ruiz:** ",
      "**Ana Ruiz**: ",
      "**Ana Ruiz** ",
      "**Ana Ruiz** (mayor): ",
      "Ana Ruiz – ",
      "[00:12] Ana Ruiz: ",
      "Ana Ruiz (00:12): ",
      "ANA RUIZ.— ",
    ])
      expect(
        showMarkdown(`Host: Is it open?\n\n${label}It is.\n\nHost: Since when?\n\n${label}Since May.\n`)[1],
      ).toMatch(/^turn: It is\. < question: Is it open\? < speaker: ana ruiz$/i);
  });

  it("name nobody by a word that stands before a colon once, nor by what minutes record", () => {
    const minutes =
      "Paul Kern and Ines Amado met.\n\nPresent: all of us.\n\nPK: The roof leaks.\n\nIA: It does since May.\n\n" +
      "PK: I will mend it.\n\nResolved: to buy tiles. Agreed by all.\n\nGeese: none may be kept.\n";
    expect(showText(minutes).filter((block) => block.includes("speaker"))).toEqual([
      "turn: The roof leaks. < speaker: Paul Kern",
      "turn: It does since May. < speaker: Ines Amado",
      "turn: I will mend it. < speaker: Paul Kern",
    ]);
  });

  it("keep the label where initials mean nobody, or more than one", () => {
    const read = (opening: string) => showText(`${opening}\n\n${talk("PK", "IA")}`)[2];
    expect(read("We met a baker.")).toContain("speaker: IA");
    expect(read("Ines Amado and Ivo Adler bake.")).toContain("speaker: IA");
  });

  it("end with the talk: what comes after has neither speaker nor question", () => {
    expect(showText(`${talk("Paul Kern", "Ines Amado")}\nThe bakery closes on Mondays.\n`).at(-1)).toBe(
      "paragraph: The bakery closes on Mondays.",
    );
  });

  it("go on in a paragraph without a label, which has the question and no speaker", () => {
    const text = talk("Paul Kern", "Ines Amado").replace("mostly rye.", "mostly rye.\n\nWe sell it warm.");
    expect(showText(text)[2]).toBe("paragraph: We sell it warm. < question: What do you bake?");
  });

  it.each([
    ["notes", "Note: Wet paint.\n\nOpening hours: Nine to five.\n\nNote: No dogs.\n\nSource: The town.\n"],
    ["a glossary", "Bief: Canal de moulin.\n\nMeule: Pierre ronde.\n\nVanne: Porte d'eau.\n"],
    ["a timetable", "Monday: closed.\n\nTuesday: nine to five.\n\nWednesday: nine to five.\n"],
    ["a recipe", "Pour la pâte : de la farine.\n\nPour la garniture : des pommes.\n\nPour la pâte : du beurre.\n"],
    [
      "a list of days",
      "April 3: The bridge closed. Why?\n\nApril 5: It fell.\n\nMay 3: It was mended.\n\nApril 3: Again.\n",
    ],
    ["reports by day and place", "OSLO – The bridge fell. Why?\n\nBERGEN – It was mended.\n\nOSLO – It fell again.\n"],
    ["headlines with names", "Amado: Bread is dear\n\nKern: Rye is not\n\nAmado: Who buys it?\n\nKern: Nobody\n"],
    [
      "labels that are words",
      "Sports: The match of Sunday was lost.\n\nWeather: It rains.\n\nSports: Sunday's sports and weather were told by Radio Sports.\n",
    ],
    ["one saying", 'Ines Amado: "We sell it warm."\n\nThe town was pleased.\n'],
  ])("are none in %s", (_, text) => {
    for (const show of [showText, showMarkdown])
      expect(show(text).filter((line) => /^(?:turn|question|answer)/.test(line))).toEqual([]);
  });
});

describe("an interview whose labels name nobody", () => {
  const talk =
    "Q: How did you start?\n\nA: My aunt had a loom and I liked the noise.\n\nQ: And now?\n\nA: Now I teach.\n";
  const speakers = (text: string) =>
    showText(text).flatMap((line) => (line.startsWith("answer") ? [/ < speaker: (.*)$/.exec(line)?.[1]] : []));

  it.each([
    ["whom what stands above names", `The weaver of Lund\n\nIrma Holm has woven since 1980.\n\n${talk}`, "Irma Holm"],
    [
      "not who wrote it",
      `The weaver of Lund\n\nBy Peter Berg\n\nIrma Holm has woven since 1980.\n\n${talk}`,
      "Irma Holm",
    ],
    [
      "the one of the title where others are named",
      `Irma Holm weaves\n\nPeter Berg taught her.\n\n${talk}`,
      "Irma Holm",
    ],
  ])("is answered by %s", (_, text, name) => {
    expect(speakers(text)).toEqual([name, name]);
  });

  it.each([
    ["two people are named", `Two weavers\n\nIrma Holm and Peter Berg weave.\n\n${talk}`],
    ["nobody is", `The weaver of Lund\n\nShe has woven since 1980.\n\n${talk}`],
    [
      "an office answers",
      "The pool\n\nMayor Irma Holm opened it.\n\nQ: May I swim?\n\nA: Yes, we open at nine.\n\nQ: Do I pay?\n\nA: No.\n",
    ],
  ])("is answered by nobody known where %s", (_, text) => {
    expect(speakers(text)).toEqual([undefined, undefined]);
  });

  it("is told by what stands above it, too", () => {
    const text = "Interview with Irma Holm\n\nQ: What is new?\n\nA: The loom.\n\nQ: Since when?\n\nA: Since May.\n";
    expect(speakers(text)).toEqual(["Irma Holm", "Irma Holm"]);
  });

  it("can be quoted where somebody says something before asking", () => {
    const text =
      "LEA: With us is Otto Kranz, who mends bells. Otto, is it hard?\n\nOTTO: It is.\n\nLEA: And loud?\n\nOTTO: Very.\n";
    expect(showText(text)).toEqual([
      "turn: With us is Otto Kranz, who mends bells. Otto, is it hard? < speaker: LEA",
      "turn: It is. < question: With us is Otto Kranz, who mends bells. Otto, is it hard? < speaker: OTTO",
      "question undefined: And loud? < speaker: LEA",
      "turn: Very. < question: And loud? < speaker: OTTO",
    ]);
  });
});
