import { expect, it } from "vitest";
import { createHistories, MAX_KEPT_VERSIONS } from "../../../src/app/import/history.ts";
import { RECEIPT_KIND } from "../../../src/app/quotes/receipts.ts";
import { libraryId, ownerOf, type Scope } from "../../../src/core/scope.ts";
import { readArticle } from "../../../src/ingest/read-article.ts";
import { quotesOfReceipt } from "../../../src/service/asking/given-quotes.ts";
import { readQuoteStates } from "../../../src/service/asking/quote-states.ts";
import { PIN_KIND, UNDO_KIND } from "../../../src/service/kinds.ts";
import { dropVersions } from "../../../src/service/sources/drop-versions.ts";
import { ALWAYS, createTestCorpus } from "../../helpers/test-corpus.ts";

const DAY_MS = 86_400_000;
const VERSIONS_A_DAY = 200;
const DAYS = 3;
const VERSIONS_AN_HOUR = 8;
/** Every so many versions somebody asks, and the bot is told to keep one for a pin or an undo. */
const ASKED_EVERY = 50;

const LIBRARY = libraryId("server 1");
const SCOPE: Scope = { owner: ownerOf("server 1"), libraries: [LIBRARY] };
const ID = "live";

/** A live blog: its first line changes each time, its last one never; whatever stands between moves. */
function textOf(number: number): string {
  const count = `At report ${number} the dam held ${number * 3 + 100} boats.`;
  return `# Live\n\n${count}\n\n${"More rain came. ".repeat(1 + (number % 5))}\n\nThe bridge over the river was closed in 1987.`;
}

async function startBlog() {
  const { engine } = await (await createTestCorpus()).open({ threshold: ALWAYS });
  const { whole } = engine;
  const scoped = whole.in(SCOPE);
  const { documents } = scoped;
  const histories = createHistories(documents);
  const library = whole.library(LIBRARY);
  let now = Date.UTC(2030, 0, 1);
  return {
    whole,
    scoped,
    documents,
    histories,
    library,
    now: () => now,
    async next(number: number) {
      now += DAY_MS / VERSIONS_A_DAY;
      const bytes = Buffer.from(textOf(number));
      const { article } = await readArticle({ bytes, file: "live.md", id: ID, library: LIBRARY });
      const { version, metadata } = article.source;
      const origin = { kind: "address", name: "https://paper.example/live" } as const;
      await library.add({ article, origin, contentHash: version });
      const entry = { version, metadata, origin, contentHash: version, at: now, cause: "refreshed" } as const;
      await histories.record(LIBRARY, ID, entry);
      return version;
    },
    async ask(question: string) {
      const { receipt } = await scoped.ask(question);
      const filed = await documents.getDocument(RECEIPT_KIND, receipt);
      await documents.putDocument({ ...filed!, createdAt: now });
      return receipt;
    },
    clean: () => dropVersions({ engine: whole, receiptsSince: now - DAY_MS }),
  };
}

it("keeps of a live blog the latest versions and those that something needs, however long it goes on", async () => {
  const { whole, documents, library, histories, now, next, ask, clean } = await startBlog();
  const asked: { readonly receipt: string; readonly version: string; readonly at: number }[] = [];
  const held: string[] = [];
  let most = 0;
  for (let number = 0; number < DAYS * VERSIONS_A_DAY; number += 1) {
    const version = await next(number);
    if (number % ASKED_EVERY === 0)
      asked.push({ receipt: await ask("How many boats did the dam hold?"), version, at: now() });
    if (number === 20) held.push(version);
    if (number === 30) held.push(version);
    if (number === 20)
      await documents.putDocument({ kind: PIN_KIND, id: "1", createdAt: 0, body: { places: [{ version }] } });
    if (number === 30)
      await documents.putDocument({ kind: UNDO_KIND, id: "2", createdAt: 0, body: { before: { version } } });
    if (number % VERSIONS_AN_HOUR === 0) await clean();
    most = Math.max(most, (await library.formerVersions(ID)).length);
  }
  await clean();
  const recent = asked.filter(({ at }) => at >= now() - DAY_MS);
  const needed = recent.length + held.length;
  const named = (await histories.read(LIBRARY, ID)).map(({ version }) => version);
  const kept = await library.formerVersions(ID);
  expect(most).toBeLessThanOrEqual(MAX_KEPT_VERSIONS + VERSIONS_AN_HOUR + needed + 1);
  expect(new Set(kept)).toEqual(
    new Set([...named, ...held, ...recent.map(({ version }) => version)].filter((each) => each !== named.at(-1))),
  );
  for (const { version, at } of asked) {
    const isRecent = at >= now() - DAY_MS;
    expect((await library.version(ID, version)) !== undefined).toBe(isRecent || named.includes(version));
  }
  expect(await clean()).toBe(0);
  expect(await whole.library(LIBRARY).list()).toHaveLength(1);
});

it("leaves receipts of all ages right about what they quote", async () => {
  const { whole, scoped, documents, library, next, clean } = await startBlog();
  const version = await next(0);
  const text = (await library.version(ID, version))!.source.text;
  const file = async (id: string, quote: string) => {
    const start = text.indexOf(quote);
    const citation = { library: LIBRARY, source: ID, version, start, end: start + quote.length, quote };
    await documents.putDocument({ kind: RECEIPT_KIND, id, createdAt: 0, body: { citations: [citation] } });
    return citation;
  };
  const counted = await file("counted", "At report 0 the dam held 100 boats.");
  await file("closed", "The bridge over the river was closed in 1987.");
  const stateOf = async (id: string) =>
    readQuoteStates(whole, SCOPE, (await quotesOfReceipt(whole, SCOPE.owner, id)) ?? []);
  expect([await stateOf("counted"), await stateOf("closed")]).toEqual([["intact"], ["intact"]]);
  for (let number = 1; number <= VERSIONS_A_DAY; number += 1) await next(number);
  expect(await scoped.context(counted)).toBeDefined();
  expect(await clean()).toBe(VERSIONS_A_DAY + 1 - MAX_KEPT_VERSIONS);
  expect([await stateOf("counted"), await stateOf("closed")]).toEqual([["changed"], ["moved"]]);
  expect(await scoped.context(counted)).toBeUndefined();
  await next(0);
  expect([await stateOf("counted"), await stateOf("closed")]).toEqual([["intact"], ["intact"]]);
  await library.purge(ID);
  expect([await stateOf("counted"), await stateOf("closed")]).toEqual([["withdrawn"], ["withdrawn"]]);
});

it("drops nothing of a source that has had no more versions than are named", async () => {
  const { library, next, clean } = await startBlog();
  for (let number = 0; number < MAX_KEPT_VERSIONS; number += 1) await next(number);
  expect(await clean()).toBe(0);
  expect(await library.formerVersions(ID)).toHaveLength(MAX_KEPT_VERSIONS - 1);
  await next(MAX_KEPT_VERSIONS);
  expect(await clean()).toBe(1);
});
