export interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

/** Something to wait for, opened by the test or by what it watches. */
export function createGate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
