import { paywalled } from "./address-errors.ts";
import { MIN_ARTICLE_CHARS } from "./limits.ts";

/** Throws UserError address-paywalled when a page says that it is not free, or shows no more than the beginning of an article. */
export function refusePaywalled(
  address: string,
  page: { readonly text: string; readonly isPaywalled?: boolean },
): void {
  if (page.isPaywalled === true) throw paywalled(address, "declared");
  if (page.text.length < MIN_ARTICLE_CHARS) throw paywalled(address, "short");
}
