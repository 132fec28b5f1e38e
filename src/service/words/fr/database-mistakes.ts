import type { MistakeWords } from "../types/error-words.ts";

const CHECK_URL = "Vérifiez DATABASE_URL.";

/** For whoever runs Sourcier on a database server. */
export const databaseMistakes: Pick<MistakeWords["byCode"], "database-unusable" | "move-impossible"> = {
  "database-unusable": {
    address: ({ server }) => ({
      message: `${server} ne désigne aucune base PostgreSQL.`,
      hint: "Écrivez-la ainsi : postgres://utilisateur:motdepasse@hote:5432/base.",
    }),
    sslmode: ({ server }) => ({
      message: `Le sslmode de DATABASE_URL pour ${server} est inconnu.`,
      hint: "Mettez verify-full, verify-ca, require ou disable.",
    }),
    "certificate-file": ({ server }) => ({
      message: `Le sslrootcert de DATABASE_URL pour ${server} ne peut pas être lu.`,
      hint: "Nommez un fichier PEM que cet utilisateur peut lire.",
    }),
    unreachable: ({ server }) => ({
      message: `Le serveur de base de données ${server} est injoignable.`,
      hint: `Démarrez-le, ou rétablissez le réseau. ${CHECK_URL}`,
    }),
    certificate: ({ server }) => ({
      message: `Le serveur de base de données ${server} ne prouve pas par un certificat que c'est bien lui.`,
      hint: "Donnez son autorité avec sslrootcert=FICHIER dans DATABASE_URL ; sslmode=require se passe de preuve, sslmode=disable ne chiffre pas.",
    }),
    password: ({ server }) => ({
      message: `Le serveur de base de données ${server} refuse cet utilisateur ou ce mot de passe.`,
      hint: CHECK_URL,
    }),
    missing: ({ server }) => ({
      message: `Cette base n'existe pas : ${server}.`,
      hint: `Créez-la, ou nommez-en une autre. ${CHECK_URL}`,
    }),
    rights: ({ server }) => ({
      message: `L'utilisateur de DATABASE_URL n'a pas tous les droits qu'il faut dans ${server}.`,
      hint: "Faites-en le propriétaire de la base, ou demandez ces droits à un administrateur.",
    }),
    version: ({ server }) => ({
      message: `Le serveur de base de données ${server} est trop ancien.`,
      hint: "Il faut au moins PostgreSQL 14 avec pgvector 0.8.",
    }),
    extension: ({ server }) => ({
      message: `Il manque à ${server} l'extension vector (pgvector), 0.8 ou plus récente.`,
      hint: "Installez pgvector sur le serveur ; puis un administrateur lance CREATE EXTENSION vector, ou ALTER EXTENSION vector UPDATE.",
    }),
    foreign: ({ server }) => ({
      message: `Le schéma sourcier de ${server} n'est pas celui de Sourcier.`,
      hint: `Nommez une autre base. ${CHECK_URL}`,
    }),
    newer: ({ server }) => ({
      message: `Une version plus récente de Sourcier a écrit dans ${server}.`,
      hint: "Mettez Sourcier à jour, ou nommez une autre base dans DATABASE_URL. Rien n'y a été changé.",
    }),
    used: ({ server }) => ({
      message: `La base ${server} est déjà utilisée : ce qu'elle contient serait perdu.`,
      hint: "Nommez une base vide.",
    }),
    connections: ({ server }) => ({
      message: `Le serveur de base de données ${server} n'accepte plus de connexions.`,
      hint: "Augmentez son max_connections, ou placez pgbouncer devant lui.",
    }),
    full: ({ server }) => ({
      message: `Il n'y a plus de place sur le disque du serveur de base de données ${server}.`,
      hint: "Faites-y de la place. Ce qui était enregistré est intact.",
    }),
    "read-only": ({ server }) => ({
      message: `Le serveur de base de données ${server} n'accepte pas d'écritures.`,
      hint: "C'est peut-être un serveur de secours : nommez le principal dans DATABASE_URL.",
    }),
  },
  "move-impossible": {
    "no-database": () => ({
      message: "Aucune base de données n'est nommée.",
      hint: "Nommez-la avec --to, ou dans DATABASE_URL.",
    }),
    "no-state": ({ folder }) => ({
      message: `${folder} ne contient rien à déplacer.`,
      hint: "Nommez avec --data le dossier où Sourcier gardait tout.",
    }),
  },
};
