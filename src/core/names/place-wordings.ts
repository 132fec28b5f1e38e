import wordings from "./data/place-wordings.json" with { type: "json" };

const places: ReadonlyMap<string, number> = new Map(
  wordings.flatMap((names, place) => names.split(" ").map((name) => [name, place] as const)),
);

/** Whether two words, folded, are one city, river or region in two languages: "Köln" and "Cologne". */
export function isSamePlace(a: string, b: string): boolean {
  const place = places.get(a);
  return place !== undefined && place === places.get(b);
}
