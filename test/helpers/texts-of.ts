/** Every text below, functions called with numbers or words as they take them. */
export function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "function") yield* textsOf(callText(value));
  else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) yield* textsOf(each);
}

function callText(text: unknown): unknown {
  const call = text as (...values: unknown[]) => unknown;
  const attempts: readonly (readonly unknown[])[] = [
    [{ mention: "<@1>", retentionDays: 30, command: (name: string) => `/${name}` }],
    [["Titre"], 0],
    [2, 3],
    ["strong"],
    [true],
    [],
  ];
  return attempts.flatMap((values) => {
    try {
      return [call(...values)].filter((result) => Array.isArray(result) || !String(result).includes("[object"));
    } catch {
      return [];
    }
  });
}
