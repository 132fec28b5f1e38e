import type { Article } from "../core/article/article.ts";
import type { FactFinder, Findings } from "../core/ports/fact-finder.ts";
import { startThread } from "../threads/start-thread.ts";
import { findByRules } from "./find-by-rules.ts";
import { FACTS_VERSION } from "./version.ts";

/** An article up to so many UTF-16 code units is read at once, in a few hundredths of a second. */
const MAX_READ_AT_ONCE = 20_000;

/** Facts and speakers by rules; a longer article has a thread of its own, so that the main thread goes on meanwhile. */
export const ruleFinder: FactFinder = {
  version: FACTS_VERSION,
  read: async (article) =>
    article.source.text.length <= MAX_READ_AT_ONCE ? findByRules(article) : readInThread(article),
};

function readInThread(article: Article): Promise<Findings> {
  const thread = startThread(new URL("./thread", import.meta.url), { workerData: article });
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) =>
      reject(new Error(`The thread that finds facts ended with ${code} before it answered.`)),
    );
  });
}
