import { DiscordAPIError, HTTPError } from "discord.js";
import { type Log, serializeError } from "../app/log.ts";

/** The log for this face: errors of Discord's API without the bodies and addresses of their requests, which hold people's words and tokens. */
export function createDiscreetLog(log: Log): Log {
  return log.child({}, { serializers: { err: serializeDiscreetly } });
}

function serializeDiscreetly(error: unknown): unknown {
  if (error instanceof DiscordAPIError) {
    const { name, code, status, method, stack } = error;
    return { type: name, code, status, method, stack };
  }
  if (error instanceof HTTPError) {
    const { name, status, method, stack } = error;
    return { type: name, status, method, stack };
  }
  return error instanceof Error ? serializeError(error) : error;
}
