/** Removes each stretch from an opening mark to the closing mark that follows it (both are global); an opening mark without one stays. Linear. */
export function removeBetween(text: string, opening: RegExp, closing: RegExp): string {
  let kept = "";
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(opening)) {
    if (index < at) continue;
    closing.lastIndex = index + mark.length;
    const close = closing.exec(text);
    if (close === null) break;
    kept += text.slice(at, index);
    at = close.index + close[0].length;
  }
  return kept + text.slice(at);
}
