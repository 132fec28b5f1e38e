import { join } from "node:path";
import { type DiscordDouble, startDiscordDouble } from "../../test/helpers/discord-double/index.ts";
import { createFleet, type Fleet, startHashingServer } from "./bot-fleet.ts";
import { buildBot } from "./bot-process.ts";
import { writeGeneratedCorpus } from "./generated-text.ts";
import { withFolder } from "./measuring.ts";

const ARTICLES = 20;
/** Asked and not answered at one time. */
export const AT_ONCE = 30;

export type MakeSetting = (what: string, settings: Readonly<Record<string, string>>) => Setting;

/** Lends a corpus and the hashing models to settings of fleets, each with a data folder of its own. */
export async function withSettings<T>(work: (on: MakeSetting) => Promise<T>): Promise<T> {
  await buildBot();
  return withFolder(async (folder) => {
    const corpusDir = join(folder, "corpus");
    await writeGeneratedCorpus(corpusDir, ARTICLES);
    const models = await startHashingServer();
    try {
      return await work((what, settings) => ({
        what,
        fleet: { modelsUrl: models.url, corpusDir, settings: { SOURCIER_DATA: join(folder, what), ...settings } },
      }));
    } finally {
      models.close();
    }
  });
}

export interface Setting {
  readonly what: string;
  readonly fleet: Omit<Parameters<typeof createFleet>[0], "discord">;
}

export async function withFleet<T>(
  { fleet }: Setting,
  work: (discord: DiscordDouble, bots: Fleet) => Promise<T>,
): Promise<T> {
  const discord = await startDiscordDouble({ timeoutMs: 60_000 });
  const bots = createFleet({ discord, ...fleet });
  try {
    return await work(discord, bots);
  } finally {
    await bots.close();
    await discord.close();
  }
}
