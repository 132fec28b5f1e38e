// First: threads that the modules below make inherit the priority.
import "../../threads/lower-priority.ts";

import { parentPort, workerData } from "node:worker_threads";
import { UserError } from "../../core/errors.ts";
import type { PackedReading, PackedWords, Reply, Request, WorkerSettings } from "../protocol.ts";
import { createModels } from "./models.ts";

/** The thread that holds the models: answers one request at a time. */
const models = createModels(workerData as WorkerSettings);

parentPort?.on("message", async (request: Request) => {
  const reply = await answer(request);
  parentPort?.postMessage(reply, buffersOf(reply));
});

async function answer(request: Request): Promise<Reply> {
  try {
    return { status: "done", output: await models.run(request) };
  } catch (error) {
    if (!(error instanceof UserError)) return { status: "failed", error };
    const { code, values, message, hint, cause } = error;
    const reason = cause instanceof Error ? cause.message : undefined;
    return { status: "refused", code, values, message, hint, cause: reason };
  }
}

/** Vectors change hands instead of being copied. */
function buffersOf(reply: Reply): ArrayBuffer[] {
  if (reply.status !== "done") return [];
  const { output } = reply;
  if (output instanceof Float32Array) return [output.buffer];
  if (!Array.isArray(output)) return [];
  return output.flatMap((each: PackedReading | PackedWords) =>
    "vectors" in each ? [each.spans.buffer, each.vectors.buffer] : [each.answers.buffer],
  );
}
