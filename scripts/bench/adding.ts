import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startDiscordDouble } from "../../test/helpers/discord-double/index.ts";
import { textOf } from "../../test/helpers/discord-double/inspect.ts";
import { bitsOf, memberPermissions } from "../../test/helpers/discord-double/permissions.ts";
import { buildBot, startBotProcess } from "./bot-process.ts";
import { createRandom, generateName, generateText } from "./generated-text.ts";
import { atMost, type Print, printVerdicts, type Verdict, withFolder } from "./measuring.ts";

export const name = "a news page of 800 words, from its last byte to the preview, and from Add to the answer";

const PAGES = 4;
const WAIT_MS = 60_000;
const MOST_PREVIEW_MS = 2_000;
const MOST_ANSWERABLE_MS = 10_000;

/** The bot's own process with the shipped models; pages lie where Discord keeps attached files. */
export async function run(print: Print): Promise<boolean> {
  await buildBot();
  const site = await openSite();
  const discord = await startDiscordDouble({ timeoutMs: WAIT_MS });
  try {
    return await withFolder(async (dataDir) => {
      const bot = await startBotProcess(discord, dataDir, { DISCORD_CDN_URL: site.origin, ASK_PER_MINUTE: "0" });
      const permissions = memberPermissions | bitsOf(["ManageGuild"]);
      const manager = discord.world.addPerson("Mia", { locale: "en-GB", permissions });
      const verdicts: Verdict[] = [];
      for (let page = 0; page < PAGES; page += 1) {
        const file = { filename: `page-${page}.html`, size: 10_000, url: `${site.origin}/${page}.html` };
        const asked = discord.slash({ name: "source", subcommand: "add", options: { file }, user: manager });
        const preview = await asked.answer();
        const shownAt = performance.now();
        const pressedAt = performance.now();
        await discord.button(/^Add$/u, preview, { user: manager }).callback();
        const added = await discord.untilMessage(preview.id, (message) => /is added/u.test(textOf(message)));
        const addedMs = performance.now() - pressedAt;
        print(`${page === 0 ? "first" : "later"}: ${textOf(added).split("\n")[0]}`);
        const which = page === 0 ? "first page after the start" : `page ${page + 1}`;
        verdicts.push(atMost(`${which}: preview after it came`, shownAt - site.sentAt(page), MOST_PREVIEW_MS));
        verdicts.push(atMost(`${which}: answerable after Add`, addedMs, MOST_ANSWERABLE_MS));
      }
      await bot.stop();
      return printVerdicts(verdicts, print);
    });
  } finally {
    await discord.close();
    await site.close();
  }
}

/** Pages by their number, each with the time at which its last byte was sent. */
async function openSite() {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(pageOf(Number(/\d+/u.exec(request.url ?? "")?.[0])), () =>
      sent.set(request.url ?? "", performance.now()),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    sentAt: (page: number) => sent.get(`/${page}.html`) ?? 0,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** About 800 words in a page with what stands around articles. */
function pageOf(seed: number): string {
  const random = createRandom(seed + 1);
  const title = generateName(random);
  const paragraphs = `${generateText(random)}`.split("\n\n").map((text) => `<p>${text}</p>`);
  const links = Array.from({ length: 40 }, () => `<li><a href="/x">${generateName(random)}</a></li>`).join("");
  const head = `<head><title>${title}</title></head>`;
  const article = `<article><h1>${title}</h1>${paragraphs.join("")}</article>`;
  return `<!doctype html><html lang="fr">${head}<body><nav><ul>${links}</ul></nav>${article}<footer>${links}</footer></body></html>`;
}
