import { describe, expect, it } from "vitest";
import { renderAnswer } from "../../../src/cli/render/render-answer.ts";
import { createScreen } from "../../../src/cli/render/screen.ts";
import type { Answer } from "../../../src/core/types.ts";
import { WORDS } from "../../../src/service/words/index.ts";
import { abstained, answered, hoursCitation, mayorCitation, source } from "../../helpers/cli-engine.ts";

const plain = createScreen({}, {});
const terminal = createScreen({ isTTY: true, columns: 40 }, {});
const colorless = createScreen({ isTTY: true, columns: 40 }, { NO_COLOR: "1" });

describe("renderAnswer", () => {
  it("wraps a quote beside a bar on a terminal and marks the answering words on each of their lines", () => {
    const answer: Answer = { ...answered, confidence: 0.7, citations: [mayorCitation] };
    expect(escapesShown(render(answer, terminal))).toBe(
      [
        '<cyan>┃</> The mayor, Anna Holm, said: "<bold><yellow>Everyone</></>',
        '<cyan>┃</> <bold><yellow>may come in.</></>"',
        "  <dim>Anna Holm, The mayor · The town</>",
        "  <dim>library, paragraph\u00a02 · City Press</>",
        "",
        "  <dim>This may not quite answer your</>",
        "  <dim>question.</>",
        "",
      ].join("\n"),
    );
  });

  it("keeps a quote's own lines on a terminal", () => {
    const citation = { ...hoursCitation, quote: "peel\n\ncoffee grounds\n\neggshells", highlights: [] };
    expect(render({ ...answered, citations: [citation] }, colorless)).toMatch(
      /^┃ peel\n┃ coffee grounds\n┃ eggshells\n/,
    );
  });

  it("breaks no word of its own sentences at the edge of a terminal", () => {
    const greeting: Answer = { ...answered, about: "product", citations: [] };
    const lines = render(greeting, colorless).trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(lines.join(" ")).toBe(render(greeting, plain).trimEnd());
  });

  it("uses no colours with NO_COLOR", () => {
    expect(render({ ...answered, citations: [mayorCitation] }, colorless)).not.toContain("\u001b");
  });

  it("keeps a quote on one line off a terminal, whatever its breaks, and disarms escapes", () => {
    const citation = { ...hoursCitation, quote: "The library\nopens \u001b[2Jat nine.", title: "A\u001b]0;b\u0007" };
    const text = render({ ...answered, citations: [citation] }, plain);
    expect(text.split("\n").slice(0, 2)).toEqual([
      "The library opens ␛[2Jat nine.",
      "  A␛]0;b␇, paragraph 1 · City Press",
    ]);
  });

  it("speaks of how sure it is only where that is worth a word: in doubt, or not measured with the models in use", () => {
    const { sureness } = WORDS.en.answer;
    expect(render(answered, plain)).not.toContain("sure");
    expect(render({ ...answered, confidence: 0.5 }, plain)).toContain(sureness.low);
    expect(render({ ...answered, calibrated: false }, plain)).toContain(sureness.unknown);
  });

  it("speaks of articles when there are several", () => {
    expect(render(abstained, plain, 3)).toMatch(/^The articles do not answer this\.\n/);
  });

  it("answers each of two questions under its own words", () => {
    const parts = [
      { ...answered, question: "When?" },
      { ...abstained, question: "Who?" },
    ];
    expect(render({ ...answered, parts }, plain)).toMatch(
      /^When\?\nThe library opens at nine\.\n[\s\S]*\n\nWho\?\nThe article does not answer this\.\n/,
    );
  });

  it("gives what the front matter says as such", () => {
    const shared = { source: source.id, title: "The town library" };
    const metadata = [
      { ...shared, field: "credit", value: "VNA" },
      { ...shared, field: "author" },
    ] as const;
    expect(render({ ...answered, about: "metadata", citations: [], metadata }, plain)).toBe(
      `Credit: VNA\nThe author is not stated.\n\n  ${WORDS.en.answer.metadataNote}\n`,
    );
  });

  it("says which fact of its origin an article does not state", () => {
    const metadata = [{ source: "library", title: "The town library", field: "published" } as const];
    expect(render({ ...abstained, about: "metadata", nearest: [], metadata }, plain)).toBe(
      "The date of publication is not stated.\n",
    );
  });

  it("introduces an overview, and offers the choice when the article is not clear", () => {
    expect(render({ ...answered, about: "overview" }, plain)).toBe(
      "What it says, in its own words:\n\nThe library opens at nine.\n  The town library, paragraph 1 · City Press\n",
    );
    const choices = [{ source: "a", title: "One" }];
    expect(render({ ...answered, about: "overview", citations: [], choices }, plain)).toBe(
      "Which article do you mean? Ask again with its title:\n  One (a)\n",
    );
  });

  it("returns a greeting and thanks without a search's words", () => {
    const talk = { ...answered, citations: [] };
    expect(render({ ...talk, about: "greeting" }, plain)).toBe(`${WORDS.en.smallTalk.greeting}\n`);
    expect(render({ ...talk, about: "thanks" }, plain)).toBe("You are welcome!\n");
  });

  it("says who answers, and which articles there are", () => {
    const { product, articles } = WORDS.en.smallTalk;
    const choices = [{ source: "town/mill", title: "The mill" }];
    const asked = { ...answered, about: "product" as const, citations: [] };
    expect(render({ ...asked, choices }, plain)).toBe(`${product}\n\n${articles}\n  The mill (town/mill)\n`);
    expect(render(asked, plain)).toBe(`${product}\n`);
    expect(render({ ...asked, matter: "articles", choices }, plain)).toBe(
      `${WORDS.en.sources.title(1)}\n  The mill (town/mill)\n`,
    );
    expect(render({ ...asked, matter: "privacy" }, plain)).toBe(`${WORDS.en.smallTalk.privacy}\n`);
  });

  it("leaves the quotes or the refusal alone when quiet", () => {
    const options = { screen: plain, words: WORDS.en, sources: 1, quiet: true };
    expect(renderAnswer(answered, options)).toBe(
      "The library opens at nine.\n  The town library, paragraph 1 · City Press\n",
    );
    expect(renderAnswer(abstained, options)).toBe("The article does not answer this.\n");
  });
});

function render(answer: Answer, screen = plain, sources = 1): string {
  return renderAnswer(answer, { screen, words: WORDS.en, sources });
}

const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/\u001b\[1m/g, "<bold>"],
  [/\u001b\[2m/g, "<dim>"],
  [/\u001b\[33m/g, "<yellow>"],
  [/\u001b\[36m/g, "<cyan>"],
  [/\u001b\[(22|39)m/g, "</>"],
];

function escapesShown(text: string): string {
  return ESCAPES.reduce((shown, [pattern, name]) => shown.replace(pattern, name), text);
}
