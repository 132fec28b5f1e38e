// Keeps an answer, changes the article, and asks whether the quotation still stands: intact, moved or gone.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEngine } from "sourcier";

const folder = await mkdtemp(join(tmpdir(), "sourcier-example-"));
const corpusDir = join(folder, "articles");
await cp(join(import.meta.dirname, "articles"), corpusDir, { recursive: true });
const engine = await createEngine({ corpusDir, dataDir: join(folder, "data") });
try {
  const { citations } = await engine.ask("Combien ont coûté les travaux du potager ?");
  await report("as it was");

  await edit((text) => text.replace("L'école", "Reportage. L'école"));
  await report("with a word in front");

  await edit((text) => text.replace("48 000", "52 000"));
  await report("with another sum");

  async function report(state) {
    for (const { citation, state: found } of await engine.verify(citations)) {
      console.log(`${state}: ${found}: “${citation.quote}”`);
    }
  }
} finally {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
}

async function edit(change) {
  const file = join(corpusDir, "school-garden.md");
  await writeFile(file, change(await readFile(file, "utf8")));
  await engine.index();
}
