import { HTTPError } from "discord.js";

/** The connection to Discord broke while something was asked of it: unless it was refused, nobody knows whether it arrived. */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super("The connection to Discord broke.", { cause });
    this.name = "ConnectionLost";
  }
}

/** Whether Discord could not be reached or could not answer, which is nobody's mistake here. */
export function isDiscordAway(error: unknown): boolean {
  return error instanceof ConnectionLost || isTimeOut(error) || (error instanceof HTTPError && error.status >= 500);
}

/** A request took too long: discord.js aborts it, and gives the abortion when it has asked often enough. */
export function isTimeOut(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

/** Codes of errors with which a connection was never made, so that nothing arrived. */
const REFUSED: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Codes of errors with which a connection ended that had been made. */
const BROKEN: ReadonlySet<string> = new Set([
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "UND_ERR_SOCKET",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
]);

export type Trouble = "refused" | "broken";

/** What an error of a request says of the connection; undefined where it is about something else. Looks at its causes, too. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  if (REFUSED.has(code)) return "refused";
  return BROKEN.has(code) ? "broken" : troubleOf(error.cause);
}
