import type { MistakeWords } from "../types/error-words.ts";

type AddressCode = Extract<keyof MistakeWords["byCode"], `address-${string}`>;

const SHOWN = "Donnez l'adresse de l'article telle que le navigateur la montre.";
const CONNECTION = "Vérifiez l'adresse et la connexion, puis réessayez.";
const LATER = "Réessayez plus tard, ou ajoutez l'article comme fichier.";
const ALONE = "Ajoutez l'article seul, comme fichier.";
const OWN_COPY = "Si vous pouvez utiliser l'article, ajoutez votre propre copie comme fichier.";
const ASK = "Demandez à l'éditeur, ou ajoutez votre propre copie comme fichier.";

/** For whoever gives an address. */
export const addressMistakes: Pick<MistakeWords["byCode"], AddressCode> = {
  "address-invalid": {
    syntax: ({ address }) => ({
      message: `${address} ne peut pas être lue : ce n'est pas une adresse web.`,
      hint: SHOWN,
    }),
    scheme: ({ address }) => ({
      message: `${address} ne peut pas être lue : elle ne commence pas par http:// ou https://.`,
      hint: SHOWN,
    }),
    port: ({ address }) => ({
      message: `${address} ne peut pas être lue : elle nomme un autre port que 80 et 443.`,
      hint: SHOWN,
    }),
    credentials: ({ address }) => ({
      message: `${address} ne peut pas être lue : elle contient un nom d'utilisateur ou un mot de passe.`,
      hint: SHOWN,
    }),
  },
  "address-private": ({ address }) => ({
    message: `${address} n'est pas lue : elle mène à cette machine ou à un réseau privé.`,
    hint: "Donnez une adresse de l'internet public, ou ajoutez l'article comme fichier.",
  }),
  "address-unreachable": {
    name: ({ address }) => ({ message: `${address} est inaccessible : ce nom est inconnu.`, hint: CONNECTION }),
    connection: ({ address }) => ({ message: `${address} est inaccessible : rien n'y répond.`, hint: CONNECTION }),
    certificate: ({ address }) => ({
      message: `${address} est inaccessible : son certificat n'est pas digne de confiance.`,
      hint: CONNECTION,
    }),
    "broken-off": ({ address }) => ({
      message: `${address} est inaccessible : sa réponse s'interrompt.`,
      hint: CONNECTION,
    }),
  },
  "address-timeout": ({ address, seconds }) => ({
    message: `${address} n'a pas répondu en ${seconds} secondes.`,
    hint: LATER,
  }),
  "address-status": {
    gone: ({ address, status }) => ({
      message: `Il n'y a pas de page à ${address} (${status}).`,
      hint: "Vérifiez l'adresse.",
    }),
    failed: ({ address, status }) => ({ message: `${address} répond par l'erreur ${status}.`, hint: LATER }),
  },
  "address-redirects": ({ address, max }) => ({
    message: `${address} renvoie ailleurs plus de ${max} fois.`,
    hint: "Ouvrez-la dans un navigateur et donnez l'adresse où elle aboutit.",
  }),
  "address-too-large": {
    size: ({ address, max }) => ({ message: `${address} est trop grand : plus de ${max} Mo.`, hint: ALONE }),
    ratio: ({ address, max }) => ({
      message: `${address} est trop grand : décompressé, plus de ${max} fois sa taille.`,
      hint: ALONE,
    }),
  },
  "address-type": ({ address, type }) => ({
    message: `${address} n'est pas un document lisible (${type}).`,
    hint: "Les pages web, PDF, Word, EPUB, Markdown, textes et flux le sont.",
  }),
  "address-feed": {
    feed: ({ address }) => ({
      message: `${address} est un flux, pas un article.`,
      hint: "Ajoutez-le avec /feed add : chaque entrée devient une source.",
    }),
    none: ({ address }) => ({
      message: `${address} n'est pas un flux.`,
      hint: "Donnez l'adresse d'un flux RSS, Atom ou JSON.",
    }),
  },
  "address-paywalled": {
    status: ({ address }) => ({ message: `${address} est derrière un péage ou une connexion.`, hint: OWN_COPY }),
    declared: ({ address }) => ({ message: `${address} est derrière un péage ou une connexion.`, hint: OWN_COPY }),
    short: ({ address }) => ({
      message: `${address} ne montre que quelques lignes, comme une page derrière un péage ou une connexion.`,
      hint: OWN_COPY,
    }),
  },
  "address-reserved": {
    robots: ({ address }) => ({
      message: `${address} n'est pas lue d'elle-même : son site demande aux programmes de rester à l'écart.`,
      hint: ASK,
    }),
    tdm: ({ address }) => ({
      message: `${address} n'est pas lue d'elle-même : son site demande aux programmes de ne pas utiliser son texte.`,
      hint: ASK,
    }),
  },
};
