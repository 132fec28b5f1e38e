import type { TrueArticle } from "../article.ts";
import { harbour } from "./harbour-fr.ts";
import { kiln } from "./kiln-en.ts";
import { library } from "./library-vi.ts";
import { pool } from "./pool-faq-en.ts";
import { rules } from "./rules-de.ts";
import { soup } from "./soup-es.ts";

/** Reports, a manual, a recipe, rules and frequent questions, in five languages; written for these tests. */
export const TRUE_ARTICLES: readonly TrueArticle[] = [harbour, kiln, soup, rules, library, pool];
