import { type DestinationStream, type Logger, pino, stdSerializers } from "pino";
import { currentTrace } from "./trace.ts";
import type { Config } from "./types.ts";

export type Log = Logger;

/** An error as the log writes it: type, message and stack, those of its causes included. */
export const serializeError: (error: Error) => unknown = stdSerializers.err;

/**
 * Structured log for long-running faces, one JSON object a line, with the `traceparent` of what it is about; the bot's token never appears in
 * it. Default: standard output.
 */
export function createLog(config: Pick<Config, "logLevel" | "discord">, destination?: DestinationStream): Log {
  const { token } = config.discord;
  const options = {
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
    mixin: () => {
      const traceparent = currentTrace();
      return traceparent === undefined ? {} : { traceparent };
    },
    redact: ["token", "*.token", "authorization", "*.authorization"],
    hooks: { streamWrite: (line: string) => (token === undefined ? line : line.replaceAll(token, "[Redacted]")) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
