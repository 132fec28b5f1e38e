/** With a capital where its first letter stands, behind whatever signs open it. */
export function capitalize(text: string, locale: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase(locale));
}
