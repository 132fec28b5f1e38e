import { fc, it as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { verifyCitations } from "../../../src/app/quotes/verify.ts";
import type { SourceRecord } from "../../../src/core/ports/store.ts";
import { FOLDER_LIBRARY, sourceKey } from "../../../src/core/scope.ts";
import { articleOf } from "../../helpers/articles.ts";
import { makeRecord } from "../../helpers/source-records.ts";
import { createTestCorpus, HARBOUR, LIBRARY } from "../../helpers/test-corpus.ts";

const notKept = async () => undefined;
const keyOf = (id: string) => sourceKey(FOLDER_LIBRARY, id);

const OPENING = "When does the library open?";

describe("verifying citations", () => {
  it("finds them intact as long as their words stand where they stood", async () => {
    const { corpus, engine, citations } = await askTown();
    expect(await statesOf(engine, citations)).toEqual(citations.map(() => "intact"));
    await corpus.write("library.md", LIBRARY.replace("made of oak", "made of pine"));
    await engine.index();
    expect(await statesOf(engine, citations)).toEqual(citations.map(() => "intact"));
  });

  it("finds them moved when the article has them elsewhere, or another article has them", async () => {
    const { corpus, engine, citations } = await askTown();
    await corpus.write("library.md", LIBRARY.replace("The library opens", "A new paragraph.\n\nThe library opens"));
    await engine.index();
    expect(await statesOf(engine, citations)).toEqual(citations.map(() => "moved"));
    await corpus.remove("library.md");
    await corpus.write("archive/old-library.md", LIBRARY);
    await engine.index();
    expect(await statesOf(engine, citations)).toEqual(citations.map(() => "moved"));
  });

  it("finds them gone when no article has their words any more", async () => {
    const { corpus, engine, citations } = await askTown();
    await corpus.write("library.md", LIBRARY.replace("nine", "ten"));
    await engine.index();
    expect((await statesOf(engine, citations))[0]).toBe("gone");
    await corpus.remove("library.md");
    await engine.index();
    expect(await statesOf(engine, citations)).toEqual(citations.map(() => "gone"));
  });

  it("answers in the order in which it was asked, and nothing to nothing", async () => {
    const { engine, citations } = await askTown();
    const [first] = citations;
    if (first === undefined) throw new Error("Expected a citation.");
    const forged = { ...first, quote: "The library never opens." };
    const asked = [forged, first, { ...first, quote: "" }, { ...first, source: "nowhere" }];
    const verified = await engine.verify(asked);
    expect(verified.map(({ citation }) => citation)).toEqual(asked);
    expect(verified.map(({ state }) => state)).toEqual(["gone", "intact", "gone", "moved"]);
    expect(await engine.verify([])).toEqual([]);
  });

  it("reads other articles only for words that do not stand in their place", async () => {
    const here = makeRecord({ id: "a", text: "One. Two." });
    const unread: SourceRecord = {
      ...makeRecord({ id: "b" }),
      get article(): SourceRecord["article"] {
        throw new Error("Expected this article not to be read.");
      },
    };
    const records = new Map([here, unread].map((record, index) => [keyOf(index === 0 ? "a" : "b"), record]));
    const citation = { library: FOLDER_LIBRARY, source: "a", version: "v1", start: 5, end: 9, quote: "Two." };
    expect(await verifyCitations([citation], { records }, notKept)).toEqual([{ citation, state: "intact" }]);
  });

  property.prop([fc.string({ unit: "grapheme" }), fc.integer({ min: -2, max: 40 }), fc.integer({ min: -2, max: 40 })])(
    "never finds intact what the text does not hold at that place, and takes any numbers",
    async (quote, start, end) => {
      const text = "Un \ud83d\ude00 mot, deux mots.";
      const records = new Map([[keyOf("a"), makeRecord({ id: "a", text })]]);
      const citation = { library: FOLDER_LIBRARY, source: "a", version: "v1", start, end, quote };
      const [verified] = await verifyCitations([citation], { records }, notKept);
      if (verified?.state === "intact") expect(text.slice(start, end)).toBe(quote);
      if (verified?.state === "moved") expect(text).toContain(quote);
    },
  );
});

describe("words that stand elsewhere now", () => {
  const before = "He was asked about it. Yes. That was all that he said to the paper on that day in May.";
  const stateIn = async (text: string, quote: string, isKept: boolean) => {
    const start = before.indexOf(quote);
    const citation = { library: FOLDER_LIBRARY, source: "a", version: "v0", start, end: start + quote.length, quote };
    const records = new Map([[keyOf("a"), makeRecord({ id: "a", text })]]);
    const kept = async () => (isKept ? articleOf(before, { language: "en" }) : undefined);
    const [verified] = await verifyCitations([citation], { records }, kept);
    return verified?.state;
  };

  it("are moved when what stood around them still does, however short they are", async () => {
    expect(await stateIn(`A new line. ${before}`, "Yes.", true)).toBe("moved");
    expect(await stateIn("Was it she? Yes. Nobody else was there, and no one saw her leave.", "Yes.", true)).toBe(
      "gone",
    );
  });

  it("are moved where their version is not kept only when they are long and stand once", async () => {
    const long = "That was all that he said to the paper on that day in May.";
    expect(await stateIn(`A new line. ${before}`, "Yes.", false)).toBe("gone");
    expect(await stateIn(`A new line. ${long}`, long, false)).toBe("moved");
    expect(await stateIn(`${long} A new line. ${long} ${long}`, long, false)).toBe("gone");
  });
});

describe("the context of a citation", () => {
  it("is its paragraph with those around it", async () => {
    const { engine } = await askTown();
    const [mayor] = (await engine.ask("What did the mayor Anna Holm say?")).citations;
    if (mayor === undefined) throw new Error("Expected a citation.");
    const { source } = await engine.show("library");
    const context = await engine.context(mayor);
    expect(context).toMatchObject({
      title: "The town library",
      paragraphs: [
        { number: 1, text: "The library opens at nine in the morning. It holds 40,000 books in seven languages." },
        { number: 2, text: expect.stringContaining('The mayor, Anna Holm, said: "Everyone may come in."') },
        { number: 3, text: "A new reading room was built in 2019. Its walls are made of oak." },
      ],
    });
    for (const { start, text } of context?.paragraphs ?? [])
      expect(source.text.slice(start, start + text.length)).toBe(text);
  });

  it("has no neighbour at an end of the article", async () => {
    const { engine, citations } = await askTown();
    const context = await engine.context(citations[0] as (typeof citations)[0]);
    expect(context?.paragraphs.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("is cut out of the version that was cited, changed or gone since", async () => {
    const { corpus, engine, citations } = await askTown();
    const [citation] = citations;
    if (citation === undefined) throw new Error("Expected a citation.");
    const before = await engine.context(citation);
    await corpus.write("library.md", LIBRARY.replace("nine", "ten"));
    await engine.index();
    expect(await engine.context(citation)).toEqual(before);
    await corpus.remove("library.md");
    await engine.index();
    expect(await engine.context(citation)).toEqual(before);
  });

  it("is not given for a version or a place that never was", async () => {
    const { engine, citations } = await askTown();
    const [citation] = citations;
    if (citation === undefined) throw new Error("Expected a citation.");
    expect(await engine.context({ ...citation, version: "0".repeat(64) })).toBeUndefined();
    expect(await engine.context({ ...citation, start: 90_000, end: 90_010 })).toBeUndefined();
  });
});

async function askTown() {
  const corpus = await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR });
  const { engine } = await corpus.open();
  const citations = (await engine.ask(OPENING)).citations.filter(({ source }) => source === "library").slice(0, 1);
  expect(citations).toHaveLength(1);
  return { corpus, engine, citations };
}

async function statesOf(
  engine: Awaited<ReturnType<typeof askTown>>["engine"],
  citations: Awaited<ReturnType<typeof askTown>>["citations"],
) {
  return (await engine.verify(citations)).map(({ state }) => state);
}
