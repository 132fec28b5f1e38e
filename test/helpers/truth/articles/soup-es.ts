import { h, ol, p, type TrueArticle, ul } from "../article.ts";

export const soup: TrueArticle = {
  slug: "soup-es",
  language: "es",
  title: "Sopa de castañas con setas",
  author: "Nuria Casal",
  published: "2023-11-05",
  publisher: "Cuaderno de fogones",
  blocks: [
    p(
      "En mi pueblo esta sopa se comía el día de los difuntos, cuando las castañas aún olían a humo. Hoy " +
        "la preparo todo el otoño, porque cuesta poco y deja la cocina caliente.",
    ),
    p("La receta es para seis personas y lleva una hora y cuarto, de la que apenas veinte minutos son de trabajo."),
    h(2, "Ingredientes"),
    ul(
      "600 gramos de castañas asadas y peladas",
      "250 gramos de setas de temporada",
      "1 puerro grande, solo la parte blanca",
      "1,2 litros de caldo de verduras",
      "80 mililitros de nata (opcional)",
      "aceite de oliva, sal, pimienta y una hoja de laurel",
    ),
    h(2, "Preparación"),
    ol(
      "Rehogue el puerro a fuego lento durante diez minutos, sin que tome color.",
      "Añada las castañas y el laurel, cubra con el caldo y deje cocer cuarenta minutos.",
      "Saltee las setas en otra sartén, con poco aceite y el fuego muy vivo.",
      "Retire el laurel, triture la sopa y rectifique de sal.",
      "Sirva con las setas por encima y, si quiere, un hilo de nata.",
    ),
    p("«Lo difícil es no comerse las castañas antes», decía mi abuela Herminia, que las contaba dos veces."),
    h(2, "Valores por ración"),
    {
      kind: "table",
      header: ["Nutriente", "Cantidad", "Diario"],
      rows: [
        ["Energía", "312 kcal", "16 %"],
        ["Hidratos de carbono", "54 g", "21 %"],
        ["Proteínas", "6,4 g", "13 %"],
        ["Sal", "1,1 g", "18 %"],
      ],
    },
    h(2, "Consejos"),
    p(
      "La sopa espesa al enfriarse: al día siguiente necesita un vaso más de caldo. Congelada aguanta tres meses, pero sin la nata.",
    ),
    p("Si no encuentra castañas frescas, las de bote sirven igual; reduzca entonces la cocción a veinticinco minutos."),
  ],
};
