import { LANGUAGES } from "../languages/words-of.ts";
import otherWordings from "./data/country-wordings.json" with { type: "json" };
import { foldName } from "./fold-name.ts";

let codes: ReadonlyMap<string, string> | undefined;

/** The region code (ISO 3166-1 or -2) of a country's name in any of the languages, accent-blind. */
export function countryCode(name: string): string | undefined {
  codes ??= readCodes();
  return codes.get(foldName(name));
}

/** Every known wording of a country's name, folded. */
export function countryNames(): Iterable<string> {
  codes ??= readCodes();
  return codes.keys();
}

function readCodes(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const first of letters)
      for (const second of letters) {
        const code = first + second;
        const name = NO_COUNTRIES.has(code) ? undefined : names.of(code);
        if (name !== undefined) map.set(foldName(name), code);
      }
  }
  // Wordings that Intl.DisplayNames does not give, by region code (ISO 3166-1, and 3166-2 for the parts of the United Kingdom).
  for (const [code, wordings] of Object.entries(otherWordings)) for (const wording of wordings) map.set(wording, code);
  return map;
}

// Groupings, private use and withdrawn codes that Intl names as well.
const NO_COUNTRIES: ReadonlySet<string> = new Set([
  "EU",
  "EZ",
  "UN",
  "UK",
  "ZZ",
  "XA",
  "XB",
  "QO",
  "DD",
  "SU",
  "YU",
  "CS",
  "BU",
  "ZR",
  "TP",
  "FX",
  "AN",
  "NT",
  "YD",
  "VD",
]);
