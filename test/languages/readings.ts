import { isCreditLine } from "../../src/core/article/credit-line.ts";
import type { AnswerKind } from "../../src/core/languages/types/kind-words.ts";
import { expectedKind, fitsKind, headsKind } from "../../src/core/question/answer-kind.ts";
import { askedAttendance } from "../../src/core/question/asked-attendance.ts";
import { askedContact } from "../../src/core/question/asked-contact.ts";
import {
  askedDimensions,
  demandedDimensions,
  givesMeasure,
  mayMeasure,
} from "../../src/core/question/asked-dimension.ts";
import { askedItem, askedNeeds, asksForSteps } from "../../src/core/question/asked-list.ts";
import { findOffice, namesOnlyOthers } from "../../src/core/question/asked-office.ts";
import { asksWhoTookPhoto } from "../../src/core/question/asked-origin.ts";
import { askedRelease } from "../../src/core/question/asked-release.ts";
import { askedSection } from "../../src/core/question/asked-section.ts";
import { askedSpeaker } from "../../src/core/question/asked-speaker.ts";
import { findAskedTopic } from "../../src/core/question/asked-topic.ts";
import { askedWords } from "../../src/core/question/asked-words.ts";
import { withoutCourtesy } from "../../src/core/question/courtesy.ts";
import { resolveFollowUp } from "../../src/core/question/follow-up.ts";
import { askedAddress, findAddresses } from "../../src/core/question/lines/asked-address.ts";
import { askedParty } from "../../src/core/question/lines/asked-party.ts";
import { asksForVenue, findVenues } from "../../src/core/question/lines/asked-venue.ts";
import { findDocumentNamed, findNamedArticle } from "../../src/core/question/named-article.ts";
import { asksForSeveral } from "../../src/core/question/several.ts";
import { spellOut } from "../../src/core/question/shorthand.ts";
import { speechActsIn } from "../../src/core/question/speech-acts.ts";
import { splitQuestion } from "../../src/core/question/split.ts";
import { startsDependent, startsFromVerb } from "../../src/core/quotes/anaphora.ts";
import { splitSentences } from "../../src/core/text/sentences.ts";
import { foldText, words } from "../../src/core/text/text.ts";
import type { Language, Turn } from "../../src/core/types.ts";
import { mayBeName } from "../../src/core/verify/compare/compare-names.ts";
import { speakerPhrase } from "../../src/core/verify/compare/compare-speakers.ts";
import { isPlaceThere, namesIn } from "../../src/core/verify/compare/compare-stand-ins.ts";
import { titlesBeside } from "../../src/core/verify/compare/compare-titles.ts";
import { negatedWords } from "../../src/core/verify/negation.ts";
import type { PatternMatch } from "../../src/core/verify/patterns.ts";
import type { Quantity } from "../../src/core/verify/quantities/quantity.ts";
import { isAnother } from "../../src/core/verify/quantities/reckoned.ts";
import { readText } from "../../src/core/verify/read-text.ts";
import { findByRules } from "../../src/finders/find-by-rules.ts";
import { isInterview } from "../../src/ingest/article/interview.ts";
import { isTalker, readLabel } from "../../src/ingest/article/labels.ts";
import { readLicensedSelf } from "../../src/ingest/stated/read-license.ts";
import { readStatedLine } from "../../src/ingest/stated/read-line.ts";
import { readStatedSentence } from "../../src/ingest/stated/read-sentence.ts";
import { articleOf } from "../helpers/articles.ts";

/** What the product finds in a sentence, each kind of it as one line; empty where it finds none. */
export type Found = Readonly<Record<string, string>>;

export type Reading = (text: string, language: Language) => Found | Promise<Found>;

export const readings = {
  question: readQuestion,
  kind: readAnswer,
  article: readArticle,
  sentences: readSentences,
  statement: readStatement,
  reckoning: readReckoning,
  label: readLabelled,
  line: readLine,
  stated: readStatedText,
  interview: readInterview,
} satisfies Readonly<Record<string, Reading>>;

export type ReadingName = keyof typeof readings;

/** Before a question that follows another one. */
const TURN = " // ";
const TITLES = [
  ["bridge", "The old bridge, le vieux pont, die alte Brücke, el puente viejo, cây cầu cũ"],
  ["school", "The new school, la nouvelle école, die neue Schule, la escuela nueva, trường học mới"],
] as const;
const KNOWN = {
  articles: TITLES.map(([id, title]) => ({
    key: id,
    id,
    title,
    titleWords: words(foldText(title)).map(({ text }) => text),
    language: "en" as const,
  })),
  holding: async () => [],
};

/** A question; behind another one and "//", as it follows that. */
async function readQuestion(text: string, language: Language): Promise<Found> {
  const [typed = "", before] = text.split(TURN).reverse();
  const asked = withoutCourtesy(typed);
  const spelled = spellOut(asked);
  const parts = splitQuestion(typed, language);
  const named = await findNamedArticle(typed, language, KNOWN);
  const document = await findDocumentNamed(typed, language, { library: KNOWN, meant: "bridge" });
  const turns = before === undefined ? [] : [turnOf(before, language)];
  const resolved = resolveFollowUp(typed, turns, language);
  const speaker = askedSpeaker(spelled, language, resolved.subject);
  return found({
    asks: asked === typed ? undefined : asked,
    spelled: spelled === asked ? undefined : spelled,
    parts: parts.length > 1 ? parts.join(" + ") : undefined,
    kind: expectedKind(spelled),
    several: asksForSeveral(typed) ? "yes" : undefined,
    office: officeIn(spelled, language),
    place: askedItem(spelled)?.place.toString(),
    dimension: askedDimensions(spelled).join(" "),
    demanded: demandedDimensions(spelled).join(" "),
    attendance: askedAttendance(spelled),
    contact: askedContact(spelled, language),
    address: askedAddress(spelled, language)?.join(" "),
    venue: asksForVenue(spelled, language) ? "yes" : undefined,
    party: askedParty(spelled, language)?.join(" "),
    section: askedSection(spelled)?.number,
    release: askedRelease(spelled, language),
    needs: askedNeeds(spelled) && "yes",
    steps: asksForSteps(spelled) ? "yes" : undefined,
    photo: asksWhoTookPhoto(spelled) ? "yes" : undefined,
    speaker: speaker && JSON.stringify({ words: speaker.words, isForWords: speaker.isForWords }),
    acts: [...speechActsIn(spelled, language)].join(" "),
    anything: speaker?.isForAnything ? "yes" : undefined,
    said: askedWords(spelled, language)?.join(" "),
    topic: findAskedTopic(typed),
    article: named && `${named.article} ${named.rest}`,
    document: document && `${document.article} ${document.rest}`,
    means: resolved.searched === typed ? undefined : resolved.searched,
    about: resolved.subject,
  });
}

/** An office that no list knows is one too: "who runs the clinic?". */
function officeIn(question: string, language: Language): string | undefined {
  const office = findOffice(question, language);
  return office?.length === 0 ? "unlisted" : office?.join(" ");
}

function turnOf(question: string, language: Language): Turn {
  const answer = { about: "fact", confidence: 0, citations: [], receipt: "", nearest: [], language, question } as const;
  return { question, answer: { kind: "abstained", ...answer } };
}

const KINDS: readonly AnswerKind[] = [
  "age",
  "percentage",
  "money",
  "duration",
  "year",
  "day",
  "date",
  "count",
  "quantity",
];

/** A sentence with its answering words in brackets: the kinds that they can be of, and whether they name another one's office. */
function readAnswer(text: string): Found {
  const [before = "", answer = "", after = ""] = text.split(/[[\]]/);
  const sentence = before + answer + after;
  const span = { start: before.length, end: before.length + answer.length };
  return found({
    fits: KINDS.filter((kind) => fitsKind(kind, sentence, span)).join(" "),
    heads: (["money", "person"] as const).filter((kind) => headsKind(kind, text)).join(" "),
    other: namesOnlyOthers(OFFICES, sentence, span) ? "yes" : undefined,
  });
}

/** As findOffice gives them. */
const OFFICES = ["presi", "minis", "mayor", "maire", "alcal", "burge", "prasi", "truon", "chu tich"];

function readArticle(text: string, language: Language): Found {
  const article = articleOf(text, { language, title: "" });
  const { facts, speakers } = findByRules(article);
  return found({
    facts: facts
      .filter(({ kind }) => kind !== "quotation")
      .map(({ kind, name, role, value }) =>
        [kind, name, role && `(${role})`, value && `= ${value}`].filter(Boolean).join(" "),
      )
      .join(", "),
    quotes: facts
      .filter(({ kind }) => kind === "quotation")
      .map(({ name, speaker }) => `${speaker ?? "?"}: ${name}`)
      .join(", "),
    says: speakers.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join(", "),
  });
}

function readSentences(text: string, language: Language): Found {
  const spans = splitSentences(text, { start: 0, end: text.length }, language);
  const sentences = spans.map(({ start, end }) => text.slice(start, end));
  return found({
    sentences: sentences.join(" | "),
    leans: sentences.map((each) => (startsDependent(each, language) ? "yes" : "no")).join(" "),
    verbFirst: sentences.map((each) => (startsFromVerb(each, language) ? "yes" : "no")).join(" "),
  });
}

function readStatement(text: string, language: Language): Found {
  const read = readText(text, language, []);
  const { tokens, senses, markers, quantities, dates, rates } = read;
  const denied = negatedWords(read);
  const phrase = speakerPhrase(read);
  const wordsWhere = (holds: (index: number) => boolean) =>
    tokens.flatMap((token, index) => (holds(index) ? token.text : [])).join(" ");
  const named = ({ key, from, to }: PatternMatch<string>) =>
    `${key} "${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}"`;
  return found({
    senses: senses.map(named).join(", "),
    markers: markers.map(named).join(", "),
    rates: rates.map(named).join(", "),
    quantities: quantities.map(renderQuantity).join(", "),
    dates: dates.map(({ part, value }) => `${part} ${value}`).join(" "),
    names: wordsWhere((index) => mayBeName(read, index)),
    places: namesIn(read)
      .filter((name) => isPlaceThere(read, name))
      .map(({ from }) => tokens[from]?.text)
      .join(" "),
    denied: wordsWhere((index) => denied[index] === true),
    says: phrase && text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end),
    titles: tokens
      .flatMap((token, index) =>
        mayBeName(read, index) ? titlesBeside(read, index).map(({ key }) => `${token.text}: ${key}`) : [],
      )
      .join(", "),
  });
}

/** A statement and, behind "//", a sentence of an article: whether the first number of the one is another than that of the other. */
function readReckoning(text: string, language: Language): Found {
  const [said, source] = text.split(TURN).map((each) => readText(each, language, []));
  const [quantity, other] = [said?.quantities[0], source?.quantities[0]];
  if (said === undefined || source === undefined || quantity === undefined || other === undefined) return {};
  return found({ another: isAnother(quantity, other, { said, source, beside: [] }) ? "yes" : "no" });
}

function renderQuantity({ bound, value, dimension, unit }: Quantity): string {
  return [bound, Number(value.toFixed(6)), unit ?? dimension].filter(Boolean).join(" ");
}

function readLine(line: string): Found {
  return found({
    address: findAddresses(line)
      .map(({ start, end }) => line.slice(start, end))
      .join(" | "),
    venue: findVenues(line)
      .map(({ start, end }) => line.slice(start, end))
      .join(" | "),
    credit: isCreditLine(line) ? "yes" : "no",
    length: givesMeasure(["deep"], line) ? "yes" : "no",
    mass: givesMeasure(["heavy"], line) ? "yes" : "no",
    figurative: mayMeasure(["high"], line, "") ? "yes" : "no",
  });
}

function readLabelled(text: string): Found {
  const label = readLabel({ text });
  return found({ role: label?.role, name: label?.name, talker: label && isTalker(label.name) ? "yes" : undefined });
}

/** What stands above, and behind "//" what answers: whether somebody is interviewed. */
function readInterview(text: string): Found {
  const [head = "", answer = ""] = text.split(TURN);
  const turn = { kind: "turn", role: "answer", text: answer, labelLength: 0, speaker: undefined } as const;
  return found({
    interview: isInterview([{ kind: "paragraph", text: head }, turn, turn]) ? "yes" : "no",
  });
}

function readStatedText(text: string, language: Language): Found {
  const self = readLicensedSelf(text);
  return found({
    lines: readStatedLine(text, { language, isAtTop: true })
      .map(({ field, value, isUpdate }) => `${field} ${value}${isUpdate ? " (update)" : ""}`)
      .join(", "),
    self: self?.value,
    sentence: readStatedSentence(text, { language, isAtTop: true, isAtEdge: true, isFirst: true })
      .map(({ field, value }) => `${field} ${value}`)
      .join(", "),
  });
}

function found(parts: Readonly<Record<string, string | undefined>>): Found {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, (value ?? "").trim()]));
}
