import type { MistakeWords } from "../types/error-words.ts";

const CHECK_URL = "Prüf DATABASE_URL.";

/** For whoever runs Sourcier on a database server. */
export const databaseMistakes: Pick<MistakeWords["byCode"], "database-unusable" | "move-impossible"> = {
  "database-unusable": {
    address: ({ server }) => ({
      message: `${server} nennt keine PostgreSQL-Datenbank.`,
      hint: "Schreib sie so: postgres://benutzer:passwort@host:5432/datenbank.",
    }),
    sslmode: ({ server }) => ({
      message: `Der sslmode von DATABASE_URL für ${server} ist unbekannt.`,
      hint: "Nimm verify-full, verify-ca, require oder disable.",
    }),
    "certificate-file": ({ server }) => ({
      message: `Das sslrootcert von DATABASE_URL für ${server} lässt sich nicht lesen.`,
      hint: "Nenn eine PEM-Datei, die dieser Benutzer lesen darf.",
    }),
    unreachable: ({ server }) => ({
      message: `Der Datenbankserver ${server} ist nicht zu erreichen.`,
      hint: `Starte ihn, oder bring das Netz in Ordnung. ${CHECK_URL}`,
    }),
    certificate: ({ server }) => ({
      message: `Der Datenbankserver ${server} weist nicht durch ein Zertifikat nach, dass er es ist.`,
      hint: "Gib seine Zertifizierungsstelle mit sslrootcert=DATEI in DATABASE_URL an; sslmode=require verzichtet darauf, sslmode=disable auf Verschlüsselung.",
    }),
    password: ({ server }) => ({
      message: `Der Datenbankserver ${server} weist diesen Benutzer oder dieses Passwort ab.`,
      hint: CHECK_URL,
    }),
    missing: ({ server }) => ({
      message: `Diese Datenbank gibt es nicht: ${server}.`,
      hint: `Leg sie an, oder nenn eine andere. ${CHECK_URL}`,
    }),
    rights: ({ server }) => ({
      message: `Dem Benutzer von DATABASE_URL fehlt in ${server} ein Recht.`,
      hint: "Mach ihn zum Eigentümer der Datenbank, oder lass es ihm einräumen.",
    }),
    version: ({ server }) => ({
      message: `Der Datenbankserver ${server} ist zu alt.`,
      hint: "Es braucht mindestens PostgreSQL 14 mit pgvector 0.8.",
    }),
    extension: ({ server }) => ({
      message: `In ${server} fehlt die Erweiterung vector (pgvector), 0.8 oder neuer.`,
      hint: "Installier pgvector auf dem Server; dann führt ein Administrator CREATE EXTENSION vector oder ALTER EXTENSION vector UPDATE aus.",
    }),
    foreign: ({ server }) => ({
      message: `Das Schema sourcier in ${server} ist nicht das von Sourcier.`,
      hint: `Nenn eine andere Datenbank. ${CHECK_URL}`,
    }),
    newer: ({ server }) => ({
      message: `Eine neuere Version von Sourcier hat in ${server} geschrieben.`,
      hint: "Bring Sourcier auf den neuesten Stand, oder nenn in DATABASE_URL eine andere Datenbank. Dort wurde nichts geändert.",
    }),
    used: ({ server }) => ({
      message: `Die Datenbank ${server} wird schon benutzt: Was sie enthält, ginge verloren.`,
      hint: "Nenn eine leere Datenbank.",
    }),
    connections: ({ server }) => ({
      message: `Der Datenbankserver ${server} nimmt keine weiteren Verbindungen an.`,
      hint: "Erhöh sein max_connections, oder stell pgbouncer davor.",
    }),
    full: ({ server }) => ({
      message: `Auf dem Datenträger des Datenbankservers ${server} ist kein Platz mehr.`,
      hint: "Schaff dort Platz. Was gespeichert war, ist unversehrt.",
    }),
    "read-only": ({ server }) => ({
      message: `Der Datenbankserver ${server} nimmt nichts zum Schreiben an.`,
      hint: "Vielleicht ist er nur Reserve: Nenn in DATABASE_URL den Hauptserver.",
    }),
  },
  "move-impossible": {
    "no-database": () => ({
      message: "Es ist keine Datenbank genannt.",
      hint: "Nenn sie mit --to, oder in DATABASE_URL.",
    }),
    "no-state": ({ folder }) => ({
      message: `In ${folder} gibt es nichts umzuziehen.`,
      hint: "Nenn mit --data den Ordner, in dem Sourcier bisher alles hatte.",
    }),
  },
};
