import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { createLog } from "../../src/app/log.ts";
import { currentTrace, inTrace, keepTrace, parseTraceparent } from "../../src/app/trace.ts";

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });

describe("a trace", () => {
  it("is one of the W3C's form, another one each time, and stands in every line of the log meanwhile", async () => {
    const lines: { traceparent?: string }[] = [];
    const log = createLog(
      { logLevel: "info", discord: {} as never },
      { write: (line) => void lines.push(JSON.parse(line)) },
    );
    log.info("before");
    await Promise.all(
      ["one", "two"].map((name) =>
        inTrace(async () => {
          await undefined;
          log.info(name);
          log.warn(name);
        }),
      ),
    );
    const [before, ...rest] = lines.map(({ traceparent }) => traceparent);
    expect(before).toBeUndefined();
    for (const each of rest) expect(each).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/);
    expect(new Set(rest).size).toBe(2);
  });

  it("goes on as a step of its caller's", () => {
    const caller = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    const here = inTrace(currentTrace, caller);
    expect(here).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-/);
    expect(here).not.toBe(caller);
    expect(inTrace(currentTrace, "nonsense")).toMatch(/^00-/);
  });

  it("is kept by work that somebody else starts", () => {
    const [work, trace] = inTrace(() => [keepTrace(currentTrace), currentTrace()] as const);
    expect(inTrace(work)).toBe(trace);
    expect(currentTrace()).toBeUndefined();
  });

  test.prop([hex(32), hex(16), hex(2), fc.constantFrom("00", "01", "cc")])(
    "reads the id of any caller's",
    (id, span, flags, version) => {
      fc.pre(!/^0+$/.test(id) && !/^0+$/.test(span));
      expect(parseTraceparent(`${version}-${id}-${span}-${flags}`)).toBe(id);
      expect(parseTraceparent(`${version}-${id}-${span}-${flags}-later`)).toBe(id);
      expect(parseTraceparent(`ff-${id}-${span}-${flags}`)).toBeUndefined();
      expect(parseTraceparent(`${version}-${"0".repeat(32)}-${span}-${flags}`)).toBeUndefined();
      expect(parseTraceparent(`${version}-${id}-${"0".repeat(16)}-${flags}`)).toBeUndefined();
    },
  );

  test.prop([fc.string()])("takes nothing else for one", (text) => {
    expect(parseTraceparent(text)).toBeUndefined();
  });
});
