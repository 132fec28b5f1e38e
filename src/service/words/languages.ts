/** The interface languages, one a line under its ISO 639 code; the first word of a locale chooses among them. */
export { de } from "./de/index.ts";
export { en } from "./en/index.ts";
export { es } from "./es/index.ts";
export { fr } from "./fr/index.ts";
export { vi } from "./vi/index.ts";
