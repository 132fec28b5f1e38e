import { countryCode } from "./countries.ts";
import bodyNames from "./data/bodies.json" with { type: "json" };
import { foldName } from "./fold-name.ts";

let bodies: ReadonlyMap<string, string> | undefined;

/** What the names of one country or of one international body have in common, whatever the language; undefined for any other name. */
export function sameNameKey(name: string): string | undefined {
  bodies ??= readBodies();
  const folded = foldName(name.trim());
  return countryCode(folded) ?? bodies.get(folded);
}

/** International bodies under the names that the five languages give them, folded. */
function readBodies(): ReadonlyMap<string, string> {
  return new Map(bodyNames.flatMap((names, index) => names.map((name) => [name, `body ${index}`] as const)));
}
