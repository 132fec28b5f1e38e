import { describe } from "vitest";
import { openPostgresStore } from "../../src/store/postgres/store.ts";
import { describeEngine } from "../contracts/engine.ts";
import { describeIsolation } from "../contracts/isolation.ts";
import { createTestCorpus, HARBOUR, LIBRARY, NEVER } from "../helpers/test-corpus.ts";
import { createDatabase } from "./database.ts";

describe("the engine over postgres", () => {
  const open = async (threshold?: number) => {
    const { engine } = await openEngine({ "library.md": LIBRARY, "harbour.md": HARBOUR }, threshold);
    return { ...engine, forget: engine.whole.forget };
  };
  describeEngine({
    open: () => open(),
    openAbstaining: () => open(NEVER),
    answered: "When does the library open in the morning?",
    unanswered: "Who painted the ceiling of the opera?",
    message: "The library opens at nine in the morning. It holds 50,000 books in seven languages.",
  });
});

describeIsolation("postgres", async () => (await openEngine({})).engine.whole);

/** The databases go with the server. */
async function openEngine(files: Readonly<Record<string, string>>, threshold?: number) {
  const corpus = await createTestCorpus(files);
  const { url } = await createDatabase();
  const openStore = () => openPostgresStore({ url });
  return corpus.open({ openStore, ...(threshold !== undefined && { threshold }) });
}
