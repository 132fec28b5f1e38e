import { spawn } from "node:child_process";
import { once } from "node:events";
import { extname, join } from "node:path";

/** Holds a conversation on this terminal with the command line in a process of its own; gives its exit code. */
export async function converse(): Promise<number> {
  const commandLine = join(import.meta.dirname, `../cli/main${extname(import.meta.filename)}`);
  const child = spawn(process.execPath, [...process.execArgv, commandLine, "ask"], { stdio: "inherit" });
  // Ctrl+C reaches the child too, which decides when the conversation ends.
  process.on("SIGINT", () => {});
  const [code]: unknown[] = await once(child, "exit");
  return typeof code === "number" ? code : 0;
}
