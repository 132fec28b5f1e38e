import { DefaultRestOptions, RESTJSONErrorCodes, type RESTOptions } from "discord.js";
import { REQUEST_PAUSE_MS } from "../limits.ts";
import { ConnectionLost, isTimeOut, type Trouble, troubleOf } from "./connection-lost.ts";

export type MakeRequest = RESTOptions["makeRequest"];
type RequestOptions = Parameters<MakeRequest>[1];

export interface RequestsOptions {
  /** Sends one request; default: discord.js's own way. */
  readonly send?: MakeRequest;
  /** Whether an interaction may have had its first response from another process, which then stands. */
  readonly isTakenOver?: (interactionId: string) => boolean;
  /** Waits before a request is repeated. */
  readonly wait: (durationMs: number) => Promise<void>;
}

/**
 * Sends requests to Discord so that a connection that breaks loses no answer and says none twice: a request is repeated, once, where the
 * second can do nothing that the first has done already. That is what only sets something (PATCH, PUT, DELETE), a message in a channel
 * with a nonce that Discord enforces, the first response to an interaction, which Discord takes once; anything else (a follow-up) only
 * when the connection was refused, so that nothing arrived. Throws ConnectionLost.
 */
export function createRequests({
  send = DefaultRestOptions.makeRequest,
  isTakenOver = () => false,
  wait,
}: RequestsOptions): MakeRequest {
  /** Read whole: a connection can break inside an answer, too. */
  const sendWhole: MakeRequest = async (url, options) => {
    const response = await send(url, options);
    const bytes = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(bytes.byteLength === 0 ? null : bytes, { status, statusText, headers });
  };
  return async (url, options) => {
    try {
      const response = await sendWhole(url, options);
      return isTakenOver(interactionOf(url) ?? "") ? takenAlready(url, response) : response;
    } catch (error) {
      const trouble = troubleOf(error);
      // What takes too long ends as an AbortError: discord.js asks again by itself, which is well where it may be repeated.
      if (trouble === undefined && (!isTimeOut(error) || mayRepeat(url, options, "broken"))) throw error;
      if (trouble === undefined || !mayRepeat(url, options, trouble)) throw new ConnectionLost(error);
    }
    await wait(REQUEST_PAUSE_MS);
    try {
      return takenAlready(url, await sendWhole(url, options));
    } catch (error) {
      throw troubleOf(error) === undefined ? error : new ConnectionLost(error);
    }
  };
}

function mayRepeat(url: string, { method = "GET", body }: RequestOptions, trouble: Trouble): boolean {
  if (trouble === "refused" || method !== "POST") return true;
  if (isCallback(url)) return true;
  return typeof body === "string" && ENFORCED_NONCE.test(body);
}

const ENFORCED_NONCE = /"enforce_nonce":true/u;

function isCallback(url: string): boolean {
  return interactionOf(url) !== undefined;
}

/** The id of the interaction that a first response is given to. */
function interactionOf(url: string): string | undefined {
  return /\/interactions\/(\d+)\/[^/]+\/callback$/u.exec(new URL(url).pathname)?.[1];
}

/** That a first response was given already is told to whoever repeats it because the first one did arrive. */
async function takenAlready(url: string, response: Awaited<ReturnType<MakeRequest>>): ReturnType<MakeRequest> {
  if (response.ok || !isCallback(url)) return response;
  const text = await response.text();
  const { status, statusText, headers } = response;
  return codeIn(text) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
    ? new Response(null, { status: NO_CONTENT })
    : new Response(text, { status, statusText, headers });
}

const NO_CONTENT = 204;

function codeIn(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null && "code" in body ? body.code : undefined;
  } catch {
    return undefined;
  }
}
