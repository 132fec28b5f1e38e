/** Signs of units, which are the same in all languages and in which capitals matter. */
const SIGNS =
  "nm µm mm cm dm m km nmi nm² mm² cm² m² km² m2 km2 mm³ cm³ m³ m3 km³ ha ml cl dl l L hl µg mg g kg t " +
  "kt Mt Gt lb lbs oz W kW MW GW TW Wh kWh MWh GWh TWh V kV Hz kHz MHz GHz Pa hPa kPa MPa mbar bar dB " +
  "lx lm cd kJ MJ kcal km/h m/s mph rpm Nm kN kB MB GB TB PB Go Mo Ko To kbit/s Mbit/s Gbit/s px °C °F °K °";

const KNOWN: ReadonlySet<string> = new Set(SIGNS.split(" "));
const KNOWN_LOWER: ReadonlySet<string> = new Set([...KNOWN].map((sign) => sign.toLowerCase()));

/** All of them as a regular expression's alternatives, the longest first. */
export const UNIT_SIGNS = [...KNOWN]
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[/.]/g, "\\$&"))
  .join("|");

/** Whether a unit is written as it must be: words in any way, signs with their own capitals. */
export function isExactUnit(unit: string): boolean {
  return KNOWN.has(unit) || !KNOWN_LOWER.has(unit.toLowerCase());
}

/** Whether it is the sign of a unit, capitals and all. */
export function isUnitSign(sign: string): boolean {
  return KNOWN.has(sign);
}
