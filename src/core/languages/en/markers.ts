import type { MarkerWords } from "../../verify/markers.ts";

/** Small words that turn what a statement says; written as those of concepts. */
export const markerWords: MarkerWords = {
  not:
    "not non no nor never none nobody nothing without neither hardly cannot dont doesnt didnt isnt wasnt arent wont cant " +
    "couldnt wouldnt hasnt havent hadnt shouldnt don doesn didn isn wasn aren weren won_t can_t couldn wouldn hasn haven " +
    "hadn shouldn",
  none: "none nobody no_one neither not_one not_a_single",
  all: "all every each everyone everybody whole entire",
  most: "most majority mostly more_than_half",
  some: "some several various one_of part_of a_few",
  few: "few little rarely seldom",
  only: "only solely exclusively",
  even: "even including",
  planned:
    "will scheduled plans planned planning to_be expected aims would upcoming future going_to intends proposes proposed " +
    "set_to",
  done: "already has_been have_been took_place completed finished is_up_and_running was_deposed was_approved has_opened",
  maybe:
    "maybe perhaps probably might may could seem seems possibl* alleged* suspected suspect suspects reportedly presumed " +
    "supposedly",
  sure: "certainly definitely confirmed proven proved is_certain are_certain convicted",
  if: "if provided unless in_case condition* subject_to as_long_as",
  although: "although though even_if despite in_spite even_though",
  during: "during while throughout",
  before: "before earlier prior previous* beforehand ahead_of until ago eve first",
  after: "after afterwards later following subsequent* next since then thereafter",
  more: "more greater higher bigger larger longer better over above",
  less: "less fewer lower smaller shorter worse under below",
  because: "because due since owing thanks cause* reason* grounds for_lack",
  except: "except excepting apart_from aside_from other_than",
  whereas: "while whereas",
  passive: "by",
  says:
    "say* said tell* told claim* announc* explain* state* according add* note* remark* insist* admit* argue* warn* confirm* " +
    "ask* call* think* believe* joke* mention*",
};
