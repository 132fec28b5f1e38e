import { UserError } from "../../core/errors.ts";
import { MAX_BUSY_WAITS } from "../limits.ts";
import type { Received, Sender } from "./send.ts";
import {
  callCancelled,
  notModelsServer,
  otherModel,
  serverAway,
  serverBusy,
  serverFailed,
  tokenRefused,
} from "./server-errors.ts";

export interface ServerCall {
  readonly path: string;
  /** Without one the server is asked for what it has. */
  readonly body?: { readonly model: string } & Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | undefined;
  /** Nobody waits for it: while the server is busy it is asked again when it says so. */
  readonly isPatient?: boolean;
}

/** Asks the server: what it answered. Throws UserError models-server, queue-full, model-failed, cancelled. */
export type CallServer = (call: ServerCall) => Promise<Received["body"]>;

export interface CallServerOptions {
  readonly address: string;
  readonly sender: Pick<Sender, "send">;
  readonly log: (message: string) => void;
  readonly wait: (seconds: number) => Promise<void>;
}

export function createCallServer({ address, sender, log, wait }: CallServerOptions): CallServer {
  const noteTrouble = createTroubleLog(address, log);

  const callOnce = async ({ path, body, signal }: ServerCall): Promise<Received> => {
    if (signal?.aborted) throw callCancelled();
    try {
      return await sender.send({ path, signal, ...(body !== undefined && { body }) });
    } catch (error) {
      if (signal?.aborted) throw callCancelled();
      throw serverAway(address, codeOf(error), error);
    }
  };

  const callUntilTaken = async (call: ServerCall): Promise<Received["body"]> => {
    for (let waits = 0; ; waits += 1) {
      const received = await callOnce(call);
      const { status, body, retryAfterSeconds } = received;
      if (status === BUSY && call.isPatient && waits < MAX_BUSY_WAITS) await wait(retryAfterSeconds ?? 1);
      else if (status === OK) return body;
      else throw errorOf(received, address, call.body?.model ?? "");
    }
  };

  return async (call) => {
    try {
      const body = await callUntilTaken(call);
      noteTrouble(undefined);
      return body;
    } catch (error) {
      if (error instanceof UserError && error.code === "models-server") noteTrouble(error);
      throw error;
    }
  };
}

const OK = 200;
const BUSY = 503;

function errorOf({ status, body }: Received, address: string, expected: string): UserError {
  switch (status) {
    case 401:
      return tokenRefused(address);
    case 409:
      return otherModel(address, { expected, found: String(body.found) });
    case BUSY:
      // A proxy before a server that is away answers so, too.
      return typeof body.max === "number" ? serverBusy(body.max) : serverAway(address, `HTTP ${status}`);
    case 500:
      return serverFailed();
    case 502:
    case 504:
      return serverAway(address, `HTTP ${status}`);
    default:
      return notModelsServer(address);
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? String(error.code) : error.message;
}

/** Says what is wrong with the server when it begins and when it is over, not with each request. */
function createTroubleLog(address: string, log: (message: string) => void): (trouble: UserError | undefined) => void {
  let said: string | undefined;
  return (trouble) => {
    if (trouble?.message === said) return;
    said = trouble?.message;
    log(trouble === undefined ? `The models server ${address} answers again.` : `${trouble.message} ${trouble.hint}`);
  };
}
