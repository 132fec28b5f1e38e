import { describe, expect, it } from "vitest";
import { libraryId } from "../../../src/core/scope.ts";
import { PERSONAL_KINDS } from "../../../src/service/kinds.ts";
import { ownerOfServer } from "../../../src/service/servers/server-settings.ts";
import { MAX_EMBEDDED_A_DAY } from "../../../src/service/sources/limits.ts";
import { createCorrectingBench, SERVER } from "../../helpers/correcting-bench.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const TEXT = "The bridge is 42 metres long. It was built in 1931 by the town.\n\nA toll is not planned this year.";
const QUOTE = "It was built in 1931 by the town.";
const CHANGED = TEXT.replace("1931", "1932");

async function start(answers: readonly string[] = ["1"]) {
  const bench = await createCorrectingBench();
  await bench.write(TEXT);
  for (const id of answers) await bench.answer(id, QUOTE);
  return bench;
}

const ids = (count: number, from = 1) => Array.from({ length: count }, (_, index) => String(from + index));

describe("answers whose article has changed", () => {
  it("are told of with the words of now, once, whatever comes later and after a restart", async () => {
    const bench = await start();
    await bench.corrections.review(SERVER);
    expect(bench.told).toEqual([]);
    await bench.write(CHANGED);
    await bench.corrections.review(SERVER);
    expect(bench.told).toEqual(["reply 1: It was built in 1932 by the town."]);
    await bench.write(TEXT.replace("1931", "1933"));
    await bench.corrections.review(SERVER);
    const restarted = bench.restart();
    await restarted.corrections.reviewAll();
    expect([...bench.told, ...restarted.told]).toHaveLength(1);
  });

  it("have their notice say what is so now when the article changes once more, after an hour, and that the words are back", async () => {
    const bench = await start();
    await bench.write(CHANGED);
    await bench.corrections.review(SERVER);
    await bench.write(TEXT.replace("1931", "1933"));
    await bench.corrections.review(SERVER);
    expect(bench.told).toEqual(["reply 1: It was built in 1932 by the town."]);
    bench.time.now += HOUR_MS;
    const restarted = bench.restart();
    await restarted.corrections.review(SERVER);
    await restarted.corrections.review(SERVER);
    expect(restarted.told).toEqual(["notice 1: It was built in 1933 by the town."]);
    await bench.write(TEXT);
    bench.time.now += HOUR_MS;
    await restarted.corrections.review(SERVER);
    expect(restarted.told.slice(1)).toEqual(["notice 1: as quoted"]);
  });

  it("have their notice left as it is when what they quote can no longer be compared", async () => {
    const bench = await start();
    await bench.write(CHANGED);
    await bench.corrections.review(SERVER);
    await bench.engine.library(libraryId("server 1")).remove("a");
    bench.time.now += HOUR_MS;
    await bench.corrections.review(SERVER);
    expect(bench.told).toHaveLength(1);
  });

  it("have a notice changed later when that fails in passing", async () => {
    const bench = await start();
    await bench.write(CHANGED);
    await bench.corrections.review(SERVER);
    await bench.write(TEXT);
    bench.time.now += HOUR_MS;
    bench.failing.times = 1;
    await bench.corrections.review(SERVER);
    await bench.corrections.review(SERVER);
    expect(bench.told.slice(1)).toEqual(["notice 1: as quoted"]);
  });

  it.each(["before", "after"] as const)(
    "are told of once by a process that was killed %s it told and the next one",
    async (killed) => {
      const bench = await start(ids(7));
      await bench.write(CHANGED);
      await new Promise<void>((resolve) => {
        bench.failing.killed = { when: killed, onKilled: resolve };
        void bench.corrections.review(SERVER);
      });
      const next = bench.restart();
      await next.corrections.review(SERVER);
      bench.time.now += HOUR_MS;
      await next.corrections.review(SERVER);
      const told = [...bench.told, ...next.told].flatMap((line) => line.replace(/:.*/u, "").match(/\d+/gu) ?? []);
      expect(told.toSorted()).toEqual(ids(7));
    },
  );

  it("are told of by the next process when the last one was killed in between", async () => {
    const bench = await start();
    await bench.write(CHANGED);
    const next = bench.restart();
    await next.corrections.review(SERVER);
    expect(next.told).toHaveLength(1);
  });

  it("leave nothing behind once the answers expire, however late they were told of", async () => {
    const bench = await start();
    bench.time.now += 29 * DAY_MS;
    await bench.write(CHANGED);
    await bench.corrections.review(SERVER);
    const { documents } = bench.engine.in({ owner: ownerOfServer(SERVER), libraries: [] });
    const kept = async (kind: string) => (await documents.listDocuments(kind, { limit: 9 })).length;
    expect([await kept("quoted-answer"), await kept("corrected-answer")]).toEqual([1, 1]);
    bench.time.now += DAY_MS + 1;
    await bench.engine.expire(PERSONAL_KINDS, bench.time.now - 30 * DAY_MS);
    expect([await kept("quoted-answer"), await kept("corrected-answer")]).toEqual([0, 0]);
  });

  it("are not told of where the words stand, nor of what was taken off, nor where only the asker saw the answer", async () => {
    const bench = await start();
    await bench.answer("private", QUOTE, { channel: null });
    await bench.write(`News.\n\n${TEXT.replace("town.", "town!")}`);
    await bench.corrections.review(SERVER);
    await bench.engine.library(libraryId("server 1")).remove("a");
    await bench.corrections.review(SERVER);
    expect(bench.told).toEqual([]);
    await bench.write(CHANGED);
    await bench.corrections.review(SERVER);
    expect(bench.told).toEqual(["reply 1: It was built in 1932 by the town."]);
  });

  it("are not told of in a channel that asks another library now", async () => {
    const bench = await start();
    const other = libraryId("server 1 sports");
    await bench.choose({ libraries: [{ id: libraryId("server 1") }, { id: other }], bindings: { c: other } });
    await bench.write(CHANGED);
    await bench.corrections.review(SERVER);
    expect(bench.told).toEqual([]);
  });

  it("are told of five times an hour in a channel, of the rest in one message", async () => {
    const bench = await start(ids(8));
    await bench.answer("elsewhere", QUOTE, { channel: "d" });
    await bench.write(CHANGED);
    await bench.corrections.review(SERVER);
    const replies = bench.told.filter((line) => line.startsWith("reply"));
    expect(replies).toHaveLength(6);
    expect(bench.told.filter((line) => line.startsWith("digest"))).toEqual(["digest 3 2 1"]);
  });

  it("wait for the next hour when both the notices and the message are spent", async () => {
    const bench = await start(ids(7));
    await bench.write(CHANGED);
    await bench.corrections.review(SERVER);
    expect(bench.told).toHaveLength(6);
    for (const id of ids(3, 20)) await bench.answer(id, "It was built in 1932 by the town.");
    await bench.write(TEXT.replace("1931", "1933"));
    const restarted = bench.restart();
    restarted.time.now += 1_800_000;
    await restarted.corrections.review(SERVER);
    expect(restarted.told).toEqual([]);
    restarted.time.now += 1_800_000;
    await restarted.corrections.review(SERVER);
    expect(restarted.told.filter((line) => line.startsWith("reply"))).toEqual(
      ids(3, 20)
        .reverse()
        .map((id) => `reply ${id}: It was built in 1933 by the town.`),
    );
  });

  it("are marked or left alone where the server has chosen that", async () => {
    const bench = await start();
    await bench.choose({ corrections: "mark" });
    await bench.write(CHANGED);
    await bench.corrections.review(SERVER);
    expect(bench.told).toEqual(["mark 1"]);
    bench.time.now += HOUR_MS;
    await bench.write(TEXT);
    await bench.corrections.review(SERVER);
    bench.time.now += HOUR_MS;
    await bench.write(CHANGED);
    await bench.corrections.review(SERVER);
    expect(bench.told.splice(1)).toEqual(["unmark 1", "mark 1"]);
    await bench.answer("2", "It was built in 1932 by the town.");
    await bench.choose({ corrections: "off" });
    await bench.write(TEXT);
    await bench.corrections.review(SERVER);
    await bench.choose({ corrections: "reply" });
    await bench.write(TEXT.replace("1931", "1935"));
    await bench.corrections.review(SERVER);
    expect(bench.told).toEqual(["mark 1"]);
  });

  it("are told of later when it fails in passing", async () => {
    const bench = await start();
    await bench.write(CHANGED);
    bench.failing.times = 1;
    await bench.corrections.review(SERVER);
    expect(bench.told).toEqual([]);
    await bench.corrections.review(SERVER);
    expect(bench.told).toHaveLength(1);
  });

  it("are not told of when the words are back before it could be told", async () => {
    const bench = await start();
    await bench.write(CHANGED);
    bench.failing.times = 1;
    await bench.corrections.review(SERVER);
    await bench.write(TEXT);
    await bench.corrections.review(SERVER);
    expect(bench.told).toEqual([]);
  });

  it("of a live blog with a version every seven minutes are told within the limits, and the blog stays within what a server may have read", async () => {
    const bench = await createCorrectingBench();
    const posts: string[] = [];
    const told: number[] = [];
    const revised: number[] = [];
    let embedded = 0;
    for (let version = 0; version < 80; version += 1) {
      bench.time.now += DAY_MS / 200;
      // Each post is corrected once, by the next version.
      posts[0] = posts[0]?.replace("boats", "ships") ?? "The harbour office writes all day long.";
      posts.unshift(`Post ${version}: by then ${version * 3 + 1} boats were back at pier ${version} of the harbour.`);
      embedded += (await bench.write(posts.slice(0, 40).join("\n\n"))).embedded;
      await bench.answer(String(version), posts[0] ?? "");
      const before = bench.told.length;
      await bench.corrections.review(SERVER);
      const said = bench.told.slice(before);
      for (const line of said) if (!line.startsWith("notice")) told.push(bench.time.now);
      revised.push(said.filter((line) => line.startsWith("notice")).length);
    }
    const inAnHour = told.map((at) => told.filter((other) => other <= at && at - other < HOUR_MS).length);
    expect(Math.max(...inAnHour)).toBe(6);
    expect(Math.max(...revised)).toBeGreaterThan(0);
    expect(Math.max(...revised)).toBeLessThanOrEqual(10);
    expect((embedded / 80) * 200).toBeLessThan(MAX_EMBEDDED_A_DAY);
    const replied = bench.told.flatMap(
      (line) => /^(?:reply (\d+)|digest (.*))/u.exec(line)?.slice(1).join(" ").match(/\d+/gu) ?? [],
    );
    expect(new Set(replied).size).toBe(replied.length);
    expect(replied.length).toBeGreaterThan(70);
  });
});
