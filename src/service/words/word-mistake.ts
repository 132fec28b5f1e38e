import type { SettingMistake, SettingPlace } from "../../core/error-values.ts";
import type { Mistake } from "../../core/errors.ts";
import type { MistakeWords, SystemCode, WordedMistake } from "./types/error-words.ts";

type Values = Mistake["values"];
/** What `MistakeWords` promises for each code, without the tie between a code and its values. */
type AnyWording = (given: object) => WordedMistake;

/** Words a mistake by its code, and by its problem where it has several, with its values. */
export function wordMistake(words: MistakeWords, { code, values }: Mistake): WordedMistake {
  const wordings = words.byCode[code] as AnyWording | Readonly<Record<string, AnyWording>>;
  const wording = typeof wordings === "function" ? wordings : wordings["problem" in values ? values.problem : ""];
  if (wording === undefined) throw new Error(`Expected words for ${code} ${JSON.stringify(values)}`);
  return wording(wordValues(values, words));
}

/** The values with those worded that are no words of anybody's. */
function wordValues(values: Values, words: MistakeWords): object {
  if ("systemCode" in values) return { ...values, reason: wordSystemCode(values.systemCode, words) };
  if ("limit" in values) return { ...values, reason: words.limits[values.limit](values.max) };
  if (!("mistakes" in values)) return values;
  return {
    lines: values.mistakes.map((mistake) => wordSetting(mistake, words)),
    places: values.places.map((place) => wordPlace(place, words)),
  };
}

function wordSystemCode(code: string, { system }: MistakeWords): string {
  return isSystemCode(code, system) ? system[code] : system.other(code);
}

function isSystemCode(code: string, system: MistakeWords["system"]): code is SystemCode {
  return code !== "other" && Object.hasOwn(system, code);
}

function wordSetting(mistake: SettingMistake, { settings }: MistakeWords): string {
  if ("meant" in mistake) return settings.unknown(mistake.name, mistake.meant);
  const { name, expected, given } = mistake;
  const wanted = typeof expected === "string" ? settings.expected[expected] : settings.range(expected);
  const got = typeof given === "string" ? JSON.stringify(given) : settings.secret(given.secretChars);
  return settings.mistaken(name, wanted, got);
}

function wordPlace(place: SettingPlace, { settings }: MistakeWords): string {
  return typeof place === "string" ? settings[place] : settings.file(place.path);
}
