import { h, ol, p, type TrueArticle, ul } from "../article.ts";

export const rules: TrueArticle = {
  slug: "rules-de",
  language: "de",
  title: "Benutzungsordnung der Werkstatt am Kanal",
  author: "Vorstand des Vereins Offene Werkbank",
  published: "2022-02-01",
  publisher: "Offene Werkbank e. V.",
  blocks: [
    p(
      "Diese Ordnung gilt für alle Mitglieder und Gäste. Sie ersetzt die Fassung vom 3. Mai 2019 und tritt am 1. Februar 2022 in Kraft.",
    ),
    h(2, "§ 1 Zugang"),
    p(
      "Die Werkstatt ist montags bis freitags von 9 bis 21 Uhr geöffnet, samstags bis 16 Uhr. Wer länger " +
        "arbeiten will, trägt sich bis zum Vorabend in die Liste am Eingang ein.",
    ),
    p(
      "Gäste zahlen 7,50 Euro je angefangene Stunde. Kinder unter zwölf Jahren haben nur in Begleitung Zutritt; die Maschinen dürfen sie nicht bedienen.",
    ),
    h(2, "§ 2 Maschinen"),
    h(3, "Einweisung"),
    p(
      "An Kreissäge, Hobel und Drehbank arbeitet nur, wer eine Einweisung nachweist. Die Einweisung gilt " +
        "drei Jahre und wird danach in einer kurzen Prüfung erneuert.",
    ),
    h(3, "Vor dem Einschalten"),
    ol(
      "Schutzbrille und Gehörschutz anlegen.",
      "Absaugung einschalten und prüfen, ob der Beutel leer ist.",
      "Werkstück einspannen; von Hand wird nichts gehalten.",
      "Anwesende laut warnen.",
    ),
    p(
      "Defekte Maschinen werden sofort vom Netz getrennt und mit dem roten Schild gekennzeichnet. " +
        "Reparaturen macht ausschließlich der Maschinenwart, derzeit Frau Ilse Wendehorst.",
    ),
    h(2, "§ 3 Gebühren"),
    {
      kind: "table",
      header: ["Leistung", "Mitglieder", "Gäste"],
      rows: [
        ["Drehbank je Stunde", "4,00 €", "9,00 €"],
        ["Lasercutter je Minute", "0,30 €", "0,80 €"],
        ["Lagerfach im Monat", "6,00 €", "nicht möglich"],
      ],
    },
    p("Rechnungen sind binnen 14 Tagen zu begleichen. Nach der zweiten Mahnung ruht die Mitgliedschaft."),
    h(2, "§ 4 Verbote"),
    p("Untersagt sind"),
    ul(
      "das Lackieren in geschlossenen Räumen,",
      "offenes Feuer, auch im Hof,",
      "das Lagern von Akkus über Nacht und",
      "der Verkauf von Werkstücken auf dem Gelände.",
    ),
    p(
      "Wer gegen diese Ordnung verstößt, kann vom Vorstand für bis zu sechs Monate ausgeschlossen werden; vorher ist die Person anzuhören.",
    ),
  ],
};
