import { describe, expect, it } from "vitest";
import type { Engine, MessageCheck, ScopedEngine, Verification } from "../../src/app/types.ts";
import { isSafeSpan } from "../../src/core/text/text.ts";
import type { Answer, Citation, Fact, Span } from "../../src/core/types.ts";

/** An engine that is asked by one scope. */
export type AskedEngine = ScopedEngine & Pick<Engine, "index" | "forget">;

export interface EngineContract {
  /** An engine that knows some article with facts. */
  readonly open: () => Promise<AskedEngine>;
  /** A question that it answers with quotations. */
  readonly answered: string;
  /** An engine that does not answer `unanswered`; default: the same. */
  readonly openAbstaining?: () => Promise<AskedEngine>;
  readonly unanswered: string;
  /** Two sentences of which the article speaks. */
  readonly message: string;
}

const MAX_NEAREST = 3;

/** What every engine does for the faces, the real one and those that stand in for it in tests. */
export function describeEngine({ open, answered, openAbstaining = open, unanswered, message }: EngineContract): void {
  describe("answers", () => {
    it("quote the article, by places in the version that is shown", async () => {
      const engine = await open();
      const answer = await engine.ask(answered);
      expect(answer).toMatchObject({ kind: "answered", question: answered, about: "fact" });
      expect(answer.citations).not.toEqual([]);
      await expectVerbatim(engine, answer.citations);
    });

    it("are abstentions without a citation, with at most three passages that stand in the article, where it does not answer", async () => {
      const engine = await openAbstaining();
      const answer = await engine.ask(unanswered);
      expect(answer).toMatchObject({ kind: "abstained", question: unanswered, citations: [] });
      const { nearest } = answer as Extract<Answer, { kind: "abstained" }>;
      expect(nearest.length).toBeLessThanOrEqual(MAX_NEAREST);
      await expectVerbatim(engine, nearest);
    });

    it("have a probability, a language and a receipt of their own", async () => {
      const engine = await open();
      const answers = [await engine.ask(answered), await engine.ask(answered), await engine.ask(unanswered)];
      for (const { confidence, language } of answers) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(language).toMatch(/^\w{2,3}$/u);
      }
      expect(new Set(answers.map(({ receipt }) => receipt)).size).toBe(answers.length);
    });

    it("explain themselves when they are asked to, and only then", async () => {
      const engine = await open();
      expect((await engine.ask(answered)).explanation).toBeUndefined();
      const { explanation } = await engine.ask(answered, { explain: true });
      expect(explanation).toMatchObject({ probability: expect.any(Number), threshold: expect.any(Number) });
      expect(explanation?.candidates).not.toEqual([]);
    });

    it("take the turns before", async () => {
      const engine = await open();
      const turns = [{ question: answered, answer: await engine.ask(answered) }];
      expect((await engine.ask(answered, { turns })).question).toBe(answered);
    });

    it.each(["", " \n", "?!"])("refuse a question without a word: %j", async (question) => {
      const engine = await open();
      await expect(engine.ask(question)).rejects.toMatchObject({ name: "UserError", code: "question-empty" });
    });

    it("are not given to who has cancelled", async () => {
      const engine = await open();
      const signal = AbortSignal.abort();
      await expect(engine.ask(answered, { signal })).rejects.toMatchObject({ code: "cancelled" });
      await expect(engine.check(message, { signal })).rejects.toMatchObject({ code: "cancelled" });
    });
  });

  describe("checks", () => {
    it("give each sentence in order, with a quotation unless the article says nothing, and the words that differ", async () => {
      const engine = await open();
      const check = await engine.check(message);
      expect(check.sentences).not.toEqual([]);
      expect(message.replace(/\s+/gu, " ")).toContain(check.sentences[0]?.sentence ?? "?");
      await expectChecked(engine, check);
    });

    it("of nothing have no sentence", async () => {
      expect(await (await open()).check(" \n")).toEqual({ sentences: [], left: 0 });
    });
  });

  describe("facts", () => {
    it("are mentioned where the article names them, the mention marked", async () => {
      const engine = await open();
      const facts = await engine.facts({});
      expect(facts).not.toEqual([]);
      for (const { mentions, quotations = [] } of facts) {
        expect(mentions.every(({ highlights }) => highlights.length > 0)).toBe(true);
        await expectVerbatim(engine, [...mentions, ...quotations]);
      }
    });

    it("are found by name and by kind, so many as are asked for", async () => {
      const engine = await open();
      const facts = await engine.facts({});
      for (const { name, kind } of facts) {
        expect((await engine.facts({ name })).map(keyOf)).toContain(keyOf({ name, kind }));
        expect((await engine.facts({ kind })).every((fact) => fact.kind === kind)).toBe(true);
      }
      expect(await engine.facts({ limit: 1 })).toHaveLength(1);
      expect(await engine.facts({ name: "Xyzzyqwrt" })).toEqual([]);
    });

    it("are suggested by their beginnings, so many as are asked for", async () => {
      const engine = await open();
      const [first] = (await engine.facts({})).filter(({ kind }) => kind !== "quotation");
      const partial = first?.name.slice(0, 4) ?? "";
      const suggested = await engine.suggestFacts(partial, 5);
      expect(suggested.map(({ name }) => name)).toContain(first?.name);
      expect((await engine.suggestFacts("", 1)).length).toBeLessThanOrEqual(1);
    });
  });

  describe("articles", () => {
    it("are listed as they are shown", async () => {
      const engine = await open();
      const views = await engine.sources();
      expect(views).not.toEqual([]);
      for (const { id, version, metadata, paragraphs, passages } of views) {
        const { source, blocks } = await engine.show(id);
        expect({ id, version, metadata }).toEqual({
          id: source.id,
          version: source.version,
          metadata: source.metadata,
        });
        expect(paragraphs).toBe(blocks.filter(({ paragraph }) => paragraph !== undefined).length);
        expect(passages).toBeGreaterThan(0);
      }
    });

    it("are shown by a beginning that only one has, and refused with those that there are", async () => {
      const engine = await open();
      const [view] = await engine.sources();
      const id = view?.id ?? "";
      expect((await engine.show(id.slice(0, -1))).source.id).toBe(id);
      await expect(engine.show("no-such-article")).rejects.toMatchObject({
        name: "UserError",
        code: "source-unknown",
        values: { source: "no-such-article", known: expect.arrayContaining([id]) },
      });
    });

    it("are the same after another look at the corpus", async () => {
      const engine = await open();
      const views = await engine.sources();
      const report = await engine.index();
      expect(report).toMatchObject({ added: [], changed: [], removed: [], refused: [], unchanged: views.length });
      expect(report.passages).toBe(views.reduce((sum, { passages }) => sum + passages, 0));
    });
  });

  describe("quotations", () => {
    it("are told intact, moved or gone, in the order in which they came", async () => {
      const engine = await open();
      const [citation] = (await engine.ask(answered)).citations;
      if (citation === undefined) throw new Error("Expected a citation");
      const { library, source, version, start, end, quote } = citation;
      const intact = { library, source, version, start, end, quote };
      const whole = (await engine.show(source)).source.text;
      // Long enough to stand once, and not where it is said to.
      const moved = { ...intact, start: 1, end: whole.length + 1, quote: whole };
      const gone = { ...intact, quote: `${quote} Never said.` };
      expect(await engine.verify([gone, intact, moved])).toEqual([
        { citation: gone, state: "gone" },
        { citation: intact, state: "intact" },
        { citation: moved, state: "moved" },
      ]);
      expect(await engine.verify([])).toEqual([]);
    });

    it("have a context that is cut out of the version that they cite, while it is kept", async () => {
      const engine = await open();
      const [citation] = (await engine.ask(answered)).citations;
      if (citation === undefined) throw new Error("Expected a citation");
      const { source } = await engine.show(citation.source);
      const context = await engine.context(citation);
      if (context === undefined) throw new Error("Expected a context");
      const { title, paragraphs } = context;
      expect(title).toBe(source.metadata.title);
      for (const { start, text } of paragraphs) expect(source.text.slice(start, start + text.length)).toBe(text);
      expect(paragraphs.filter(({ text }) => text.includes(citation.quote))).not.toEqual([]);
      expect(await engine.context({ ...citation, version: "0".repeat(64) })).toBeUndefined();
    });
  });

  describe("documents", () => {
    it("are kept for the faces", async () => {
      const engine = await open();
      const { documents } = engine;
      await documents.putDocument({ kind: "feedback", id: "1", person: "p", createdAt: 1, body: { helpful: true } });
      expect((await documents.getDocument("feedback", "1"))?.body).toEqual({ helpful: true });
      expect(await engine.forget("p")).toBe(1);
      expect(await documents.getDocument("feedback", "1")).toBeUndefined();
    });
  });
}

/** Each citation is cut out of the article as it is shown, and says of it what the article says of itself. */
async function expectVerbatim(engine: AskedEngine, citations: readonly Citation[]): Promise<void> {
  for (const citation of citations) {
    const { source, blocks } = await engine.show(citation.source);
    const { title, publisher, credit } = source.metadata;
    expect(citation.version).toBe(source.version);
    expect(isSafeSpan(source.text, citation)).toBe(true);
    expect(source.text.slice(citation.start, citation.end)).toBe(citation.quote);
    expect([citation.title, citation.publisher, citation.credit]).toEqual([title, publisher, credit]);
    const block = blocks.find((each) => isInside(citation, each));
    expect(citation.paragraph).toBe(block?.paragraph);
    expect(citation.highlights.every((highlight) => isInside(highlight, citation))).toBe(true);
    expect(areInOrder(citation.highlights)).toBe(true);
    const { attribution } = citation;
    if (attribution) expect(source.text.slice(attribution.start, attribution.end)).toBe(attribution.name);
  }
  const verified: readonly Verification[] = await engine.verify(citations);
  expect(verified.map(({ state }) => state)).toEqual(citations.map(() => "intact"));
}

async function expectChecked(engine: AskedEngine, { sentences, left }: MessageCheck): Promise<void> {
  expect(left).toBe(0);
  for (const { sentence, verdict, citation, differences } of sentences) {
    expect(citation === undefined).toBe(verdict === "nothing");
    expect(differences === undefined).toBe(verdict !== "differs");
    if (citation === undefined) continue;
    await expectVerbatim(engine, [citation]);
    const { source } = await engine.show(citation.source);
    for (const { said, saidAt, source: words, sourceAt } of differences ?? []) {
      expect(sentence.slice(saidAt.start, saidAt.end)).toBe(said);
      expect(source.text.slice(sourceAt.start, sourceAt.end)).toBe(words);
    }
  }
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;
}

function areInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= start);
}

function keyOf({ name, kind }: Pick<Fact, "name" | "kind">): string {
  return `${kind} ${name}`;
}
