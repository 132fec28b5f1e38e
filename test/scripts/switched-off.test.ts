import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { switchedModule, switches } from "../../scripts/lib/switched-off.ts";

describe("switching a list off", () => {
  it.each(switches.map((each) => [each.name, each] as const))("finds what stands for %s", async (_, each) => {
    const file = join(import.meta.dirname, "../../src", each.module);
    expect(existsSync(file)).toBe(true);
    expect(await import(pathToFileURL(file).href)).toMatchObject(
      Object.fromEntries(Object.keys(each.exports).map((name) => [name, expect.any(Function)])),
    );
  });

  it("puts an export in the place of another module's, and refuses where there is none to replace", async () => {
    const original = `data:text/javascript,${encodeURIComponent("export const a = () => 1, b = () => 2;")}`;
    const load = (exports: Readonly<Record<string, string>>) =>
      import(`data:text/javascript,${encodeURIComponent(switchedModule(original, exports))}`);
    const module = await load({ a: "() => 3" });
    expect([module.a(), module.b()]).toEqual([3, 2]);
    await expect(load({ c: "() => 3" })).rejects.toThrow("Expected the export c");
  });
});
