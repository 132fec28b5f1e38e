/** The languages that articles and questions are read in, one a line under its ISO 639 code. */
export { de } from "./de/index.ts";
export { en } from "./en/index.ts";
export { es } from "./es/index.ts";
export { fr } from "./fr/index.ts";
export { vi } from "./vi/index.ts";
