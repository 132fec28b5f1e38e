import { fc } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Engine } from "../../src/app/types.ts";
import type { Scope } from "../../src/core/scope.ts";
import { ACTS, actAs, fillTwoLibraries } from "../helpers/two-libraries.ts";

/** What an engine keeps apart, whatever its state is kept in. */
export function describeIsolation(name: string, open: () => Promise<Engine>): void {
  describe(`two libraries in one house, over ${name},`, () => {
    it("never show each other's words, whatever is asked of them, and always find their own", async () => {
      const engine = await open();
      const tenants = await fillTwoLibraries(engine);
      const seen = new Set<string>();
      const act = fc.record({ who: fc.nat(1), what: fc.nat(ACTS - 1), about: fc.nat(1) });
      await fc.assert(
        fc.asyncProperty(act, async (each) => {
          const shown = await actAs(tenants, engine, each);
          for (const [index, { marker }] of tenants.entries()) {
            if (index !== each.who) expect(shown).not.toContain(marker);
            else if (shown.includes(marker)) seen.add(marker);
          }
        }),
        { numRuns: 150 },
      );
      expect([...seen].sort()).toEqual(tenants.map(({ marker }) => marker).sort());
    });

    it("call no other library's words moved, nor tell their context", async () => {
      const engine = await open();
      const [ours, theirs] = await fillTwoLibraries(engine);
      const { citations } = await engine.in(ours.scope).ask("How much is a ticket?");
      expect(citations.length).toBeGreaterThan(0);
      const elsewhere = engine.in(theirs.scope);
      expect((await elsewhere.verify(citations)).map(({ state }) => state)).toEqual(citations.map(() => "gone"));
      expect(await elsewhere.context(citations[0]!)).toBeUndefined();
    });

    it("are asked together by a scope that holds both, each source under its own library", async () => {
      const engine = await open();
      const [ours, theirs] = await fillTwoLibraries(engine);
      const both: Scope = { ...ours.scope, libraries: [...ours.scope.libraries, ...theirs.scope.libraries] };
      const scoped = engine.in(both);
      expect((await scoped.sources()).map(({ metadata }) => metadata.title)).toEqual([
        `Ferry to ${ours.marker}`,
        `Ferry to ${theirs.marker}`,
      ]);
      const { citations } = await scoped.ask(`How much is a ticket to ${theirs.marker}?`);
      expect(citations[0]?.library).toBe(theirs.scope.libraries[0]);
      expect((await scoped.verify(citations)).every(({ state }) => state === "intact")).toBe(true);
    });
  });
}
