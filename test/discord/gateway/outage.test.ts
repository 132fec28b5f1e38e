import { pino } from "pino";
import { expect, it } from "vitest";
import { createOutage } from "../../../src/discord/gateway/outage.ts";

/** An outage whose minutes pass when they are told to. */
function createTimed() {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null, timestamp: false }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const running = new Set<() => void>();
  let time = 0;
  const outage = createOutage({
    log,
    now: () => time,
    every(_durationMs, callback) {
      running.add(callback);
      return () => running.delete(callback);
    },
  });
  const passMinute = () => {
    time += 60_000;
    for (const callback of running) callback();
  };
  return { outage, lines, running, passMinute };
}

it("has one line at its start, one a minute and one at its end", () => {
  const { outage, lines, running, passMinute } = createTimed();
  for (let sign = 0; sign < 100; sign += 1) outage.trouble(new Error("connect ECONNREFUSED"));
  passMinute();
  outage.trouble("closed");
  passMinute();
  outage.over();
  passMinute();
  expect(lines.map(({ msg, seconds, signs, reason }) => [msg, seconds ?? reason, signs])).toEqual([
    ["Cannot reach Discord; trying again until it answers", "Error: connect ECONNREFUSED", undefined],
    ["Still cannot reach Discord", 60, 100],
    ["Still cannot reach Discord", 120, 101],
    ["Discord can be reached again", 120, 101],
  ]);
  expect(running.size).toBe(0);
});

it("is none when all is well, and ends without a word when the bot is stopped", () => {
  const { outage, lines, running, passMinute } = createTimed();
  outage.over();
  expect(lines).toEqual([]);
  outage.trouble("closed");
  outage.stop();
  passMinute();
  expect([lines.length, running.size]).toEqual([1, 0]);
});
