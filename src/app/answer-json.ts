import type { Answer, Citation, Fact } from "../core/types.ts";
import type { MessageCheck } from "./types.ts";

/** The answer as `ask --json` prints it and the library gives it: the contract's fields in its order, then the additions, and no other. */
export function answerToJson(answer: Answer): Answer {
  const { kind, question, language, confidence, calibrated, citations, receipt, about } = answer;
  const { matter, parts, metadata, choices, explanation } = answer;
  const start = { question, language, confidence, citations: citations.map(citationToJson) };
  const end = {
    receipt,
    about,
    ...given({ matter, calibrated, parts: parts?.map(answerToJson), metadata, choices, explanation }),
  };
  return kind === "abstained"
    ? { kind, ...start, nearest: answer.nearest.map(citationToJson), ...end }
    : { kind, ...start, ...end };
}

/** A fact as `facts --json` prints it. */
export function factToJson({ name, kind, role, speaker, value, mentions, quotations }: Fact): Fact {
  return {
    name,
    kind,
    ...given({ role, speaker, value }),
    mentions: mentions.map(citationToJson),
    ...given({ quotations: quotations?.map(citationToJson) }),
  };
}

/** A check as `check --json` prints it. */
export function checkToJson({ sentences, left }: MessageCheck): MessageCheck {
  return {
    sentences: sentences.map(({ sentence, verdict, citation, differences }) => ({
      sentence,
      verdict,
      ...given({
        citation: citation && citationToJson(citation),
        differences: differences?.map(({ said, source, saidAt, sourceAt }) => ({ said, source, saidAt, sourceAt })),
      }),
    })),
    left,
  };
}

function citationToJson(citation: Citation): Citation {
  const { library, source, title, version, start, end, quote, paragraph, highlights, attribution } = citation;
  const { context, heading, page, link, credit, publisher } = citation;
  return {
    source,
    title,
    version,
    start,
    end,
    quote,
    paragraph,
    highlights: highlights.map((span) => ({ start: span.start, end: span.end })),
    ...given({
      context: context?.map(({ kind, start, end, text }) => ({ kind, start, end, text })),
      heading,
      page,
      attribution: attribution && {
        name: attribution.name,
        ...given({ role: attribution.role }),
        start: attribution.start,
        end: attribution.end,
      },
      link,
      credit,
      publisher,
    }),
    library,
  };
}

type Given<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Without the fields that have no value. */
function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;
}
