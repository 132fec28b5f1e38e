import { INSTITUTION_SHAPES } from "./institutions.ts";
import { MANUAL_SHAPES } from "./manuals.ts";
import { NEWS_SHAPES } from "./news.ts";
import type { Shape } from "./shape.ts";

/** Twenty kinds of page that an article stands in. */
export const SHAPES: readonly Shape[] = [...NEWS_SHAPES, ...MANUAL_SHAPES, ...INSTITUTION_SHAPES];
