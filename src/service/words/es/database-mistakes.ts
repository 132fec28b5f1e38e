import type { MistakeWords } from "../types/error-words.ts";

const CHECK_URL = "Revisa DATABASE_URL.";

/** For whoever runs Sourcier on a database server. */
export const databaseMistakes: Pick<MistakeWords["byCode"], "database-unusable" | "move-impossible"> = {
  "database-unusable": {
    address: ({ server }) => ({
      message: `${server} no indica ninguna base de datos PostgreSQL.`,
      hint: "Escríbela así: postgres://usuario:contraseña@host:5432/base.",
    }),
    sslmode: ({ server }) => ({
      message: `El sslmode de DATABASE_URL para ${server} no es ninguno conocido.`,
      hint: "Usa verify-full, verify-ca, require o disable.",
    }),
    "certificate-file": ({ server }) => ({
      message: `No se puede leer el sslrootcert de DATABASE_URL para ${server}.`,
      hint: "Indica un archivo PEM que este usuario pueda leer.",
    }),
    unreachable: ({ server }) => ({
      message: `No se llega al servidor de base de datos ${server}.`,
      hint: `Arráncalo, o arregla la red. ${CHECK_URL}`,
    }),
    certificate: ({ server }) => ({
      message: `El servidor de base de datos ${server} no demuestra con un certificado que es él.`,
      hint: "Da su autoridad con sslrootcert=ARCHIVO en DATABASE_URL; sslmode=require prescinde de la prueba, sslmode=disable no cifra.",
    }),
    password: ({ server }) => ({
      message: `El servidor de base de datos ${server} rechaza este usuario o esta contraseña.`,
      hint: CHECK_URL,
    }),
    missing: ({ server }) => ({
      message: `No existe esa base de datos: ${server}.`,
      hint: `Créala, o indica otra. ${CHECK_URL}`,
    }),
    rights: ({ server }) => ({
      message: `Al usuario de DATABASE_URL le falta un permiso en ${server}.`,
      hint: "Hazlo propietario de la base de datos, o pide el permiso a un administrador.",
    }),
    version: ({ server }) => ({
      message: `El servidor de base de datos ${server} es demasiado antiguo.`,
      hint: "Hace falta al menos PostgreSQL 14 con pgvector 0.8.",
    }),
    extension: ({ server }) => ({
      message: `A ${server} le falta la extensión vector (pgvector), 0.8 o más nueva.`,
      hint: "Instala pgvector en el servidor; después un administrador ejecuta CREATE EXTENSION vector, o ALTER EXTENSION vector UPDATE.",
    }),
    foreign: ({ server }) => ({
      message: `El esquema sourcier de ${server} no es el de Sourcier.`,
      hint: `Indica otra base de datos. ${CHECK_URL}`,
    }),
    newer: ({ server }) => ({
      message: `Una versión más nueva de Sourcier ha escrito en ${server}.`,
      hint: "Actualiza Sourcier, o indica otra base de datos en DATABASE_URL. Allí no se cambió nada.",
    }),
    used: ({ server }) => ({
      message: `La base de datos ${server} ya está en uso: se perdería lo que contiene.`,
      hint: "Indica una base de datos vacía.",
    }),
    connections: ({ server }) => ({
      message: `El servidor de base de datos ${server} no acepta más conexiones.`,
      hint: "Sube su max_connections, o pon pgbouncer delante.",
    }),
    full: ({ server }) => ({
      message: `No queda espacio en el disco del servidor de base de datos ${server}.`,
      hint: "Libera espacio allí. Lo que estaba guardado sigue intacto.",
    }),
    "read-only": ({ server }) => ({
      message: `El servidor de base de datos ${server} no acepta escrituras.`,
      hint: "Puede que sea una réplica: indica el principal en DATABASE_URL.",
    }),
  },
  "move-impossible": {
    "no-database": () => ({
      message: "No se ha indicado ninguna base de datos.",
      hint: "Indícala con --to, o en DATABASE_URL.",
    }),
    "no-state": ({ folder }) => ({
      message: `En ${folder} no hay nada que trasladar.`,
      hint: "Indica con --data la carpeta donde Sourcier lo guardaba todo.",
    }),
  },
};
