#!/usr/bin/env node
import { listenForStop, STOP_MS } from "./service/listen-for-stop.ts";

const argv = process.argv.slice(2);
const [command] = argv;
// First of all: a signal that comes while all else is loaded is one to obey, too.
const stop = command === "bot" || command === "models" ? listenForStop(STOP_MS[command]) : undefined;

const { runProgram } = await import("./program.ts");
process.exitCode = await runProgram(argv, stop);
