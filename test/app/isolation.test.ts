import { describeIsolation } from "../contracts/isolation.ts";
import { createTestCorpus } from "../helpers/test-corpus.ts";

describeIsolation("sqlite", async () => (await (await createTestCorpus()).open()).engine.whole);
