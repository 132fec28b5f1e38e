import type { DocumentMetadata } from "../../core/ports/document-reader.ts";
import { foldText } from "../../core/text/text.ts";

export type MetadataField = keyof DocumentMetadata;

/** A field that a key fills, and how near the key is to its meaning: of two keys for one field the lower rank wins. */
export interface KeyMeaning {
  readonly field: MetadataField;
  readonly rank: number;
}

/** Keys by field, the surest first, folded and without "-", "_", "." and blanks: those of the usual generators, in five languages. */
const KEYS: readonly (readonly [MetadataField, string])[] = [
  ["title", "title headline ogtitle dctitle titre titulo titel tieude pagetitle metatitle seotitle"],
  [
    "author",
    "author authors byline by writer writers creator creators dccreator articleauthor authorname autor autores auteur auteurs verfasser tacgia",
  ],
  [
    "published",
    "published publishedat publishedon publishdate publisheddate publishedtime publishtime datepublished " +
      "pubdate pubdatetime publicationdate articlepublishedtime date datetime posted postdate postedon " +
      "dateposted dcdate issued created createdat createdon datecreated creationdate fecha " +
      "fechadepublicacion datum veroffentlicht publie datedepublication ngay ngaydang updated updatedat " +
      "lastmod lastmodified lastmodifiedat lastupdated lastupdate modified modifiedat datemodified moddate",
  ],
  [
    "url",
    "canonical canonicalurl canonicallink canonicaluri originalurl sourceurl articleurl ogurl url permalink externalurl link uri href",
  ],
  ["language", "language lang locale inlanguage oglocale langue idioma lengua sprache ngonngu"],
  ["license", "license licence licensing licencia lizenz giayphep rights dcrights cclicense"],
  [
    "publisher",
    "publisher dcpublisher sitename ogsitename publication newspaper outlet source site editeur editorial verlag fuente quelle nguon",
  ],
  ["credit", "credit credits creditline"],
  [
    "description",
    "description metadescription ogdescription dcdescription summary excerpt abstract subtitle " +
      "standfirst dek lead teaser tagline resumen resume zusammenfassung beschreibung descripcion mota tomtat",
  ],
];

const MEANINGS: ReadonlyMap<string, KeyMeaning> = new Map(
  KEYS.flatMap(([field, keys]) => keys.split(" ").map((key, rank) => [key, { field, rank }] as const)),
);

/** What a key of a header fills, whatever its case and how its words are joined; undefined where it tells nothing of the article. */
export function fieldOfKey(key: string): KeyMeaning | undefined {
  return MEANINGS.get(foldText(key).replace(/[\s_.:@/$-]+/g, ""));
}

/** Keys that headers have beside those that are read: they tell a header from text between two rules. */
const OTHER_KEYS: ReadonlySet<string> = new Set(
  (
    "layout tags tag categories category draft slug weight aliases alias id type template cssclass " +
    "cssclasses image cover toc menu series keywords params extra hidesidebar status comments featured " +
    "sidebarposition redirectfrom path nav order taxonomies format bibliography output version name"
  ).split(" "),
);

/** Whether headers are known to have this key. */
export function isKnownKey(key: string): boolean {
  return fieldOfKey(key) !== undefined || OTHER_KEYS.has(foldText(key).replace(/[\s_.:@/$-]+/g, ""));
}
