const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Makes ids that grow, each carrying the time at which it was made, as Discord's do. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fromClock = BigInt(Math.floor(now()) - DISCORD_EPOCH_MS) << 22n;
    last = fromClock > last ? fromClock : last + 1n;
    return String(last);
  };
}
