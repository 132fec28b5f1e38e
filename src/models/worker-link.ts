import type { Worker } from "node:worker_threads";
import { UserError } from "../core/errors.ts";
import type { Reply, Request, WorkerSettings } from "./protocol.ts";
import { spawnModelWorker } from "./spawn-worker.ts";
import type { Runner } from "./work-queue.ts";

export type SpawnWorker = (settings: WorkerSettings) => Worker;

export interface WorkerLink {
  /** Runs one unit; only one may run at a time. Throws UserError of the worker, or model-failed when the worker died twice over it. */
  readonly run: Runner;
  close(): Promise<void>;
}

/** Starts the worker when there is work, again when it died, and keeps the process alive only while it works. */
export function createWorkerLink(
  settings: WorkerSettings,
  {
    spawn = spawnModelWorker,
    log,
  }: { readonly spawn?: SpawnWorker | undefined; readonly log: (message: string) => void },
): WorkerLink {
  let worker: Worker | undefined;
  let exchanging: Promise<Reply> | undefined;
  let isClosed = false;

  const start = () => {
    const started = spawn(settings);
    // Without a listener an error of an idle worker would end the process.
    started.on("error", (error) => log(`The model's worker failed: ${error.message}`));
    started.once("exit", () => {
      if (worker === started) worker = undefined;
    });
    return started;
  };

  const runOnce = async (request: Request): Promise<Reply> => {
    worker ??= start();
    const current = worker;
    current.ref();
    try {
      exchanging = exchange(current, request);
      return await exchanging;
    } finally {
      current.unref();
    }
  };

  return {
    async run(kind, input) {
      const request = { kind, input } as Request;
      const reply = await runOnce(request).catch((error: unknown) => {
        if (isClosed) throw error;
        log("The model's worker died; starting it again.");
        return runOnce(request).catch((again: unknown) => {
          throw modelFailed(again ?? error);
        });
      });
      return outputOf(reply);
    },
    async close() {
      isClosed = true;
      // A thread that ends while onnxruntime loads a model takes the process with it.
      await exchanging?.catch(() => {});
      await worker?.terminate();
    },
  };
}

/** Posts a request and waits for the reply; rejects when the worker dies meanwhile. */
function exchange(worker: Worker, request: Request): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let failure: unknown;
    const onMessage = (reply: Reply) => settle(() => resolve(reply));
    const onError = (error: unknown) => {
      failure = error;
    };
    const onExit = (code: number) =>
      settle(() => reject(new Error(`The model's worker ended with code ${code}`, { cause: failure })));
    const settle = (finish: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      finish();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(request);
  });
}

function outputOf<Output>(reply: Reply): Output {
  if (reply.status === "done") return reply.output as Output;
  if (reply.status === "failed") throw reply.error;
  throw new UserError(reply);
}

function modelFailed(cause: unknown): UserError {
  return new UserError({
    code: "model-failed",
    values: {},
    message: "The model's worker died twice over the same request.",
    hint: "Check that there is enough free memory (650 MB with both models), then try again.",
    cause,
  });
}
