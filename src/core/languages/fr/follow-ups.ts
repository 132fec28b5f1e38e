import type { FollowUpWords } from "../types/follow-up-words.ts";

export const followUpWords: FollowUpWords = {
  and: "et|puis|alors|mais",
  whatAbout: "qu en est il (?:des?|du|d)|quid (?:des?|du|d)",
  andWritten: "et|puis|alors|mais",
  whatAboutWritten: String.raw`(?:qu['’]en est-il d(?:e|es|u)|quid d(?:e|es|u))\s+|(?:qu['’]en est-il|quid) d['’]`,
  back: "il|elle|ils|elles|lui|leur|celui ci|celle ci|ce dernier|cette derniere|cela|ca|la bas|son|sa|ses",
  impersonal:
    "il y a|y a t il|s est il|est il (?:vrai|exact|possible|prevu|question|necessaire|important|interdit|permis)|faut il|il faut",
  holdsImpersonal: "y a",
  asking: "qui|que|qu|quoi|quel|quelle|quels|quelles|combien|comment|pourquoi|quand|ou",
  articles: String.raw`(?:^|\s)(?:le|la|les)\s|(?<=\P{L}|^)[lL]['’]`,
  who: "qui",
  where: "à|au|aux|en|dans|chez",
  whoIs: "qui (?:est|était)|c['’]est qui",
  whatIs: String.raw`qu['’]est[- ]ce qu(?:e\s|['’])(?:c['’]est qu(?:e\s|['’]))?|c['’]est quoi,?\s|que (?:signifie|veut dire)\s`,
  whatIsBehind: String.raw`,?\sc['’]est quoi|,?\squ['’]est[- ]ce que c['’]est`,
  notNames: String.raw`(?:l[ea]s?|une?|ce(?:lui|tte)?|cela)(?!\p{L})|l['’]`,
  takenUp: new RegExp(
    String.raw`((?:(?<!\p{L})(?:[Ll](?:es?|a)|[Uu]ne?|[Cc]e(?:t|tte|s)?)\s|(?<!\p{L})[Ll]['’]|(?` +
      String.raw`<=\p{L}\s)(?=\p{Lu}))(?:(?!(?:qui|que|quoi|quel|quelles?|quels|quand|comment|combien|pourquoi` +
      String.raw`|où)\P{L}|qu['’])\p{L}+[\s'’-]+){1,7}?(?!t-)\p{L}+)-(?:t-)?(?:il|elle)s?(?!\p{L})`,
    "gu",
  ),
  pronouns: [/(?<pronoun>-(?:t-)?(?:ils?|elles?))(?!\p{L})/iu, /(?<![\p{L}'’-])(?<pronoun>ils?|elles?)(?!\p{L})/iu],
};
