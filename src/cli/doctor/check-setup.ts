import { UserError } from "../../core/errors.ts";
import type { CommandContext } from "../context.ts";
import type { Check } from "./check.ts";
import { checkDataFolder } from "./check-data-folder.ts";
import { checkDatabase } from "./check-database.ts";
import { checkDiscord } from "./check-discord.ts";
import { checkModel } from "./check-model.ts";
import { checkNativeModules } from "./check-native-modules.ts";

/** Every check in order; the last one really answers, and is left out where a part that it needs is broken. */
export async function* checkSetup(context: CommandContext): AsyncGenerator<Check> {
  const { config, words } = context;
  const { doctor } = words.terminal;
  const { parts: names } = doctor;
  let broken = false;
  const parts = [
    async () => [{ name: "node", state: "ok", message: process.version } as const],
    async () => checkNativeModules(doctor.modules),
    // With a models server the question at the end tells whether it is there, and with the right models.
    ...(config.models.url === undefined ? checksOfModels(context) : []),
    async () => [await checkDataFolder(config.dataDir, { name: names.dataFolder, words: doctor.folder })],
    ...(config.databaseUrl === undefined ? [] : [() => checkDatabase(context.inspectDatabase, words)]),
  ];
  for (const part of parts) {
    for (const check of await part()) {
      broken ||= check.state === "broken";
      yield check;
    }
  }
  yield* broken ? [] : checkArticles(context);
  yield* checkDiscord(config.discord, doctor.discord);
}

function checksOfModels({ config, words }: CommandContext): readonly (() => Promise<readonly Check[]>)[] {
  const { model, parts } = words.terminal.doctor;
  const { embeddingModel, readerModel } = config;
  return [
    async () => [await checkModel({ name: parts.embeddingModel, model: embeddingModel, config, words: model })],
    async () => [
      await checkModel({ name: parts.readerModel, model: readerModel, config, words: model, optional: true }),
    ],
  ];
}

/** Indexes what is new and asks one question, so that models and store do their work once. */
async function* checkArticles(context: CommandContext): AsyncGenerator<Check> {
  const { words } = context;
  const { doctor } = words.terminal;
  const name = doctor.parts.articles;
  const { url } = context.config.models;
  try {
    const checks = await context.withEngine(async (engine, { refused, passages }) => {
      await engine.ask(PROBE_QUESTION);
      const sources = await engine.sources();
      return [
        ...refused.map((mistake) => ({ name, state: "note", ...words.mistake(mistake) }) as const),
        {
          name,
          state: "ok",
          message: doctor.articles(sources.length, context.config.corpusDir, passages),
        } as const,
        { name: doctor.parts.answering, state: "ok", message: doctor.answering } as const,
        ...(url === undefined ? [] : [{ name: doctor.parts.modelsServer, state: "ok", message: url } as const]),
      ];
    });
    yield* checks;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield { name, state: "broken", ...words.mistake(error) };
  }
}

const PROBE_QUESTION = "When did it happen?";
