import { UserError } from "../../core/errors.ts";

/** `detail`: the system's code. */
export function serverAway(address: string, detail: string, cause?: unknown): UserError<"models-server"> {
  return new UserError({
    code: "models-server",
    values: { problem: "away", address, detail },
    message: `The models server ${address} cannot be reached (${detail}).`,
    hint: "Start it there (sourcier models), or correct MODELS_URL.",
    cause,
  });
}

export function tokenRefused(address: string): UserError<"models-server"> {
  return new UserError({
    code: "models-server",
    values: { problem: "token", address },
    message: `The models server ${address} does not take this MODELS_TOKEN.`,
    hint: "Set the same MODELS_TOKEN here and there.",
  });
}

export interface OtherModel {
  readonly expected: string;
  /** "none" where the server has none. */
  readonly found: string;
}

export function otherModel(address: string, { expected, found }: OtherModel): UserError<"models-server"> {
  return new UserError({
    code: "models-server",
    values: { problem: "other-model", address, expected, found },
    message: `The models server ${address} has the model ${found}, and this installation works with ${expected}.`,
    hint: "Set the same EMBEDDING_MODEL and READER_MODEL here and there, of the same release: nothing of two models is mixed.",
  });
}

export function notModelsServer(address: string, cause?: unknown): UserError<"models-server"> {
  return new UserError({
    code: "models-server",
    values: { problem: "protocol", address },
    message: `What answers at ${address} is no models server of this release.`,
    hint: "Correct MODELS_URL, or run the same release here and there.",
    cause,
  });
}

export function serverBusy(max: number): UserError<"queue-full"> {
  return new UserError({
    code: "queue-full",
    values: { max },
    message: `The models server takes at most ${max} requests at a time, and has as many.`,
    hint: "Try again in a moment.",
  });
}

export function serverFailed(): UserError<"model-failed"> {
  return new UserError({
    code: "model-failed",
    values: {},
    message: "The models server could not run the model.",
    hint: "Its own log has the reason; check that there is enough free memory (650 MB with both models).",
  });
}

export function callCancelled(): UserError<"cancelled"> {
  return new UserError({
    code: "cancelled",
    values: {},
    message: "The request was cancelled before the models server had answered.",
    hint: "Ask again.",
  });
}
