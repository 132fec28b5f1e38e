import { UserError } from "../../core/errors.ts";
import type { CommandContext } from "../context.ts";
import type { Check } from "./check.ts";
import { checkDataFolder } from "./check-data-folder.ts";
import { checkDiscord } from "./check-discord.ts";
import { checkModel } from "./check-model.ts";
import { checkNativeModules } from "./check-native-modules.ts";

/** Every check in order; the last one really answers, and is left out where a part that it needs is broken. */
export async function* checkSetup(context: CommandContext): AsyncGenerator<Check> {
  const { config } = context;
  let broken = false;
  const parts = [
    async () => [{ name: "node", state: "ok", message: process.version } as const],
    async () => checkNativeModules(),
    async () => [await checkModel({ name: "embedding model", model: config.embeddingModel, config })],
    async () => [await checkModel({ name: "reader model", model: config.readerModel, config, optional: true })],
    async () => [await checkDataFolder(config.dataDir)],
  ];
  for (const part of parts) {
    for (const check of await part()) {
      broken ||= check.state === "broken";
      yield check;
    }
  }
  yield* broken ? [] : checkArticles(context);
  yield* checkDiscord(config.discord);
}

/** Indexes what is new and asks one question, so that models and store do their work once. */
async function* checkArticles(context: CommandContext): AsyncGenerator<Check> {
  const name = "articles";
  try {
    const checks = await context.withEngine(async (engine, { refused, passages }) => {
      await engine.ask(PROBE_QUESTION);
      const sources = await engine.sources();
      return [
        ...refused.map(({ message, hint }) => ({ name, state: "note", message, hint }) as const),
        {
          name,
          state: "ok",
          message: `${sources.length} in ${context.config.corpusDir}, ${passages} passages`,
        } as const,
        { name: "answering", state: "ok", message: "a question went all the way" } as const,
      ];
    });
    yield* checks;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield { name, state: "broken", message: error.message, hint: error.hint };
  }
}

const PROBE_QUESTION = "When did it happen?";
