import { ApiError } from "./api-error.ts";
import { commandProblems } from "./command-rules.ts";
import { type MessageContext, messageProblems, modalProblems } from "./message-rules.ts";
import type { Problem } from "./problem.ts";
import { type SchemaName, schemaProblems } from "./schemas.ts";
import type { CommandJson, ComponentJson, MessageBody } from "./types.ts";

/** Every rule that a body of the bot broke; tests expect none. A body that Discord refuses is answered with 50035. */
export class Violations {
  readonly list: string[] = [];

  checkSchema(name: SchemaName, body: unknown): void {
    this.#note(
      name,
      schemaProblems(name, body).map((problem) => ({ problem })),
    );
  }

  checkMessage(body: MessageBody, context: MessageContext): void {
    this.#note("message", messageProblems(body, context));
  }

  checkModal(components: readonly ComponentJson[]): void {
    this.#note("modal", modalProblems(components));
  }

  checkCommands(commands: readonly CommandJson[]): void {
    this.#note("commands", commandProblems(commands));
  }

  note(problem: string): void {
    this.list.push(problem);
  }

  #note(what: string, problems: readonly Problem[]): void {
    for (const { problem } of problems) this.list.push(`${what}: ${problem}`);
    const refused = problems.filter(({ houseRule }) => !houseRule);
    if (refused.length > 0) throw new ApiError(50035, { _errors: refused.map(({ problem }) => problem) });
  }
}
