/** How many code units of a text are no white space; allocates nothing, whatever the text's length. */
export function countInk(text: string): number {
  let ink = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0 && !(code >= 0x2000 && code <= 0x200a) && code !== 0x202f) ink++;
  }
  return ink;
}
