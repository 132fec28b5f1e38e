import { afterEach, describe, expect, it } from "vitest";
import type { Claims } from "../../src/core/ports/claims.ts";

const LONG_MS = 3_600_000;
/** A lease that is over when it is given: its holder is gone. */
const OVER_MS = 0;

/** Those of one more process on the same state. */
interface OtherProcess {
  readonly claims: Claims;
  close(): Promise<void>;
}

/** What every adapter of the Claims port does. */
export function describeClaims(claims: () => Claims, open: () => Promise<OtherProcess>): void {
  describe("claims", () => {
    const others: OtherProcess[] = [];
    afterEach(async () => {
      for (const other of others.splice(0)) await other.close();
    });

    it("gives a thing to the first who claims it, and tells the others how long they have to wait", async () => {
      expect(await claims().claim("a", "one", LONG_MS)).toEqual({ state: "mine", isTakenOver: false });
      const other = await claims().claim("a", "two", LONG_MS);
      expect(other).toMatchObject({ state: "held" });
      expect(other.state === "held" && other.leftMs > LONG_MS / 2 && other.leftMs <= LONG_MS).toBe(true);
      expect(await claims().claim("b", "two", LONG_MS)).toEqual({ state: "mine", isTakenOver: false });
    });

    it("tells everybody of a thing that is done, and for good", async () => {
      await claims().claim("a", "one", OVER_MS);
      expect(await claims().finish("a", "one")).toBe(true);
      for (const holder of ["one", "two"])
        expect(await claims().claim("a", holder, LONG_MS)).toEqual({ state: "done" });
      expect(await claims().finish("a", "one")).toBe(false);
    });

    it("gives a thing whose holder is gone to the next, from whom the first does not get it back", async () => {
      await claims().claim("a", "one", OVER_MS);
      expect(await claims().claim("a", "two", LONG_MS)).toEqual({ state: "mine", isTakenOver: true });
      expect(await claims().renew(["a"], "one", LONG_MS)).toEqual([]);
      expect(await claims().finish("a", "one")).toBe(false);
      expect(await claims().claim("a", "one", LONG_MS)).toMatchObject({ state: "held" });
      expect(await claims().finish("a", "two")).toBe(true);
    });

    it("has it anew when its holder gives it up undone, and for nobody else's word", async () => {
      await claims().claim("a", "one", LONG_MS);
      await claims().letGo("a", "two");
      expect(await claims().claim("a", "two", LONG_MS)).toMatchObject({ state: "held" });
      await claims().letGo("a", "one");
      expect(await claims().claim("a", "two", LONG_MS)).toEqual({ state: "mine", isTakenOver: false });
      await claims().finish("a", "two");
      await claims().letGo("a", "two");
      expect(await claims().claim("a", "one", LONG_MS)).toEqual({ state: "done" });
    });

    it("holds on to what is renewed, and to nothing else", async () => {
      for (const id of ["a", "b", "c"]) await claims().claim(id, "one", OVER_MS);
      await claims().claim("d", "two", LONG_MS);
      await claims().finish("c", "one");
      expect([...(await claims().renew(["a", "c", "d", "e"], "one", LONG_MS))].sort()).toEqual(["a"]);
      expect(await claims().claim("a", "two", LONG_MS)).toMatchObject({ state: "held" });
      expect(await claims().claim("b", "two", LONG_MS)).toMatchObject({ state: "mine" });
      expect(await claims().renew([], "one", LONG_MS)).toEqual([]);
    });

    it("gives it again to its own holder, who may not know that it was given it", async () => {
      await claims().claim("a", "one", LONG_MS);
      expect(await claims().claim("a", "one", LONG_MS)).toMatchObject({ state: "mine" });
    });

    it("gives each thing to one of several processes that claim it at the same time", async () => {
      others.push(...(await Promise.all([1, 2, 3].map(() => open()))));
      const ids = Array.from({ length: 20 }, (_, at) => `thing ${at}`);
      const given = await Promise.all(
        ids.flatMap((id) =>
          others.map(async (each, at) => ({ id, ...(await each.claims.claim(id, `p${at}`, LONG_MS)) })),
        ),
      );
      expect(
        given
          .filter(({ state }) => state === "mine")
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...ids].sort());
      expect(given.filter(({ state }) => state === "held")).toHaveLength(40);
    });

    it("forgets what is long over, and keeps what is held", async () => {
      await claims().claim("done", "one", OVER_MS);
      await claims().finish("done", "one");
      await claims().claim("gone", "one", OVER_MS);
      await claims().claim("held", "one", LONG_MS);
      expect(await claims().expireClaims(LONG_MS)).toBe(0);
      // What is over by now is older than a millisecond that has not come yet.
      expect(await claims().expireClaims(-LONG_MS / 2)).toBe(2);
      expect(await claims().claim("done", "two", LONG_MS)).toEqual({ state: "mine", isTakenOver: false });
      expect(await claims().claim("held", "two", LONG_MS)).toMatchObject({ state: "held" });
    });
  });
}
