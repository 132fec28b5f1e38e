import { describe, expect, it } from "vitest";
import type { Answer, Citation, Turn } from "../../../src/core/types.ts";
import { createHashingReader } from "../../helpers/hashing-reader.ts";
import type { OperatorStore } from "../../helpers/operator-store.ts";
import { createTestCorpus, HARBOUR, LIBRARY, NEVER, type OpenOptions } from "../../helpers/test-corpus.ts";

const OPENING = "When does the library open?";
const FISH = "Who lands herring at the quay?";

describe("a question about a fact", () => {
  it("is answered with sentences cut out of the article, the question given back as it came", async () => {
    const { engine } = await openTown();
    const raw = "  When does **the library** open,\t<@123456789012345678>?\u200b ";
    const answer = await engine.ask(raw);
    expect(answer).toMatchObject({ kind: "answered", about: "fact", language: "en", question: raw });
    expect(answer.citations[0]).toMatchObject({
      source: "library",
      title: "The town library",
      publisher: "City Press",
      quote: "The library opens at nine in the morning.",
      paragraph: 1,
      link: expect.stringContaining("https://example.org/library#:~:text="),
    });
  });

  it("gets quotes, highlights and speakers that are spans of the source", async () => {
    const { engine } = await openTown();
    const questions = [
      OPENING,
      FISH,
      "What did the mayor say?",
      "What was built in 2019?",
      "When was the port closed?",
    ];
    for (const question of questions) {
      const { citations } = await engine.ask(question);
      expect(citations.length).toBeGreaterThan(0);
      for (const citation of citations) {
        const { source } = await engine.show(citation.source);
        expectSpans(citation, source);
      }
    }
    const [mayor] = (await engine.ask("What did the mayor say?")).citations;
    expect(mayor?.attribution?.name).toBe("Anna Holm");
  });

  it("that is not good enough is abstained from, with three nearest sentences at most", async () => {
    const { engine } = await openTown({ threshold: NEVER });
    const answer = await engine.ask(OPENING);
    expect(answer).toMatchObject({ kind: "abstained", about: "fact", citations: [] });
    if (answer.kind === "answered") return;
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
    for (const citation of answer.nearest) expectSpans(citation, (await engine.show(citation.source)).source);
  });

  it("may be a person's name alone, which asks who that is", async () => {
    const reader = createHashingReader();
    const { engine } = await openTown({ reader });
    for (const name of ["Anna Holm", "anna holm ?"]) {
      expect((await engine.ask(name)).citations[0]?.quote).toContain("Anna Holm");
    }
    expect(reader.pairs).toEqual([]);
  });

  it("is explained only for whoever wants it explained", async () => {
    const { engine } = await openTown();
    expect(await engine.ask(OPENING)).not.toHaveProperty("explanation");
    const { explanation } = await engine.ask(OPENING, { explain: true });
    expect(explanation?.candidates[0]).toMatchObject({ source: "library", answerable: expect.any(Number) });
    expect(explanation?.threshold).toBe(0);
  });

  it("says that its confidence is none where nothing was fitted to the models in use", async () => {
    const { engine } = await openTown();
    expect(await engine.ask(OPENING)).toMatchObject({ calibrated: false });
    expect(await engine.ask(`${OPENING} ${FISH}`)).toMatchObject({ calibrated: false });
  });

  it("is answered without a reader too", async () => {
    const { engine } = await openTown({ reader: undefined });
    const answer = await engine.ask(OPENING, { explain: true });
    expect(answer.citations[0]?.quote).toBe("The library opens at nine in the morning.");
    expect(answer.explanation?.candidates[0]).not.toHaveProperty("answerable");
  });
});

describe("a message that asks two things", () => {
  it("gets an answer to each, and all quotes in order", async () => {
    const { engine } = await openTown();
    const raw = "When does the library open? Who lands herring at the quay?";
    const answer = await engine.ask(raw, { explain: true });
    expect(answer).toMatchObject({ kind: "answered", question: raw });
    expect(answer.parts?.map(({ question }) => question)).toEqual([OPENING, FISH]);
    expect(answer.parts?.every(({ explanation }) => explanation !== undefined)).toBe(true);
    expect(answer.citations).toEqual(answer.parts?.flatMap(({ citations }) => citations));
    expect(answer.citations.map(({ source }) => source)).toEqual(expect.arrayContaining(["library", "harbour"]));
  });

  it("gets three nearest sentences at most when neither is answered, each once", async () => {
    const { engine } = await openTown({ threshold: NEVER });
    const answer = await engine.ask("When does the library open? When does the library close?");
    if (answer.kind === "answered") throw new Error("Expected an abstention.");
    const places = answer.nearest.map(({ source, start }) => `${source} ${start}`);
    expect(places.length).toBeLessThanOrEqual(3);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe("a follow-up", () => {
  it("is read with the turn before it, whatever was said in passing", async () => {
    const reader = createHashingReader();
    const { engine } = await openTown({ reader });
    const turns = await turnsOf(engine, "What did Anna Holm say?");
    const answer = await engine.ask("What did she praise?", { turns });
    expect(answer.question).toBe("What did she praise?");
    const before = [{ question: "What did Anna Holm say?", reply: expect.any(String) }];
    expect(reader.pairs.at(-1)).toMatchObject({ question: "What did she praise?", turns: before });
    const thanked = [...turns, ...(await turnsOf(engine, "Thanks!"))];
    await engine.ask("What did she open?", { turns: thanked });
    expect(reader.pairs.at(-1)).toMatchObject({ question: "What did she open?", turns: before });
  });
});

describe("small talk", () => {
  it.each([
    ["Hello!", "greeting"],
    ["Thanks a lot", "thanks"],
    ["Merci !", "thanks"],
    ["What can you do?", "product"],
  ])("%s is taken as %s: answered without a quote, and neither searched nor filed", async (question, about) => {
    const reader = createHashingReader();
    const { engine, store } = await openTown({ reader });
    await engine.index();
    const answer = await engine.ask(question);
    expect(answer).toMatchObject({ kind: "answered", about, confidence: 1, citations: [], question });
    expect(reader.pairs).toEqual([]);
    expect(await store.listDocuments("receipt", { limit: 10 })).toEqual([]);
  });
});

describe("a question about an article as a whole", () => {
  const SUMMARY = "What is this article about?";

  it("is answered with sentences of the only article, worked out once for each version", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY });
    const { engine, embedder } = await corpus.open();
    const answer = await engine.ask(SUMMARY);
    expect(answer).toMatchObject({ kind: "answered", about: "overview", confidence: 1 });
    const { source } = await engine.show("library");
    for (const citation of answer.citations) expectSpans(citation, source);
    const sentences = () => embedder.embedded.filter(({ as }) => as === "sentence").length;
    const before = sentences();
    expect((await engine.ask(SUMMARY)).citations).toEqual(answer.citations);
    expect(sentences()).toBe(before);
    await corpus.write("library.md", LIBRARY.replace("nine", "ten"));
    await engine.index();
    for (const citation of (await engine.ask(SUMMARY)).citations)
      expectSpans(citation, (await engine.show("library")).source);
  });

  it("tells what two or three are about at once", async () => {
    const { engine } = await openTown();
    const { kind, citations, choices } = await engine.ask(SUMMARY);
    expect([kind, choices]).toEqual(["answered", undefined]);
    expect(citations.map(({ source }) => source)).toEqual(["harbour", "harbour", "library", "library"]);
  });

  it("offers the articles to choose from when there are more", async () => {
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((number) => [`${number}.md`, LIBRARY.replace("nine", `${number}`)]),
    );
    const { engine } = await (await createTestCorpus(files)).open();
    const answer = await engine.ask(SUMMARY);
    expect(answer).toMatchObject({ kind: "answered", citations: [] });
    expect(answer.choices?.map(({ source }) => source)).toEqual(["1", "2", "3", "4"]);
  });

  it("is about the article that was quoted last", async () => {
    const { engine } = await openTown();
    const turns = await turnsOf(engine, FISH);
    const { citations } = await engine.ask(SUMMARY, { turns });
    expect(new Set(citations.map(({ source }) => source))).toEqual(new Set(["harbour"]));
  });
});

describe("a question for the articles that speak of something", () => {
  it("is answered with a sentence of each that holds the words, those with most of them alone", async () => {
    const { engine } = await openTown();
    const answer = await engine.ask("Which article mentions the lighthouse?");
    expect(answer).toMatchObject({ kind: "answered", about: "fact", confidence: 1 });
    expect(answer.citations.map(({ source, quote }) => [source, quote])).toEqual([
      ["harbour", "The lighthouse was repainted in 1998."],
    ]);
    for (const citation of answer.citations) expectSpans(citation, (await engine.show(citation.source)).source);
  });

  it("finds an article by its title too", async () => {
    const { engine } = await openTown();
    const { citations } = await engine.ask("Is there an article about an old harbour?");
    expect(citations.map(({ source }) => source)).toEqual(["harbour"]);
  });

  it("is any other question where no article holds them, and where there is one article", async () => {
    const { engine } = await openTown({ threshold: NEVER });
    expect(await engine.ask("Which article mentions zeppelins?")).toMatchObject({ kind: "abstained" });
    const { engine: alone } = await (await createTestCorpus({ "harbour.md": HARBOUR })).open({ threshold: NEVER });
    expect(await alone.ask("Which article mentions the lighthouse?")).toMatchObject({ kind: "abstained" });
  });
});

describe("the receipt of an answer", () => {
  it("says what was quoted, and neither the question nor who asked", async () => {
    const { engine, store } = await openTown();
    const answer = await engine.ask(OPENING);
    const kept = await store.getDocument("receipt", answer.receipt);
    expect(kept?.body).toMatchObject({
      confidence: answer.confidence,
      citations: answer.citations.map(({ source, version, start, end, quote }) => ({
        source,
        version,
        start,
        end,
        quote,
      })),
    });
    expect(JSON.stringify(kept)).not.toContain(OPENING);
    expect(kept).not.toHaveProperty("person");
  });

  it("is one for each answer", async () => {
    const { engine } = await openTown();
    const receipts = await Promise.all(Array.from({ length: 20 }, () => engine.ask(OPENING)));
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(20);
  });

  it("may be lost, and the answer stands", async () => {
    const wrap = (store: OperatorStore): OperatorStore => ({
      ...store,
      putDocument: () => Promise.reject(new Error("No space is left.")),
    });
    const { engine, log } = await openTown({ wrap });
    const answer = await engine.ask(OPENING);
    expect(answer.kind).toBe("answered");
    expect(log).toEqual([`The receipt ${answer.receipt} was not kept: No space is left.`]);
  });
});

async function openTown(options: OpenOptions = {}) {
  return (await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR })).open(options);
}

async function turnsOf(engine: { ask(question: string): Promise<Answer> }, question: string): Promise<readonly Turn[]> {
  return [{ question, answer: await engine.ask(question) }];
}

function expectSpans(
  { start, end, quote, version, highlights, attribution }: Citation,
  source: { readonly text: string; readonly version: string },
): void {
  expect(version).toBe(source.version);
  expect(source.text.slice(start, end)).toBe(quote);
  for (const span of highlights) expect(span.start >= start && span.end <= end).toBe(true);
  if (attribution) expect(source.text.slice(attribution.start, attribution.end)).toBe(attribution.name);
}
