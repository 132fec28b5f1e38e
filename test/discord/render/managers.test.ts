import { describe, expect, it } from "vitest";
import { MAX_MESSAGE_TEXT } from "../../../src/discord/limits.ts";
import { renderDigest } from "../../../src/discord/render/digest.ts";
import { renderSettings } from "../../../src/discord/render/settings.ts";
import { readServerSettings } from "../../../src/service/servers/server-settings.ts";
import { WORDS } from "../../../src/service/words/index.ts";
import { linesOfBodies } from "../../helpers/rendered.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";

const ids = (count: number) => Array.from({ length: count }, (_, at) => `${1_000_000_000_000_000_000n + BigInt(at)}`);

describe.each(Object.entries(WORDS))("in %s, one message holds", (_, words) => {
  it("a digest of questions as long as they may be", () => {
    const question = `Who paints the lighthouse? ${"*_".repeat(480)}`;
    const languages = ["en", "fr", "de", "es", "vi"];
    const gap = { id: "1", question, wordings: [question], people: 999, times: 999, lastAt: 0, languages };
    const gaps = Array.from({ length: 5 }, () => ({ ...gap, isBadlyRated: false, questions: [] }));
    const lines = linesOfBodies([renderDigest({ asked: 999, answered: 99, rated: 9, helpful: 9, gaps }, words)]);
    expect(lines.join("\n").length).toBeLessThanOrEqual(MAX_MESSAGE_TEXT);
    expect(lines.filter((line) => line.startsWith("- **Who paints"))).toHaveLength(5);
  });

  it("the settings of a server that has chosen as much as it can, with hundreds of Ask panels", async () => {
    const settings = {
      ...(await readServerSettings(createMemoryDocuments(), "1")),
      forums: ids(25),
      listening: ids(25),
      managerRoles: ids(25),
      askPanels: Object.fromEntries(ids(500).map((id) => [id, id])),
    };
    const view = { words, channelIds: ["1"], level: "server", hearsAll: true } as const;
    const text = linesOfBodies([renderSettings(settings, view)]).join("\n");
    expect(text.length).toBeLessThanOrEqual(MAX_MESSAGE_TEXT);
    expect(text).toMatch(/<#\d+> …/u);
  });
});
