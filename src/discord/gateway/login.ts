import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayCloseCodes } from "discord.js";
import { UserError } from "../../core/errors.ts";
import { LOGIN_RETRY_FIRST_MS, LOGIN_RETRY_MAX_MS } from "../limits.ts";
import type { Outage } from "./outage.ts";

export interface LoginOptions {
  readonly token: string;
  /** Makes a client, listeners attached; a failed login leaves one unusable. */
  readonly createClient: () => Client;
  readonly wait: (durationMs: number) => Promise<void>;
  readonly signal: AbortSignal;
  /** Told of each attempt that fails. */
  readonly outage: Pick<Outage, "trouble">;
}

/**
 * Logs in; while Discord cannot be reached it tries again, with pauses from one second doubling to one minute.
 * Undefined when `signal` fires meanwhile. Throws UserError token-invalid, intent-refused.
 */
export async function logIn(options: LoginOptions): Promise<Client | undefined> {
  const { token, createClient, wait, signal, outage } = options;
  for (let pauseMs = LOGIN_RETRY_FIRST_MS; !signal.aborted; pauseMs = Math.min(2 * pauseMs, LOGIN_RETRY_MAX_MS)) {
    const client = createClient();
    try {
      await Promise.race([client.login(token), refusal(client)]);
      return client;
    } catch (error) {
      if (error instanceof UserError) throw error;
      if (isTokenInvalid(error)) throw tokenInvalid(error);
      outage.trouble(error);
    }
    await wait(pauseMs);
  }
  return undefined;
}

/** Calls back once when the gateway closes for good, with the reason: UserError token-invalid or intent-refused, or another error. */
export function onceClosedForGood(client: Client, callback: (reason: Error) => void): void {
  client.once(Events.ShardDisconnect, ({ code }) => {
    if (code === GatewayCloseCodes.AuthenticationFailed) callback(tokenInvalid(undefined));
    else if (code === GatewayCloseCodes.DisallowedIntents) callback(intentRefused());
    else callback(new Error(`Discord closed the connection for good: code ${code}.`));
  });
}

/** Rejects when the gateway refuses the bot, which `login` itself would wait out for ever. */
function refusal(client: Client): Promise<never> {
  return new Promise((_, reject) => onceClosedForGood(client, reject));
}

function isTokenInvalid(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function intentRefused(): UserError {
  return new UserError({
    code: "intent-refused",
    values: {},
    message: "Discord does not give this bot the texts that are not addressed to it.",
    hint: "Switch on Message Content Intent (https://discord.com/developers/applications, your application, Bot), or take out DISCORD_MESSAGE_CONTENT.",
  });
}

function tokenInvalid(cause: unknown): UserError {
  return new UserError({
    code: "token-invalid",
    values: {},
    message: "Discord does not accept the token in DISCORD_TOKEN.",
    hint: "Copy it again from https://discord.com/developers/applications, your application, Bot, Reset Token.",
    cause,
  });
}
