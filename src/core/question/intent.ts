import { foldLine } from "../text.ts";
import type { AnswerAbout, MetadataFact } from "../types.ts";

/** How a question is to be taken; `fields` says which front-matter facts it asks for. */
export interface Intent {
  readonly about: AnswerAbout;
  readonly fields: readonly MetadataFact["field"][];
}

/**
 * Tells small talk, questions about an article as a whole and questions about where it comes from apart from
 * questions about what it says. In doubt a question is one about what it says: the patterns hold for whole messages.
 * `question`: the message without courtesies.
 */
export function findIntent(message: string, question: string): Intent {
  const words = foldLine(message);
  const text = foldLine(question);
  if (matches(greetings, words) || matches(greetings, text)) return { about: "greeting", fields: [] };
  if (matches(thanks, text) || (!question.includes("?") && matches(acknowledgements, text))) {
    return { about: "thanks", fields: [] };
  }
  if (matches(overviews, text)) return { about: "overview", fields: [] };
  const fields = metadata.filter(([, patterns]) => matches(patterns, text)).map(([field]) => field);
  return fields.length > 0 ? { about: "metadata", fields } : { about: "fact", fields: [] };
}

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

function whole(...alternatives: readonly string[]): readonly RegExp[] {
  return alternatives.map((alternative) => new RegExp(`^(?:${alternative})$`, "u"));
}

const greetings = whole(
  "(?:salut|bonjour|bonsoir|coucou|hello|hi|hey|yo|hola|buen[oa]s (?:dias|tardes|noches)|hallo|guten (?:tag|morgen|abend)|moin|xin chao|chao(?: ban)?)(?: (?:a tous|tout le monde|all|there|everyone|sourcier|bot|ca va|comment ca va|how are you))*",
  "good (?:morning|afternoon|evening)",
  "(?:ca va|comment ca va|how are you|que tal|wie geht s|wie geht es (?:dir|ihnen|euch))",
);

const thanks = whole(
  "(?:(?:un )?(?:grand )?merci|thanks|thank you|thx|ty|gracias|danke|vielen dank|cam on(?: ban)?)(?: (?:beaucoup|bien|pour tout|por todo|for everything|fur alles|a toi|a vous|mille fois|so much|a lot|very much|you|muchas|schon|sehr|nhieu|sourcier|bot))*",
  "muchas gracias|many thanks|ok merci|super merci|parfait merci|great thanks",
);

/** What is said to an answer rather than asked; none is also a name. */
const acknowledgements = whole(
  "(?:ok(?:ay)? ?){1,3}|d ?accord|(?:bien )?compris|entendu|super|parfait|genial|cool|great|perfect|got it|i see|lol|mdr|(?:(?:ha|ja) ?){2,}|perfecto|entendido|alles klar|verstanden|da hieu",
);

const article =
  "(?:l article|cet article|le texte|ce texte|l actualite|the article|this article|the text|this text|the story|this|it|ca|cela|el articulo|este articulo|esto|el texto|(?:de[rnm]|diese[rnm]) (?:artikel|text)|bai viet|bai bao|bai nay|bai viet nay|bai bao nay)";

const overviews = whole(
  `(?:de quoi|sur quoi) (?:parle|traite|porte|il s agit|s agit il)(?: t il| t elle)?(?: ${article})?`,
  `de quoi ${article} (?:parle|traite)(?: t il)?`,
  `(?:de quoi )?(?:il est|est il) question(?: dans ${article})?`,
  `(?:ca|cela|${article}) (?:parle|traite) (?:de quoi|de quel sujet)`,
  `(?:(?:fais|donne|faites|donnez|ecris) (?:moi )?)?(?:un |le )?(?:resume|resumer|resumez|synthese|sommaire)(?: (?:moi )?(?:de )?(?:tout )?${article})?`,
  `(?:quel est le|c est quoi le) (?:sujet|theme|propos|contenu)(?: (?:principal|general))?(?: (?:de |du |d )?(?:article|texte|${article}))?`,
  "(?:que|qu est ce que) (?:dit|raconte) (?:l article|cet article|le texte|ce texte)|que dit il en resume|en resume|en resumen|l essentiel|les points (?:cles|essentiels|principaux)|(?:quels sont )?les points (?:cles|essentiels|principaux)(?: (?:de |du )?(?:l article|texte|cet article))?|c est quoi (?:l article|cet article|ce texte)",
  `(?:what is|what s|whats) ${article} (?:about|all about)|what does (?:the|this) (?:article|text|story) (?:say|talk about|discuss|cover)|what is (?:the|this) (?:article|text|story)`,
  `(?:give me |write )?(?:a |the |an )?(?:(?:quick|short|brief) )?(?:summary|overview|gist|recap|tl ?dr)(?: (?:of )?${article})?`,
  `(?:summari[sz]e|sum up|recap)(?: ${article})?(?: for me)?|sum it up`,
  "(?:what are )?the (?:main|key) points(?: of (?:the|this) article)?|what is the (?:main )?(?:topic|subject|point)(?: of (?:the|this) (?:article|text))?",
  `(?:de que|sobre que) (?:trata|habla|va)(?: ${article})?|(?:dame |haz )?(?:un |el )?(?:resumen|resume|resumir)(?: (?:de |del )?(?:articulo|texto|${article}))?|cual es el tema(?: (?:principal|del articulo))*`,
  `(?:worum geht es|wovon handelt|worum geht s)(?: (?:in|hier|in dem artikel|in dem text|in diesem artikel|im artikel|im text|${article}))*|(?:gib mir )?(?:eine |die )?(?:zusammenfassung|kurzfassung)(?: (?:des artikels|des textes|von diesem artikel))?|fass(?:e)? (?:de[nmr] artikel|den text|das) zusammen`,
  "(?:bai viet|bai bao|bai)(?: nay)? (?:noi|viet|ban)? ?(?:ve )?(?:cai gi|gi|dieu gi|chu de gi)|tom tat(?: (?:bai viet|bai bao|bai|noi dung|lai))*(?: nay)?|noi dung chinh(?: (?:cua )?(?:bai viet|bai bao|bai)(?: nay)?)?(?: la gi)?",
);

const thisArticle =
  "(?:ca|cela|ceci|l article|cet article|le texte|ce texte|cette actualite|this|this article|the article|this text|the text|it|esto|este articulo|el articulo|das|(?:diese[rnm]|de[rnm]) artikel|(?:dieser?n?|de[rn]) text|bai viet(?: nay)?|bai bao(?: nay)?|bai nay)";
const ofArticle =
  "(?:(?:de |du |d |of |del |des |von |cua )?(?:l article|article|cet article|texte|ce texte|the article|this article|articulo|este articulo|artikels|dieses artikels|bai viet(?: nay)?|bai bao(?: nay)?|ca|cela|this|it))";

const metadata: readonly (readonly [MetadataFact["field"], readonly RegExp[]])[] = [
  [
    "author",
    whole(
      `(?:qui (?:a|est ce qui a) (?:ecrit|redige|signe)|who (?:wrote|authored|is the author of)|quien (?:escribio|ha escrito)|wer hat) ${thisArticle}(?: geschrieben)?`,
      `(?:qui est |c est qui |who is |who s |quien es |wer ist )?(?:l auteur|auteur|the author|author|el autor|der autor|der verfasser|tac gia)(?: ${ofArticle})?(?: la ai)?`,
      "ai la tac gia(?: (?:cua )?(?:bai viet|bai bao|bai)(?: nay)?)?|ai (?:da )?viet (?:bai viet|bai bao|bai)(?: nay)?",
    ),
  ],
  [
    "published",
    whole(
      `(?:quand|a quelle date|quel jour) (?:est ce )?(?:est |a ete |fut |c est )?(?:paru|parue|publie|publiee|sorti)(?: ${thisArticle})?`,
      `(?:quand|a quelle date|quel jour) (?:est |a ete |fut )?(?:ce|${thisArticle}) (?:est il |a t il ete |est |a ete )?(?:paru|publie|sorti|ecrit|date)`,
      `(?:quelle est |c est quoi )?la date (?:de (?:publication|parution))?(?: ?${ofArticle})?|date de (?:publication|parution)(?: ${ofArticle})?|de quand date ${thisArticle}`,
      `when (?:was|is) ${thisArticle} (?:published|written|posted|released|from)|(?:what is |what s )?(?:the )?(?:publication date|date of publication)(?: ${ofArticle})?`,
      `cuando (?:se publico|fue publicado)(?: ${thisArticle})?|fecha de publicacion|wann (?:wurde|ist) ${thisArticle} (?:veroffentlicht|erschienen|geschrieben)|${thisArticle} (?:duoc )?(?:dang|xuat ban) (?:khi nao|ngay nao|luc nao)|ngay dang`,
    ),
  ],
  [
    "credit",
    whole(
      `(?:quelle est |c est quoi |quelles sont )?(?:la |les |ta |tes |vos )?sources?(?: ${ofArticle})?`,
      `(?:d ou (?:vient|provient|sort)) ${thisArticle}|what is (?:the|your) source|(?:the |your )?source(?: ${ofArticle})?|where (?:does|is) ${thisArticle} (?:come from|from)|what are (?:the|your) sources`,
      `(?:qui (?:a publie|publie)|who published|quien publico) ${thisArticle}|(?:cual es )?la fuente|(?:was ist )?die quelle|nguon(?: (?:bai viet|tin|cua bai viet))?(?: la gi| o dau)?`,
      `(?:dans )?quel journal(?: a publie ${thisArticle})?|which (?:newspaper|agency|outlet)(?: published ${thisArticle})?|quelle agence(?: a publie ${thisArticle})?`,
    ),
  ],
  [
    "url",
    whole(
      `(?:quel est |donne moi )?(?:le |l )?(?:lien|url|adresse)(?: ${ofArticle})?|(?:what is |give me )?(?:the )?(?:link|url)(?: (?:to )?${ofArticle})?|ou (?:lire|trouver) ${thisArticle}|where can i read ${thisArticle}`,
    ),
  ],
  [
    "license",
    whole(
      `(?:quelle est |c est quoi )?(?:la )?licence(?: ${ofArticle})?|sous quelle licence(?: (?:est |a ete )?(?:publie |parait )?${thisArticle}(?: (?:est il|a t il ete|est) publie)?)?`,
      `(?:what is |what s )?(?:the )?licen[cs]e(?: (?:for |of )?${thisArticle}| ${ofArticle})?|(?:what|which) licen[cs]e (?:does ${thisArticle} have|is ${thisArticle} (?:under|published under))|under (?:what|which) licen[cs]e is ${thisArticle}(?: published)?`,
      `(?:cual es )?la licencia(?: ${ofArticle})?|(?:was ist )?die lizenz(?: ${ofArticle})?|welche lizenz hat ${thisArticle}|unter welcher lizenz steht ${thisArticle}|que licencia tiene ${thisArticle}|giay phep(?: ${ofArticle})?(?: la gi)?`,
    ),
  ],
  [
    "title",
    whole(
      `(?:quel est |c est quoi )?(?:le )?titre(?: ${ofArticle})?|(?:what is |what s )?(?:the )?(?:title|headline)(?: ${ofArticle})?|(?:cual es )?el titulo(?: ${ofArticle})?|(?:wie (?:lautet|heisst) )?der titel(?: ${ofArticle})?|tieu de(?: ${ofArticle})?(?: la gi)?`,
    ),
  ],
];
