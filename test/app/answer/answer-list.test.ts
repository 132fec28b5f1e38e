import { describe, expect, it } from "vitest";
import { answerAttendance, answerList, answerSection } from "../../../src/app/answer/answer-list.ts";
import type { AttributedArticle } from "../../../src/core/article/article.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { readMarkdown } from "../../../src/ingest/readers/markdown.ts";
import { toArticle } from "../../../src/ingest/to-article.ts";

const KITE = `# Building a kite

You will need:

- two sticks
- a roll of string
- paper

## Building

1. Tie the sticks into a cross.
2. Stretch the string around the tips.
   - not too tight
   - not too loose
3. Glue the paper on.

## Repairing

1. Cut out the torn part.
2. Glue new paper over it.
`;

describe("an item or a list that is asked for", () => {
  it("is the one of its place in the list that the question names", async () => {
    expect(await quotes("What is the third step of building?", [KITE])).toEqual(["Glue the paper on."]);
    expect(await quotes("What is the last step of repairing a kite?", [KITE])).toEqual(["Glue new paper over it."]);
  });

  it("is one of the list that is called so, where several are numbered", async () => {
    const pots = "# Potting\n\nTools:\n\n1. a spade\n2. a pot\n\nSteps:\n\n1. Fill the pot.\n2. Press the earth.\n";
    expect(await quotes("What is the second step?", [pots])).toEqual(["Press the earth."]);
    expect(await quotes("What is the second tool?", [pots])).toBeUndefined();
  });

  it("is nothing where the list is shorter", async () => {
    expect(await quotes("What is step 4 of building?", [KITE])).toEqual([]);
  });

  it("is left open where several lists can be meant, or none", async () => {
    expect(await quotes("What is the second step?", [KITE])).toBeUndefined();
    expect(await quotes("What is the second step of painting?", [KITE])).toBeUndefined();
    expect(await quotes("Who flies it?", [KITE])).toBeUndefined();
  });

  it("is a heading that says which step it is, with what stands below", async () => {
    const bike =
      "# Puncture\n\n## Step 1: Take off the wheel\n\nOpen the lever.\n\n1. Lift.\n2. Pull.\n\n## Step 2\n\nFind the hole.\n\n## Step 3: Patch\n";
    expect(await quotes("What is the first step?", [bike])).toEqual([
      "Step 1: Take off the wheel\n\nOpen the lever.\n\nLift.\n\nPull.",
    ]);
    expect(await quotes("step two", [bike])).toEqual(["Find the hole."]);
    expect(await quotes("What is the last step?", [bike, KITE])).toEqual(["Step 3: Patch"]);
    expect(await quotes("What is step 4?", [bike])).toEqual([]);
    const lock =
      "# Serrure\n\n**Étape 1.** Huiler.\n\nDeux fois.\n\n**Étape 2.** Tourner :\n\n- à gauche\n- à droite\n";
    expect(await quotes("What is the second step?", [lock])).toEqual(["Étape 2. Tourner :\n\nà gauche\n\nà droite"]);
    expect(await quotes("What does step 1 say?", [lock])).toEqual(["Étape 1. Huiler."]);
  });

  it("is a heading with its number, where no list is counted", async () => {
    const tap =
      "# Changing a tap\n\n## 1. Close the valve\n\nTurn it right.\n\n## 2) Unscrew\n\nUse a wrench.\n\n## 3️⃣ Clean\n\nWith vinegar.\n";
    expect(await quotes("What is step 3 of changing a tap?", [tap])).toEqual(["3️⃣ Clean\n\nWith vinegar."]);
    expect(await quotes("What is the second step?", [tap])).toEqual(["2) Unscrew\n\nUse a wrench."]);
    expect(await quotes("What is the second step?", [`${tap}\n## Care\n\n1. Oil it.\n2. Wipe it.\n`])).toEqual([
      "Wipe it.",
    ]);
    expect(await quotes("What is step 2?", ["# Years\n\n## 1. One\n\nText.\n"])).toBeUndefined();
  });

  it("is an item with what stands inside of it, and goes on behind a paragraph of its own", async () => {
    const loaf =
      "# Loaf\n\n1. Knead.\n\n   By hand.\n\n2. Fold it:\n\n   - twice\n   - in a cloth\n\n3. Bake.\n\nEat it warm.\n";
    expect(await quotes("What is the second step?", [loaf])).toEqual(["Fold it:\n\ntwice\n\nin a cloth"]);
    expect(await quotes("What is the first step?", [loaf])).toEqual(["Knead.\n\nBy hand."]);
    expect(await quotes("What is the last step?", [loaf])).toEqual(["Bake."]);
    const long = `# Long\n\n1. Stir.\n\n   ${"Wait a while. ".repeat(60)}\n\n2. Serve.\n`;
    const [quote = ""] = (await quotes("What is step 1?", [long])) ?? [];
    expect([quote.length <= 700, quote.endsWith("Wait a while.")]).toEqual([true, true]);
  });

  it("is a row of a table that counts its rows", async () => {
    const glue =
      "# Gluing\n\n| Step | What | Minutes |\n|---|---|---|\n| 1 | Sand | 5 |\n| 2 | Glue | 3 |\n| 3 | Press | 40 |\n";
    expect(await quotes("What is step 3?", [glue])).toEqual(["3\tPress\t40"]);
    expect(await quotes("What is the second step of gluing?", [glue])).toEqual(["2\tGlue\t3"]);
    expect(await quotes("What is step 4?", [glue])).toEqual([]);
    const named = "# Kleben\n\n| | Was |\n|---|---|\n| Schritt 1 | Schleifen |\n| Schritt 2 | Leimen |\n";
    expect(await quotes("Was ist Schritt 2?", [named])).toEqual(["Schritt 2\tLeimen"]);
    const marked = glue.replace("Step", "No.");
    expect(await quotes("What is step 3?", [marked])).toEqual(["3\tPress\t40"]);
    expect(await quotes("What is step 3?", [`${marked}\n## Washing\n\n1. Soak.\n2. Rub.\n3. Rinse.\n`])).toEqual([
      "Rinse.",
    ]);
  });

  it("is no row of a table that counts something else, or not from one on", async () => {
    const table = (label: string, first: number) =>
      `# Race\n\n| ${label} | Who |\n|---|---|\n| ${first} | Ida |\n| ${first + 1} | Ole |\n| ${first + 2} | Kim |\n`;
    expect(await quotes("What is step 3?", [table("Place", 1)])).toBeUndefined();
    expect(await quotes("What is step 3?", [table("Step", 3)])).toBeUndefined();
    expect(await quotes("What is step 3?", [table("Step", 1).replace("Ole", "")])).toBeUndefined();
  });

  it("is all that is needed, under the line that says so or names it", async () => {
    const items = "two sticks\n\na roll of string\n\npaper";
    expect(await quotes("What do I need?", [KITE])).toEqual([items]);
    const trip = "# Trip\n\nFor a tour you must take with you:\n\n- boots\n  - no clogs\n  - no heels\n- a map\n";
    expect(await quotes("What do I need on a tour?", [trip])).toEqual(["boots\n\nno clogs\n\nno heels\n\na map"]);
    const steps = "# Tour\n\nFor a tour:\n\n1. Call us.\n2. Choose a day:\n   - Monday\n   - Friday\n";
    expect(await quotes("What do I need for a tour?", [steps])).toBeUndefined();
    const permit = "# Permit\n\nFor a permit these documents are enough:\n\n- passport\n- map\n\nIt takes a week.\n";
    expect(await quotes("Which documents do I need?", [KITE, permit])).toEqual(["passport\n\nmap"]);
  });
});

describe("a numbered part that is asked for", () => {
  const RULES = `# Rules

**Rule 1 - Keys.** Keys hang in the hall.

## Section 2. Boats

Boats are washed. They dry upside down.

Oars stand in the rack.

## Section 20. Guests

Guests sign in.
`;

  it("is quoted from its heading on, or as the paragraph that opens with it", async () => {
    expect(await quotes("What does section 2 say?", [RULES], answerSection)).toEqual([
      "Boats are washed. They dry upside down.",
      "Oars stand in the rack.",
    ]);
    expect(await quotes("What does rule 1 say?", [RULES], answerSection)).toEqual([
      "Rule 1 - Keys. Keys hang in the hall.",
    ]);
  });

  it("is left open where there is none, or in two articles", async () => {
    expect(await quotes("What does section 3 say?", [RULES], answerSection)).toBeUndefined();
    expect(await quotes("What does section 2 say?", [RULES, RULES], answerSection)).toBeUndefined();
  });
});

describe("who came to a meeting", () => {
  it("is the line of the minutes, with the names marked", async () => {
    const minutes = "# Minutes\n\nPresent: Ann Berg, Ole Strand\n\nApologies: Tom Reed\n\nThe pump was mended.\n";
    expect(await quotes("Who was absent?", [minutes], answerAttendance)).toEqual(["Apologies: Tom Reed"]);
    expect(await quotes("Who was absent?", ["# A\n\nNobody was absent.\n"], answerAttendance)).toBeUndefined();
  });
});

async function quotes(
  question: string,
  texts: readonly string[],
  answer: typeof answerList = answerList,
): Promise<readonly string[] | undefined> {
  const articles = await Promise.all(
    texts.map((text, index) => {
      const named = { file: `${index}.md`, id: `${index}`, library: FOLDER_LIBRARY };
      return toArticle(readMarkdown(text, { name: named.file }), named);
    }),
  );
  const records = articles.map((article) => ({ article: { ...article, speakers: [] } satisfies AttributedArticle }));
  const citations = await answer(
    { searched: question, language: "en" },
    { shelf: { records } as unknown as Parameters<typeof answerList>[1]["shelf"] },
  );
  return citations?.map(({ quote }) => quote);
}
