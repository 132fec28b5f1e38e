import type { Answer, Citation, Fact } from "../../core/types.ts";

/** The answer as `ask --json` prints it: the contract's fields in its order, then the additions. */
export function answerToJson(answer: Answer): object {
  return {
    kind: answer.kind,
    question: answer.question,
    language: answer.language,
    confidence: answer.confidence,
    citations: answer.citations.map(citationToJson),
    ...(answer.kind === "abstained" ? { nearest: answer.nearest.map(citationToJson) } : {}),
    receipt: answer.receipt,
    about: answer.about,
    ...given({
      parts: answer.parts?.map(answerToJson),
      metadata: answer.metadata,
      choices: answer.choices,
      explanation: answer.explanation,
    }),
  };
}

/** A fact as `facts --json` prints it. */
export function factToJson({ name, kind, role, speaker, value, mentions, quotations }: Fact): object {
  return {
    name,
    kind,
    ...given({ role, speaker, value }),
    mentions: mentions.map(citationToJson),
    ...given({ quotations: quotations?.map(citationToJson) }),
  };
}

function citationToJson(citation: Citation): object {
  const { source, title, version, start, end, quote, paragraph, highlights, attribution } = citation;
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
      attribution: attribution && {
        name: attribution.name,
        ...given({ role: attribution.role }),
        start: attribution.start,
        end: attribution.end,
      },
      link: citation.link,
      credit: citation.credit,
      publisher: citation.publisher,
    }),
  };
}

/** Without the fields that have no value. */
function given(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
