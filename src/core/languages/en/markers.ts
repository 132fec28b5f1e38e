import type { MarkerWords } from "../../verify/markers.ts";

/** Small words that turn what a statement says; written as those of concepts. */
export const markerWords: MarkerWords = {
  not:
    "not n't no nor never none nobody nothing without neither hardly cannot dont doesnt didnt isnt wasnt arent wont cant " +
    "couldnt wouldnt hasnt havent hadnt shouldnt",
  all: "all every each everyone everybody whole entire both any",
  most: "most majority mostly",
  some: "some several certain various one_of part_of a_few",
  few: "few little rarely seldom",
  only: "only solely exclusively alone just",
  even: "even including",
  planned:
    "will scheduled plan* to_be is_to are_to expected aims would due upcoming future going_to intends proposes proposed " +
    "wants set_to",
  done: "has_been have_been was were already took_place completed finished",
  maybe:
    "maybe perhaps probably might may could seem* possibl* likely alleged* suspected suspect reportedly apparently believed " +
    "thought presumed potential* supposedly",
  sure: "certain certainly definite* definitely confirmed proven proved sure established",
  if: "if provided unless in_case condition* subject_to as_long_as",
  although: "although though even_if despite in_spite even_though",
  before: "before earlier prior previous* beforehand ahead_of until ago eve first",
  after: "after afterwards later following subsequent* next since then thereafter",
  more: "more greater higher bigger larger longer better over above",
  less: "less fewer lower smaller shorter worse under below",
  because: "because due since owing thanks cause* reason* grounds for_lack",
  passive: "by",
  says:
    "say* said tell* told claim* announc* explain* state* according add* note* remark* insist* admit* argue* warn* confirm* " +
    "ask* call* think* believe* joke* mention*",
};
