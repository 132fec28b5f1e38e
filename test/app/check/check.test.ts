import { describe, expect, it } from "vitest";
import { MAX_CHECKED_SENTENCES } from "../../../src/app/check/check.ts";
import { createTestCorpus, HARBOUR, LIBRARY } from "../../helpers/test-corpus.ts";

describe("holding a message against the articles", () => {
  it("finds a sentence that an article says in the same words", async () => {
    const { sentences, left } = await check("Fishermen land herring at the eastern quay.");
    expect(sentences).toMatchObject([
      {
        sentence: "Fishermen land herring at the eastern quay.",
        verdict: "found",
        citation: { source: "harbour", quote: "Fishermen land herring at the eastern quay." },
      },
    ]);
    expect(left).toBe(0);
  });

  it("finds what it quotes to the letter, cells as they are shown, whatever else speaks against it", async () => {
    const table =
      "# Stores\n\n| Good | Where |\n|---|---|\n| salt cod | the third shed |\n\nNobody has ever seen it rain here.\n\nNo.";
    const { engine } = await (await createTestCorpus({ "stores.md": table })).open();
    const { sentences } = await engine.check("salt cod · the third shed\nNobody has ever seen it rain here.\nNo.");
    expect(sentences.map(({ verdict, citation }) => [verdict, citation?.quote]).slice(0, 2)).toEqual([
      ["found", "salt cod\tthe third shed"],
      ["found", "Nobody has ever seen it rain here."],
    ]);
    expect(sentences[2]?.verdict).not.toBe("found");
  });

  it("shows the number that differs", async () => {
    const { sentences } = await check("It holds 50,000 books in seven languages.");
    expect(sentences).toMatchObject([
      {
        verdict: "differs",
        citation: { quote: "It holds 40,000 books in seven languages." },
        differences: [{ said: "50,000", source: "40,000", saidAt: { start: 9, end: 15 } }],
      },
    ]);
  });

  it("says when the articles have nothing on it", async () => {
    const { sentences } = await check("My cousin sells used bicycles abroad.");
    expect(sentences).toEqual([{ sentence: "My cousin sells used bicycles abroad.", verdict: "nothing" }]);
  });

  it("takes sentence by sentence, over lines, and leaves out lines without words", async () => {
    const message = "The lighthouse was repainted in 1998. My cousin sells bicycles.\n---\n😀\nFishermen land herring.";
    const { sentences } = await check(message);
    expect(sentences.map(({ sentence }) => sentence)).toEqual([
      "The lighthouse was repainted in 1998.",
      "My cousin sells bicycles.",
      "Fishermen land herring.",
    ]);
    expect(sentences.map(({ verdict }) => verdict).slice(0, 2)).toEqual(["found", "nothing"]);
  });

  it("takes two hundred sentences and counts the others", async () => {
    const message = Array.from({ length: 203 }, (_, number) => `My cousin owns ${number + 2} bicycles.`).join(" ");
    const { sentences, left } = await check(message);
    expect(sentences).toHaveLength(MAX_CHECKED_SENTENCES);
    expect(MAX_CHECKED_SENTENCES).toBe(200);
    expect(left).toBe(3);
  });

  it("checks equal sentences once", async () => {
    const { sentences, left } = await check("My cousin sells bicycles. It rains.\nMy cousin sells bicycles.");
    expect(sentences.map(({ sentence }) => sentence)).toEqual(["My cousin sells bicycles.", "It rains."]);
    expect(left).toBe(0);
  });

  it("lets others go first between two sentences, and before each call of a model for one", async () => {
    const { engine } = await (await createTestCorpus({ "harbour.md": HARBOUR })).open();
    let pauses = 0;
    const between = async () => {
      pauses++;
    };
    await engine.check("It rains. It pours. It snows.", { between });
    expect(pauses).toBe(2 + 3 * 2);
  });

  it("reads past the marks and mentions of a message", async () => {
    const { sentences } = await check(
      "<@123> > **Fishermen** land _herring_ at the [eastern](https://e.org) quay. @here",
    );
    expect(sentences).toMatchObject([{ sentence: "Fishermen land herring at the eastern quay.", verdict: "found" }]);
  });

  it("has nothing to say to a message without words", async () => {
    expect(await check("")).toEqual({ sentences: [], left: 0 });
    expect(await check("😀 !!! \n\n")).toEqual({ sentences: [], left: 0 });
  });

  it("says of a sentence that the model cannot read that it could not", async () => {
    const russian = "Библиотека открывается в девять часов утра.";
    const { sentences } = await check(`${russian}\nFishermen land herring at the eastern quay.`);
    expect(sentences).toMatchObject([
      { sentence: russian, verdict: "nothing", isUnreadable: true },
      { verdict: "found" },
    ]);
  });

  it("files no receipt", async () => {
    const corpus = await createTestCorpus({ "harbour.md": HARBOUR });
    const { engine, store } = await corpus.open();
    await engine.check("Fishermen land herring at the eastern quay.");
    expect(await store.listDocuments("receipt", { limit: 10 })).toEqual([]);
  });
});

async function check(message: string) {
  const { engine } = await (await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR })).open();
  return engine.check(message);
}
