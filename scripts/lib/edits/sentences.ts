/** What sentences are made of, by language: each template says the same in two ways, with a name and a number in it. */
export interface Phrases {
  readonly names: readonly string[];
  /** `{N}` stands for a name, `{#}` for a number; the second way is what a rewriting makes of the first. */
  readonly templates: readonly (readonly [string, string])[];
}

const NAMES = [
  "Adele Brunner",
  "Tomás Ibarra",
  "Nguyễn Thị Hoa",
  "Śliwa Marek",
  "Élodie Garnier",
  "Owen McBride",
  "Jürgen Weiß",
  "Inés Quiroga",
];

/** Any text in the five languages of the interface. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    names: NAMES,
    templates: [
      [
        "The bridge over the lower lock was opened by {N} in front of {#} people.",
        "{#} onlookers saw how {N} cut the ribbon at the new crossing.",
      ],
      [
        "“We counted {#} bats this spring,” said {N}, who looks after the caves.",
        "According to {N}, the warden, this year's tally came to {#} animals.",
      ],
      [
        "Repairs of the roof cost {#} euros, the office of {N} said on Friday.",
        "{N} put the bill for the leaking hall at {#} euros.",
      ],
      [
        "Since March, {N} has planted {#} pear trees along the canal.",
        "An avenue of {#} fruit trees now lines the towpath; {N} set them.",
      ],
      [
        "Of {#} letters that came in, {N} answered every one by hand.",
        "{N} wrote back to all who had sent word, {#} in all.",
      ],
      [
        "The night train to the coast carried {#} passengers, {N} reported.",
        "{N} spoke of {#} travellers aboard the sleeper.",
      ],
    ],
  },
  fr: {
    names: NAMES,
    templates: [
      [
        "L’écluse a été rouverte par {N} devant {#} habitants du quartier.",
        "{#} riverains ont vu {N} remettre en service l’ouvrage.",
      ],
      [
        "« Nous avons compté {#} chauves-souris », a dit {N}, qui garde les grottes.",
        "Selon {N}, gardienne du site, le relevé donne {#} animaux.",
      ],
      [
        "La réparation du toit a coûté {#} euros, a indiqué {N} vendredi.",
        "{N} chiffre à {#} euros la facture de la halle.",
      ],
      [
        "Depuis mars, {N} a planté {#} poiriers le long du canal.",
        "Une allée de {#} arbres fruitiers, œuvre de {N}, borde le chemin.",
      ],
      ["Sur {#} lettres reçues, {N} a répondu à chacune à la main.", "{N} a écrit à tous, soit {#} personnes."],
    ],
  },
  es: {
    names: NAMES,
    templates: [
      ["El puente fue abierto por {N} ante {#} vecinos del barrio.", "{#} personas vieron a {N} cortar la cinta."],
      [
        "«Contamos {#} murciélagos esta primavera», dijo {N}, que cuida las cuevas.",
        "Según {N}, el recuento llegó a {#} animales.",
      ],
      ["Reparar el tejado costó {#} euros, informó {N} el viernes.", "{N} cifra la factura de la nave en {#} euros."],
      [
        "Desde marzo, {N} ha plantado {#} perales junto al canal.",
        "Una avenida de {#} frutales, obra de {N}, bordea la senda.",
      ],
    ],
  },
  de: {
    names: NAMES,
    templates: [
      [
        "Die Brücke über die Schleuse hat {N} vor {#} Leuten eröffnet.",
        "{#} Zuschauer sahen, wie {N} das Band durchschnitt.",
      ],
      ["„Wir zählten {#} Fledermäuse“, sagte {N}, die die Höhlen hütet.", "Laut {N} kam die Zählung auf {#} Tiere."],
      [
        "Das Dach zu flicken hat {#} Euro gekostet, teilte {N} am Freitag mit.",
        "{N} beziffert die Rechnung der Halle mit {#} Euro.",
      ],
      [
        "Seit März hat {N} {#} Birnbäume am Kanal gesetzt.",
        "Eine Allee aus {#} Obstbäumen von {N} säumt jetzt den Weg.",
      ],
    ],
  },
  vi: {
    names: NAMES,
    templates: [
      [
        "Cây cầu qua cửa cống được {N} khánh thành trước {#} người dân.",
        "{#} người đã xem {N} cắt băng ở lối qua mới.",
      ],
      [
        "“Chúng tôi đếm được {#} con dơi mùa xuân này,” {N}, người trông hang, nói.",
        "Theo {N}, lần kiểm đếm năm nay ra {#} con vật.",
      ],
      [
        "Sửa mái nhà tốn {#} euro, văn phòng của {N} cho biết hôm thứ Sáu.",
        "{N} nói hóa đơn cho hội trường dột là {#} euro.",
      ],
      ["Từ tháng Ba, {N} đã trồng {#} cây lê dọc con kênh.", "Một hàng {#} cây ăn quả do {N} trồng nay viền lối đi."],
    ],
  },
};
