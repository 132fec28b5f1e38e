import { foldName } from "./fold.ts";

const LANGUAGES = ["fr", "en", "es", "de", "vi"];

// Wordings that Intl.DisplayNames does not give, by region code (ISO 3166-1, and 3166-2 for the parts of the United Kingdom).
const OTHER_WORDINGS: Readonly<Record<string, string>> = {
  US: "hoa ky,ee. uu.,usa,us,u.s.,u.s.a.,united states of america,etats unis d'amerique,eeuu,ee.uu.",
  TT: "trinidad and tobago,trinite et tobago,trinidad",
  BA: "bosnia,bosnie,bosnia and herzegovina,bosnie herzegovine",
  AG: "antigua and barbuda",
  KN: "st kitts and nevis",
  GB: "gb,uk,u.k.,britain,great britain,grande bretagne,gran bretana,grossbritannien",
  "GB-ENG": "england,angleterre,inglaterra",
  "GB-NIR": "ni,northern ireland,irlande du nord,irlanda del norte,nordirland",
  "GB-SCT": "scotland,ecosse,escocia,schottland",
  "GB-WLS": "wales,pays de galles,pais de gales",
  VN: "viet nam",
  KR: "republique de coree,republic of korea,south korea,han quoc",
  KP: "coree du nord,north korea,trieu tien",
  SS: "soudan du sud,south sudan",
  CD: "rdc,drc,rd congo,congo kinshasa,republique democratique du congo,democratic republic of congo,democratic republic of the congo",
  CG: "congo,republique du congo,republic of congo,congo brazzaville",
  CI: "cote d'ivoire,ivory coast",
  CZ: "republica checa,republique tcheque,czech republic",
  MM: "birmanie,burma",
  NL: "pays bas,hollande,holland,the netherlands",
  AE: "emirats,emirats arabes unis,uae",
  CF: "centrafrique,republique centrafricaine",
  RU: "federation de russie,russian federation",
  CN: "chine populaire,republique populaire de chine,people's republic of china,trung quoc",
  SZ: "swaziland",
  TR: "turquie,turkey",
  PS: "palestine,cisjordanie,west bank,bande de gaza,gaza strip",
  HK: "hong kong",
  EH: "sahara occidental",
  MK: "macedoine",
  CV: "cap vert,cape verde",
  TL: "timor oriental",
};

let codes: ReadonlyMap<string, string> | undefined;

/** The region code (ISO 3166-1 or -2) of a country's name in any of the five languages, accent-blind. */
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
  for (const [code, wordings] of Object.entries(OTHER_WORDINGS))
    for (const wording of wordings.split(",")) map.set(wording, code);
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
