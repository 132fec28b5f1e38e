import { expect, it } from "vitest";
import { textOf } from "../helpers/discord-double/inspect.ts";
import type { Answer } from "../helpers/fake-web.ts";
import { FERRY, newsPage } from "../helpers/import-bench.ts";
import { ADDRESS, add, ask, SATURDAY, source, startSourceBot } from "../helpers/source-bot.ts";

const DAY_MS = 86_400_000;
const TITLE = "Ferry sails again";
const OLD = /310,000/u;
const LINES = [...FERRY, ...SATURDAY];
const DEARER = LINES.map((line) => line.replace("310,000", "340,000"));
const HOSTILE =
  "The office of <@1> wrote to @everyone: [pay here](https://evil.example) ||now|| **or** `else`, 340,000 times over.";

interface Trouble {
  readonly site: Answer;
  /** What the manager is told. */
  readonly told: RegExp;
  /** What the answer holds from then on. */
  readonly quoted: RegExp;
}

/** One after the other, a day apart; each leaves what it says. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  "is not modified": {
    site: (request, response) => void response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 500).end(),
    told: /is as it was/u,
    quoted: OLD,
  },
  fails: { site: (_, response) => void response.writeHead(500).end(), told: /could not read.*500/su, quoted: OLD },
  "is cut off": {
    site: (_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "99999" });
      response.write(newsPage(TITLE, ...FERRY.slice(0, 2)), () => response.destroy());
    },
    told: /could not read/u,
    quoted: OLD,
  },
  "has lost most of its words": {
    site: (_, response) => void response.end(newsPage(TITLE, ...FERRY)),
    told: /now holds \d+ of \d+ words/u,
    quoted: OLD,
  },
  "leads to the machine itself": {
    site: (_, response) => void response.writeHead(302, { location: "http://127.0.0.1/admin" }).end(),
    told: /could not read/u,
    quoted: OLD,
  },
  "leads to itself": {
    site: (_, response) => void response.writeHead(302, { location: ADDRESS }).end(),
    told: /could not read/u,
    quoted: OLD,
  },
  "has become a film": {
    site: (_, response) => void response.writeHead(200, { "content-type": "video/mp4" }).end("film"),
    told: /could not read/u,
    quoted: OLD,
  },
  "has moved": {
    site: (request, response) => {
      if (request.url === "/moved.html") response.end(newsPage(TITLE, ...LINES));
      else response.writeHead(301, { location: "/moved.html" }).end();
    },
    told: /is as it was/u,
    quoted: OLD,
  },
  "has changed": {
    site: (_, response) => void response.end(newsPage(TITLE, ...DEARER)),
    told: /has a new version/u,
    quoted: /340,000/u,
  },
  "is hostile": {
    site: (_, response) =>
      void response.end(newsPage(TITLE, ...DEARER.map((line) => line.replace(/^Repairs.*/u, HOSTILE)))),
    told: /has a new version/u,
    quoted: /\\\[pay here\\\]/u,
  },
};

it("keeps a source's version and its answers through whatever its site does, and takes the next one whole", async () => {
  const clock = { now: Date.UTC(2030, 0, 1) };
  let site: Answer = (_, response) => void response.writeHead(200, { etag: '"1"' }).end(newsPage(TITLE, ...LINES));
  const bot = await startSourceBot((request, response) => site(request, response), { now: () => clock.now });
  await add(bot, { url: ADDRESS });
  for (const [name, trouble] of Object.entries(TROUBLES)) {
    site = trouble.site;
    clock.now += DAY_MS;
    expect(textOf(await source(bot, "refresh", { source: TITLE }).answer()), name).toMatch(trouble.told);
    expect(await ask(bot, bot.first, "What about 310,000 and 340,000?"), name).toMatch(trouble.quoted);
  }
  const history = textOf(await source(bot, "history", { source: TITLE }).answer());
  expect(history.match(/^\d+\./gmu)).toHaveLength(3);
});
