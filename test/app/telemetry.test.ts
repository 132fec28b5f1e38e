import { describe, expect, it } from "vitest";
import { createIndexLag, timeEmbedder, timeReader } from "../../src/app/compose/timed-adapters.ts";
import { createTelemetry, timed } from "../../src/app/telemetry.ts";
import { createGate } from "../helpers/gate.ts";
import { createHashingEmbedder } from "../helpers/hashing-embedder.ts";
import { createHashingReader } from "../helpers/hashing-reader.ts";

function createTimes() {
  const took: string[] = [];
  return { took, note: (stage: string, ms: number) => void took.push(`${stage} ${Number.isFinite(ms) && ms >= 0}`) };
}

describe("telemetry", () => {
  it("tells whoever listens how long a part took, also one that failed", async () => {
    const telemetry = createTelemetry();
    const { took, note } = createTimes();
    expect(await timed(telemetry.took, "read", async () => "nobody")).toBe("nobody");
    telemetry.listen(note);
    expect(await timed(telemetry.took, "read", async () => "answer")).toBe("answer");
    await expect(timed(telemetry.took, "search", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(took).toEqual(["read true", "search true"]);
  });

  it("tells the vectors of an index from those that somebody waits for", async () => {
    const { took, note } = createTimes();
    const embedder = timeEmbedder(createHashingEmbedder(), note);
    const reader = timeReader(createHashingReader(), note);
    await embedder.embed(["a"], { as: "passage" });
    await embedder.embed(["a"], { as: "question" });
    await embedder.embedWords(["a"]);
    await reader.read({ question: "a", turns: [] }, []);
    expect(took).toEqual(["index true", "embed true", "embed true", "read true"]);
  });

  it("says how long the index has been behind: since the oldest load under way, whether it succeeds or not", async () => {
    let now = 1_000;
    const { took, note } = createTimes();
    const lag = createIndexLag(note, () => now);
    const [first, second] = [createGate(), createGate()];
    const read = () => lag.gauge.read();
    expect(read()).toBe(0);
    lag.loading(first.opened);
    now = 3_000;
    lag.loading(second.opened.then(() => Promise.reject(new Error("broken"))));
    now = 4_500;
    expect(read()).toBe(3.5);
    first.open();
    await first.opened;
    expect(read()).toBe(1.5);
    second.open();
    await second.opened.then(() => {});
    await undefined;
    await undefined;
    expect([read(), took]).toEqual([0, ["load true", "load true"]]);
  });
});
