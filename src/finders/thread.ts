// First, as for the models: questions come before the facts of a long article.
import "../threads/lower-priority.ts";

import { parentPort, workerData } from "node:worker_threads";
import type { Article } from "../core/article/article.ts";
import { findByRules } from "./find-by-rules.ts";

/** The thread that reads one long article. */
parentPort?.postMessage(findByRules(workerData as Article));
