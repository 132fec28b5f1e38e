// Preloaded into a process that is measured: answers each message from the parent with how long its event loop was stalled
// since the last one, and with its resident memory. Plain JavaScript, so that the measured process runs nothing else.
import { monitorEventLoopDelay } from "node:perf_hooks";

const RESOLUTION_MS = 5;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

process.on("message", () => {
  globalThis.gc?.();
  // The histogram counts the timer's own interval too.
  const longestStallMs = Math.max(0, delay.max / 1e6 - RESOLUTION_MS);
  process.send?.({ longestStallMs, residentMb: process.memoryUsage.rss() / 1_048_576 });
  delay.reset();
});
process.channel?.unref();
