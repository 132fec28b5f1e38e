import { parentPort } from "node:worker_threads";
import { UserError } from "../../core/errors.ts";
import { readArticle } from "../read-article.ts";
import type { ReadReply, ReadRequest } from "./protocol.ts";

/** The thread that documents are read in, one at a time. */
parentPort?.on("message", async (request: ReadRequest) => {
  parentPort?.postMessage(await answer(request));
});

async function answer(request: ReadRequest): Promise<ReadReply> {
  try {
    return { status: "read", read: await readArticle(request) };
  } catch (error) {
    if (!(error instanceof UserError)) return { status: "failed", error };
    const { code, values, message, hint } = error;
    return { status: "refused", mistake: { code, values, message, hint } };
  }
}
