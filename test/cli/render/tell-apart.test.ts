import { describe, expect, it } from "vitest";
import { tellApart } from "../../../src/cli/render/tell-apart.ts";
import { abstained, answered, hoursCitation } from "../../helpers/cli-engine.ts";

const titled = (...titles: readonly string[]) => titles.map((title) => ({ metadata: { title } }));
const { title, source } = hoursCitation;
const told = `${title} (${source})`;

describe("two articles of one title", () => {
  it("are told apart by their ids, wherever a quotation stands", () => {
    const sources = titled(title, "Another", title);
    const quoting = { ...answered, citations: [hoursCitation] };
    expect(tellApart(quoting, sources).citations[0]?.title).toBe(told);
    expect(tellApart({ ...answered, citations: [], parts: [quoting] }, sources).parts?.[0]?.citations[0]?.title).toBe(
      told,
    );
    expect(tellApart({ ...abstained, nearest: [hoursCitation] }, sources)).toMatchObject({
      nearest: [{ title: told }],
    });
  });

  it("change nothing for an article whose title is its own", () => {
    const quoting = { ...answered, citations: [hoursCitation] };
    expect(tellApart(quoting, titled(title, "Another", "Another"))).toEqual(quoting);
    expect(tellApart(quoting, titled(title))).toBe(quoting);
  });
});
