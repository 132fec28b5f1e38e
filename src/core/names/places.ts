import { countryCode } from "./countries.ts";
import morePlaces from "./data/more-places.json" with { type: "json" };
import listedPlaces from "./data/places.json" with { type: "json" };
import africanTowns from "./data/towns-africa.json" with { type: "json" };
import europeanTowns from "./data/towns-europe.json" with { type: "json" };
import worldTowns from "./data/towns-world.json" with { type: "json" };
import { foldName } from "./fold-name.ts";

/** Cities, regions, continents and towns, folded; countries come from `countryNames`. */
export const placeNames: ReadonlySet<string> = new Set([
  ...listedPlaces,
  ...morePlaces,
  ...europeanTowns,
  ...africanTowns,
  ...worldTowns,
]);

/** Whether a name, written as names are, is a known place's. */
export function isKnownPlace(name: string): boolean {
  if (!/^(?:\p{Lu}|(?:al|el)-\p{Lu})/u.test(name) || /^(?:L[ae]|Les) \p{Ll}/u.test(name)) return false;
  return countryCode(name) !== undefined || (placeNames.has(foldName(name)) && !/^\p{Lu}{2,4}$/u.test(name));
}
