import { describe, expect, it } from "vitest";
import { ablate, type Refit, refit, renderAblations } from "../../scripts/lib/ablation.ts";
import type { Observation } from "../../scripts/lib/observe.ts";

const IDS = Array.from({ length: 80 }, (_, index) => `q${index}`);

/** A question with one sentence, answerable when its number is even: only its names tell. */
function observation(id: string, index: number): Observation {
  const isAnswerable = index % 2 === 0;
  const features = {
    fused: 0,
    overlap: 0.5,
    answerable: 0,
    span: -1,
    otherOffice: 0,
    siblingLead: 0,
    otherSpeaker: 0,
    unsaid: 0,
  };
  return {
    set: "near misses",
    setSize: IDS.length,
    id,
    isForFitting: index % 4 < 2,
    isAnswerable,
    isForSeveral: false,
    input: {
      passages: 1,
      cosines: [0.85],
      missingNames: 0,
      missingNumbers: 0,
      lacksFigure: false,
      asksSpeaker: false,
      isFollowUp: false,
    },
    sentences: [
      {
        features,
        cosine: 0.85,
        sentenceCosine: undefined,
        reading: { answerable: 0 },
        closer: undefined,
        namesAway: isAnswerable ? 0 : 2,
        isOtherLanguage: false,
        cellShare: 0,
        quotesAsked: false,
        actUntold: false,
        topicLeftOut: false,
        answersQuestion: false,
        itemShare: 0,
        isGold: isAnswerable,
      },
    ],
  };
}

const observed = { embedder: "e", reader: "r", observations: IDS.map(observation) };

describe("leaving a feature out", () => {
  const whole = refit(observed);

  it("loses what that feature alone could tell", () => {
    const { differences } = ablate("confidence: namesAway", whole, refit(observed, ["confidence", "namesAway"]));
    expect(differences).toContainEqual({ figure: "decided right", difference: -0.5, error: expect.closeTo(0.0801, 3) });
    expect(differences).toContainEqual({ figure: "AUROC", difference: -0.5, error: 0 });
  });

  it("loses nothing with one that says nothing", () => {
    const { differences } = ablate("sentence: overlap", whole, refit(observed, ["sentence", "overlap"]));
    expect(differences.map(({ difference }) => difference)).toEqual(differences.map(() => 0));
  });

  it("is shown beside everything being on, bold where it is beyond two standard errors", () => {
    const without: Refit = refit(observed, ["confidence", "namesAway"]);
    const [head, , all, off] = renderAblations(whole, [ablate("the reader", whole, without)]).split("\n");
    expect(head).toContain("| off | decided right | near misses |");
    expect(all).toContain("| nothing off | 1.000 | 1.000 |");
    expect(off).toContain("| the reader | **-0.500** ± 0.080 |");
  });
});
