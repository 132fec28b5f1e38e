import { expect, it } from "vitest";
import { createLog } from "../../../src/app/log.ts";
import { createDigests, type Digest } from "../../../src/service/digest/digests.ts";
import type { ServerSettings } from "../../../src/service/servers/server-settings.ts";
import { createScriptedEngine } from "../../helpers/scripted-engine/index.ts";

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 5);

async function startDigests(settings: Partial<ServerSettings>) {
  const scripted = createScriptedEngine();
  const clock = { now: START };
  const told: { readonly channelId: string; readonly digest: Digest }[] = [];
  const state = { ...settings } as ServerSettings & { digestSince?: number };
  const digests = createDigests({
    engine: scripted.engine,
    servers: {
      settings: async () => state,
      noteDigest: async (_, at) => void Object.assign(state, { digestSince: at }),
    },
    directory: { serverIds: () => ["1"] },
    tell: async (channelId, digest) => void told.push({ channelId, digest }),
    now: () => clock.now,
    log: createLog({ logLevel: "silent", discord: {} } as never),
  });
  const ask = (id: string, person: string, at: number) =>
    scripted.documents.putDocument({
      kind: "unanswered",
      id: `${id}:${person}`,
      person,
      createdAt: at,
      body: { question: id, language: "en", confidence: 0 },
    });
  return { digests, clock, told, ask };
}

it("a digest is written every seven days, with the gaps of several people of that week alone", async () => {
  const { digests, clock, told, ask } = await startDigests({ digestSince: START, logChannel: "7" });
  await ask("Who paints the lighthouse?", "a", START + DAY_MS);
  await ask("Who paints the lighthouse?", "b", START + 2 * DAY_MS);
  await ask("When does the mill open?", "a", START + 2 * DAY_MS);
  clock.now = START + 6 * DAY_MS;
  await digests.sendDue();
  expect(told).toEqual([]);
  clock.now = START + 7 * DAY_MS;
  await digests.sendDue();
  await digests.sendDue();
  expect(told.map(({ channelId, digest }) => [channelId, digest.gaps.map(({ question }) => question)])).toEqual([
    ["7", ["Who paints the lighthouse?"]],
  ]);
  clock.now = START + 14 * DAY_MS;
  await digests.sendDue();
  expect(told[1]?.digest.gaps).toEqual([]);
});

it("no digest is written where it is off, or no channel was chosen", async () => {
  for (const settings of [{ logChannel: "7" }, { digestSince: START }]) {
    const { digests, clock, told } = await startDigests(settings);
    clock.now = START + 30 * DAY_MS;
    await digests.sendDue();
    expect(told).toEqual([]);
  }
});
