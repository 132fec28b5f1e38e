import { h, p, type TrueArticle, ul } from "../article.ts";

export const harbour: TrueArticle = {
  slug: "harbour-fr",
  language: "fr",
  title: "À Port-Brelan, les pêcheurs veulent garder la criée",
  author: "Maëlle Tréguier",
  published: "2025-04-11",
  publisher: "Le Courrier du littoral",
  blocks: [
    p(
      "La mairie propose de déplacer la vente du poisson vers un entrepôt de la zone industrielle ; sur les quais, la décision passe mal.",
    ),
    p(
      "Il est quatre heures et demie quand les premiers chalutiers rentrent. Sous les néons, Yann Le " +
        "Goaziou trie les dorades en silence, puis lâche : « Si la criée s’en va, le port n’est plus qu’un " +
        "parking à bateaux. » Autour de lui, une douzaine d’acheteurs attendent que la cloche sonne.",
    ),
    { kind: "caption", text: "La halle de la criée, construite en 1931, accueille encore trois ventes par semaine." },
    p(
      "Le projet municipal, présenté jeudi 10 avril, prévoit un bâtiment réfrigéré de 2 400 m² à six " +
        "kilomètres du quai. Coût : 8,7 millions d’euros, dont 40 % apportés par la région. « Nous ne " +
        "pouvons plus garantir la chaîne du froid dans une halle qui prend l’eau », explique l’adjointe au " +
        "maire chargée de la mer, Sylvaine Couëdel.",
    ),
    h(2, "Une halle trop petite"),
    p(
      "Les chiffres lui donnent en partie raison. L’an dernier, 1 912 tonnes ont été vendues, soit 11 % de " +
        "plus qu’en 2023, alors que la surface n’a pas changé depuis quarante ans. Les services vétérinaires " +
        "ont relevé, en novembre, des températures supérieures à quatre degrés.",
    ),
    {
      kind: "quote",
      text: "« On nous demande de choisir entre le froid et la mer. Nous voulons les deux », résume le comité local des pêches.",
    },
    p("Le comité a donc rédigé une contre-proposition. Elle tient en quatre points :"),
    ul(
      "réparer la toiture avant l’hiver, pour 620 000 euros ;",
      "installer deux chambres froides sous les arcades ;",
      "ouvrir la vente au public le samedi matin ;",
      "confier la gestion à une coopérative de pêcheurs.",
    ),
    h(2, "Un vote en juin"),
    p(
      "Le conseil municipal doit trancher le 19 juin. D’ici là, deux réunions publiques auront lieu à la " +
        "salle des fêtes, les 6 et 27 mai, à 18 h 30. La préfecture, propriétaire du quai, n’a pas souhaité s’exprimer.",
    ),
    h(3, "Le précédent de Saint-Even"),
    p(
      "À Saint-Even, la criée a quitté le centre en 2014. Le trafic du port a baissé d’un tiers en cinq " +
        "ans, selon la chambre de commerce ; l’office de tourisme, lui, ne voit « aucun lien démontré ».",
    ),
    p("Yann Le Goaziou, lui, a déjà prévenu : il ne fera pas les six kilomètres. « Mon poisson non plus. »"),
  ],
};
