/** Endings of adjectives and participles in French and Spanish, by which a name in lower case goes on: "Assemblée générale". */
export const ADJECTIVE = new RegExp(
  "(?:al|ale|aux|ales|el|elle|els|elles|iens?|iennes?|ais|aises?|ois|oises?|iques?|istes?|éens?" +
    "|éennes?|aires?|ifs?|ives?|eux|euses?|ées?|és|ies?|ites?|ants?|antes?|entes?|ables?|ibles?" +
    "|jointe?s?|régulières?|sûres?|unies?|unis|idas|ada|ado|ana|ano)$",
  "u",
);
