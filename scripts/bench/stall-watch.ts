/** Where a thread was between two looks at it. */
export interface Look {
  readonly atMs: number;
  /** Processor time that the whole process has used so far. */
  readonly usedMs: number;
}

/** How long it was looked away from. */
export interface Stall {
  /** By how much the look came late: its own work, and waiting for a core or while it was stopped. */
  readonly lateMs: number;
  /** At most so much of that was the process's own work. */
  readonly ownMs: number;
}

const EVERY_MS = 2;
const MICROSECONDS = 1_000;

/** What a look that should come each two milliseconds tells: what was not computed meanwhile, others computed. */
export function stallBetween(before: Look, after: Look): Stall {
  const lateMs = Math.max(0, after.atMs - before.atMs - EVERY_MS);
  return { lateMs, ownMs: Math.min(lateMs, after.usedMs - before.usedMs) };
}

/** Watches the thread that it is called in; what it gives back tells the longest stalls since it was last asked. */
export function watchStalls(): { readonly take: () => Stall; readonly stop: () => void } {
  let before = look();
  let longest: Stall = { lateMs: 0, ownMs: 0 };
  const note = () => {
    const after = look();
    const { lateMs, ownMs } = stallBetween(before, after);
    longest = { lateMs: Math.max(longest.lateMs, lateMs), ownMs: Math.max(longest.ownMs, ownMs) };
    before = after;
  };
  const timer = setInterval(note, EVERY_MS);
  return {
    take() {
      note();
      const taken = longest;
      longest = { lateMs: 0, ownMs: 0 };
      return taken;
    },
    stop: () => clearInterval(timer),
  };
}

function look(): Look {
  const { user, system } = process.cpuUsage();
  return { atMs: performance.now(), usedMs: (user + system) / MICROSECONDS };
}
