import { fc, it as property } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { sha256 } from "../../src/app/indexing/fingerprint.ts";
import type { Citation } from "../../src/core/types.ts";
import { createTestCorpus } from "../helpers/test-corpus.ts";

const pieces = [
  "The old mill",
  "Anna Holm, the mayor,",
  "Cette déclaration",
  "M. Nguyễn Văn An",
  "« Nous irons »",
  '"Come in," she said,',
  "a dit",
  "stands in",
  "40.000",
  "le 3 mai 2019",
  "cafe\u0301",
  "\ud83d\ude00\u200d\ud83d\udc69",
  "\u202eabc\u202c",
  "**bold**",
  "...",
  "N°\u00a015ᵉ",
  "Photo: City Press",
];
const sentence = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 7 }), fc.constantFrom(".", "?", "!", "", "…"))
  .map(([words, end]) => words.join(" ") + end);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(" "));
const body = fc
  .tuple(
    fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("\n\n", "\r\n\r\n", "\n \n", "\n\n## Part\n\n"),
  )
  .map(([paragraphs, gap]) => paragraphs.join(gap));

describe("every text that is quoted", () => {
  property.prop([body, fc.constantFrom(...pieces)], { numRuns: 25 })(
    "is what the article has at that place, whatever the article and the question",
    async (text, words) => {
      const corpus = await createTestCorpus({ "a.md": `---\ntitle: A\nlanguage: en\n---\n\n${text}\n` });
      const { engine } = await corpus.open();
      const [view] = await engine.sources();
      if (view === undefined) return;
      const { source } = await engine.show("a");
      expect(source.version).toBe(sha256(source.text));

      const quoted: Citation[] = [];
      for (const question of [`Who or what is ${words}?`, "What is this article about?"]) {
        const answer = await engine.ask(question);
        quoted.push(...answer.citations, ...("nearest" in answer ? answer.nearest : []));
      }
      for (const { mentions, quotations = [] } of await engine.facts({})) quoted.push(...mentions, ...quotations);
      for (const citation of quoted) {
        const { start, end, quote, version, highlights, attribution } = citation;
        expect(source.text.slice(start, end)).toBe(quote);
        expect(version).toBe(source.version);
        for (const span of highlights)
          expect(start <= span.start && span.start < span.end && span.end <= end).toBe(true);
        if (attribution) expect(source.text.slice(attribution.start, attribution.end)).toBe(attribution.name);
        const { paragraphs = [] } = (await engine.context(citation)) ?? {};
        expect(paragraphs.some(({ text }) => text.includes(quote))).toBe(true);
      }
      expect((await engine.verify(quoted)).every(({ state }) => state === "intact")).toBe(true);
      await engine.close();
    },
  );
});
