/** Indexes a corpus with the hashing embedder and says each source that is committed: `tsx kill-loop-child.ts CORPUS_DIR DATA_DIR`. */
import { writeSync } from "node:fs";
import { syncFolder } from "../../src/app/indexing/sync-folder.ts";
import type { LibraryStore } from "../../src/core/ports/store.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import { ruleFinder } from "../../src/finders/rule-finder.ts";
import { readCorpus } from "../../src/ingest/corpus.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { createHashingEmbedder } from "../../test/helpers/hashing-embedder.ts";

const STDOUT = 1;

const [corpusDir = "", dataDir = ""] = process.argv.slice(2);
const store = await openSqliteStore({ dataDir });
const library = store.library(FOLDER_LIBRARY);
const telling: LibraryStore = {
  ...library,
  async write(record, options) {
    const isWritten = await library.write(record, options);
    const { id, version } = record.article.source;
    if (isWritten) writeSync(STDOUT, `${id} ${version}\n`);
    return isWritten;
  },
};
await syncFolder({
  store: telling,
  embedder: createHashingEmbedder(),
  finder: ruleFinder,
  // The one before was killed: nobody else is there.
  alone: (_, work) => work(),
  readArticles: (known) => readCorpus(corpusDir, known),
});
await store.close();
