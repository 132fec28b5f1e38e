import type { DatabaseReport } from "../app/database-report.ts";
import type { Importer } from "../app/import/importer.ts";
import type { MoveReport, MoveRequest as MoveStateRequest } from "../app/move.ts";
import type { Config, IndexReport, ScopedEngine } from "../app/types.ts";
import type { Words } from "../service/words/types.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import type { Messages } from "./messages.ts";
import type { Screen } from "./render/screen.ts";

/** What a command works with. */
export interface CommandContext {
  readonly io: Io;
  readonly config: Config;
  /** How standard output is drawn on. */
  readonly screen: Screen;
  readonly messages: Messages;
  /** Those of the person's language. */
  readonly words: Words;
  readonly quiet: boolean;
  /** Runs the Discord bot until it is stopped. */
  startBot(): Promise<ExitCode>;
  /** Serves the models until it is stopped. */
  startModels(): Promise<ExitCode>;
  /** What the server of DATABASE_URL says of itself. Throws UserError database-unusable. */
  inspectDatabase(this: void): Promise<DatabaseReport>;
  /** Copies everything into a database. Throws UserError move-impossible, and as the stores do. */
  moveState(request: MoveStateRequest): Promise<MoveReport>;
  /** Opens what brings documents into the operator's library, and closes it after use. */
  withImporter<Result>(use: (importer: Importer) => Promise<Result>): Promise<Result>;
  /** Opens the engine for the operator's articles, with its index brought up to the corpus, and closes it after use. */
  withEngine<Result>(use: (engine: ScopedEngine, report: IndexReport) => Promise<Result>): Promise<Result>;
}
