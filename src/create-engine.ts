import { answerToJson, factToJson } from "./app/answer-json.ts";
import { openEngine } from "./app/compose/compose.ts";
import { loadConfig } from "./app/config.ts";
import type { FactQuery, IndexReport, Verification } from "./app/types.ts";
import { OPERATOR_SCOPE } from "./core/scope.ts";
import type { Answer, Fact, Turn } from "./core/types.ts";

export interface EngineOptions {
  /** Folder of the articles; default: SOURCIER_CORPUS, else `corpus`. A relative path starts from the working directory. */
  readonly corpusDir?: string;
  /** Folder of the index, made when missing; default: SOURCIER_DATA, else `data`. */
  readonly dataDir?: string;
  /** One line for people about what was mended, refused or goes without. */
  readonly log?: (message: string) => void;
}

export interface AskOptions {
  /** The turns before, oldest first, each with what `ask` answered then. */
  readonly turns?: readonly Turn[];
  /** Adds `explanation`: why it answered or not. */
  readonly explain?: boolean;
  readonly signal?: AbortSignal;
}

/** What a program does with a folder of articles. Every method throws UserError of what a person can mend, `ask` TypeError when the question is no text. */
export interface Engine {
  /** The JSON of `sourcier ask --json`. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** The facts of `sourcier facts --json`. */
  facts(query?: FactQuery): Promise<readonly Fact[]>;
  /** Whether quotations of earlier answers still stand where they stood, one by one. */
  verify(citations: readonly Verification["citation"][]): Promise<readonly Verification[]>;
  /** Takes up what changed in the folder; the first call of any method does so by itself. */
  index(): Promise<IndexReport>;
  close(): Promise<void>;
}

/**
 * An engine on a folder of articles, with the models that ship with the package. What the options leave out comes from the environment and
 * `.env`, as on the command line. Throws UserError setting-invalid, model-missing, and those of the data folder.
 */
export async function createEngine({ corpusDir, dataDir, log }: EngineOptions = {}): Promise<Engine> {
  const config = loadConfig({ flags: { corpus: corpusDir, data: dataDir } });
  const engine = await openEngine(config, log === undefined ? {} : { log });
  const asked = engine.in(OPERATOR_SCOPE);
  return {
    async ask(question, options = {}) {
      requireQuestion(question);
      for (const { question: earlier } of options.turns ?? []) requireQuestion(earlier);
      return answerToJson(await asked.ask(question, options));
    },
    facts: async (query = {}) => (await asked.facts(query)).map(factToJson),
    verify: (citations) => asked.verify(citations),
    index: () => engine.index(),
    close: () => engine.close(),
  };
}

/** A program without types may hand over anything; what is no text is its mistake, not a person's. */
function requireQuestion(question: unknown): void {
  if (typeof question !== "string")
    throw new TypeError(`Expected the question to be a text, got ${JSON.stringify(question)}`);
}
