import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEngine } from "../../src/app/compose/compose.ts";
import { loadConfig } from "../../src/app/config.ts";
import type { Engine, ScopedEngine } from "../../src/app/types.ts";
import { OPERATOR_SCOPE } from "../../src/core/scope.ts";
import type { Answer } from "../../src/core/types.ts";

interface ArticleQuestion {
  readonly question: string;
  readonly language: string;
  readonly answerable: boolean;
  readonly quoteContains: readonly string[];
}

const questions: readonly ArticleQuestion[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "questions.json"), "utf8"),
);

/**
 * What was reached on the first article with the shipped models and coefficients (34 of 62, less one that another processor's
 * rounding may cost); it may rise, not fall.
 */
const REACHED = { right: 0.53, rightLanguages: 5 };

describe("answers on the first article, by the real models", () => {
  const cwd = mkdtempSync(join(tmpdir(), "sourcier-quality-"));
  let whole: Engine;
  let engine: ScopedEngine;
  const answers: { readonly asked: ArticleQuestion; readonly answer: Answer }[] = [];

  beforeAll(async () => {
    cpSync(join(import.meta.dirname, "../../corpus"), join(cwd, "corpus"), { recursive: true });
    whole = await openEngine(loadConfig({ cwd, env: {} }));
    engine = whole.in(OPERATOR_SCOPE);
    for (const asked of questions) answers.push({ asked, answer: await engine.ask(asked.question) });
  }, 120_000);

  afterAll(async () => {
    await whole.close();
    rmSync(cwd, { recursive: true });
  });

  it("quotes the article to the letter, answered or not", async () => {
    for (const { answer } of answers) {
      const quoted = answer.kind === "answered" ? answer.citations : answer.nearest;
      const verifications = await engine.verify(quoted);
      expect(verifications.filter(({ state }) => state !== "intact")).toEqual([]);
    }
  });

  it("answers with the right sentence, or abstains, as often as was reached", () => {
    const wrong = answers.filter((each) => !isRight(each)).map(({ asked }) => asked.question);
    const share = 1 - wrong.length / answers.length;
    expect(share, `wrong:\n${wrong.join("\n")}`).toBeGreaterThanOrEqual(REACHED.right);
  });

  it("is right at least once in each language", () => {
    const languages = new Set(answers.filter(isRight).map(({ asked }) => asked.language));
    expect(languages.size).toBe(REACHED.rightLanguages);
  });
});

function isRight({ asked, answer }: { readonly asked: ArticleQuestion; readonly answer: Answer }): boolean {
  if (!asked.answerable) return answer.kind === "abstained";
  return asked.quoteContains.every((part) => answer.citations.some(({ quote }) => quote.includes(part)));
}
