/** How many may be inside at once. */
export interface Places {
  /** Undefined when all are taken; else what gives the place back. */
  take(): (() => void) | undefined;
  readonly taken: number;
}

export function createPlaces(max: number): Places {
  let taken = 0;
  return {
    take() {
      if (taken >= max) return undefined;
      taken += 1;
      return () => {
        taken -= 1;
      };
    },
    get taken() {
      return taken;
    },
  };
}
