import { fc, test } from "@fast-check/vitest";
import { ComponentType } from "discord.js";
import { describe, expect, it } from "vitest";
import { MAX_COMPONENTS, MAX_MESSAGE_TEXT } from "../../../src/discord/limits.ts";
import { button, layOut, paginate } from "../../../src/discord/render/layout.ts";
import { WORDS } from "../../../src/service/words/index.ts";
import { linesOfBodies } from "../../helpers/rendered.ts";

const blocks = fc.array(
  fc.nat(4500).map((length) => "x".repeat(length + 1)),
  { maxLength: 60 },
);
const buttons = Array.from({ length: 7 }, (_, index) => button(`id${index}`, `Button ${index}`));

describe("layOut", () => {
  test.prop([blocks])("keeps within Discord's limits, whatever there is to show", (texts) => {
    for (const body of layOut({ sections: [texts, texts], buttons: [buttons] }, WORDS.en)) {
      expect(linesOfBodies([body]).join("").length).toBeLessThanOrEqual(MAX_MESSAGE_TEXT);
      expect(JSON.stringify(body).match(/"type":/gu)?.length).toBeLessThanOrEqual(MAX_COMPONENTS);
    }
  });

  test.prop([blocks])("shows every block that fits whole and in order", (texts) => {
    const shown = linesOfBodies(layOut({ sections: [texts] }, WORDS.en)).filter((line) => /^x+$/u.test(line));
    expect(shown).toEqual(texts.filter((text) => text.length <= MAX_MESSAGE_TEXT - 200));
  });

  it("sets sections apart by a line, none above the first of a message", () => {
    const [body] = layOut({ sections: [["a", "b"], ["c"]] }, WORDS.en);
    const [container] = body?.components ?? [];
    const types = container && "components" in container ? container.components.map(({ type }) => type) : [];
    const { TextDisplay, Separator } = ComponentType;
    expect(types).toEqual([TextDisplay, TextDisplay, Separator, TextDisplay]);
  });

  it("puts at most five buttons in a row", () => {
    const [body] = layOut({ sections: [["a"]], buttons: [buttons] }, WORDS.en);
    expect(body?.components.slice(1).map((row) => ("components" in row ? row.components.length : 0))).toEqual([5, 2]);
  });
});

describe("paginate", () => {
  const lengthOf = (text: string) => text.length;

  it("begins a page where the next block would pass either limit", () => {
    expect(paginate(["aa", "bb", "c", "d"], { maxText: 4, maxBlocks: 3, lengthOf })).toEqual([
      ["aa", "bb"],
      ["c", "d"],
    ]);
    expect(paginate(["a", "b", "c"], { maxText: 10, maxBlocks: 2, lengthOf })).toEqual([["a", "b"], ["c"]]);
  });

  it("has one page when there is nothing", () => {
    expect(paginate([], { maxText: 4, maxBlocks: 3, lengthOf })).toEqual([[]]);
  });
});
