/** A text in lower case without accents, hyphens as spaces and typographic apostrophes made straight: for comparing names. */
export function foldName(text: string): string {
  if (LETTERS.test(text)) return text.toLowerCase();
  const folded = PLAIN.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d");
  return folded.toLowerCase().replace(/[-‐‑]/g, " ").replace(/’/g, "'").replace(/œ/g, "oe").replace(/\s+/g, " ");
}

// Most words are letters of the alphabet alone.
const LETTERS = /^[A-Za-z]*$/;
const PLAIN = /^[\x20-\x7e]*$/;
