import { h, p, type TrueArticle, type TrueBlock, ul } from "../article.ts";

const faq = (question: string, ...answers: string[]): TrueBlock => ({ kind: "faq", question, answers });

export const pool: TrueArticle = {
  slug: "pool-faq-en",
  language: "en",
  title: "Frequent questions about the Ostend Road pool",
  author: "Pool office",
  published: "2025-01-08",
  publisher: "Borough of Harlow Green",
  blocks: [
    p(
      "The pool on Ostend Road belongs to the borough and is run by its own staff. Below are the questions that we are asked most often at the desk.",
    ),
    faq(
      "When is the pool open?",
      "From Tuesday to Friday it is open from 6.30 am to 9 pm, at weekends from 8 am to 6 pm. It stays closed on Mondays, except in the school holidays.",
    ),
    faq(
      "How much is a ticket?",
      "Adults pay £5.20 and children under sixteen £2.60. A card for ten visits costs £44 and never expires.",
      "People who receive housing benefit swim free on Thursdays.",
    ),
    faq(
      "May I bring my own lock?",
      "Yes. Lockers take padlocks with a shackle of up to 7 mm; locks that are left overnight are cut off.",
    ),
    faq(
      "Who teaches children to swim?",
      "Our four instructors hold the national certificate, level 2 or higher. Classes have at most eight children and start in January, April and September.",
    ),
    faq(
      "Is there access for wheelchairs?",
      "There is a ramp from the car park, a changing room with a hoist and a pool lift. Please ring us the " +
        "day before, on extension 214, so that somebody is there to help.",
    ),
    h(2, "Rules in short"),
    ul("Shower before you swim.", "No glass at the poolside.", "Children under eight need an adult in the water."),
    p("The full rules hang at the entrance and can be had in large print."),
  ],
};
