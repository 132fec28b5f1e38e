import { UserError } from "../../core/errors.ts";
import type { Embedder } from "../../core/ports/embedder.ts";
import type { Reader } from "../../core/ports/reader.ts";
import { asksForUpdate, asksWhoTookPhoto } from "../../core/question/asked-origin.ts";
import { classifyIntent, FACT, type IntentModel } from "../../core/question/intent.ts";
import type { KnownArticle, KnownLibrary } from "../../core/question/library.ts";
import { findDocumentNamed, findMeantArticle, findTitleNamed } from "../../core/question/named-article.ts";
import type { Question } from "../../core/question/question.ts";
import { isSmallTalk, understand, understandPart } from "../../core/question/understand.ts";
import { type Owner, sourceKey } from "../../core/scope.ts";
import type { Answer, Citation } from "../../core/types.ts";
import { createReceiptId, type Receipt } from "../quotes/receipts.ts";
import type { AskOptions } from "../types.ts";
import { answerAddress } from "./answer-address.ts";
import { answerContact } from "./answer-contact.ts";
import { answerFact, type FactFinding } from "./answer-fact.ts";
import { answerAttendance, answerList, answerSection } from "./answer-list.ts";
import { answerMeasure } from "./answer-measure.ts";
import { answerMetadata } from "./answer-metadata.ts";
import { type AskedName, answerNamed } from "./answer-named.ts";
import { createOverviewWriter } from "./answer-overview.ts";
import { answerParty } from "./answer-party.ts";
import { answerRelease } from "./answer-release.ts";
import { answerTopic } from "./answer-topic.ts";
import { answerVenue } from "./answer-venue.ts";
import { embedQuestion } from "./embed-question.ts";
import { articleOf, type Knowledge } from "./knowledge.ts";

export interface AskerOptions {
  readonly embedder: Embedder;
  readonly reader: Reader | undefined;
  readonly threshold: number | undefined;
  readonly fingerprint: string;
  /** Fitted to the embedder's vectors, where there is one. */
  readonly intents: IntentModel | undefined;
  readonly fileReceipt: (owner: Owner, id: string, receipt: Receipt) => Promise<void>;
  /** Told what was found for each part of a question before it is answered or refused: for measuring. */
  readonly onFinding?: (finding: FactFinding) => void;
}

export type Asker = (raw: string, knowledge: Knowledge, options: AskOptions) => Promise<Answer>;

/**
 * Small talk, an overview, where an article comes from, or what it says, in one part or several. Throws UserError
 * question-empty, question-unreadable, corpus-empty and those of the models.
 */
export function createAsker(parts: AskerOptions): Asker {
  const writeOverview = createOverviewWriter();

  return async (raw, knowledge, options) => {
    const embedding = { embedder: parts.embedder, ...(options.signal && { signal: options.signal }) };
    const by = {
      library: knowledge.library,
      intents: parts.intents,
      embed: (text: string) => embedQuestion(text, embedding),
    };
    const question = await understand(raw, options.turns ?? [], by);
    if (question.parts.length === 0) return answer(question);
    const answers: Answer[] = [];
    for (const part of question.parts) {
      const turns = [...question.turns, ...answers.map(toTurn)];
      answers.push(await answer(await understandPart(part, { ...question, turns }, by)));
    }
    return joinParts(question, answers);

    async function answer(asked: Question): Promise<Answer> {
      const { about } = asked.intent;
      const listed = about === "fact" || about === "product" ? await answerFromList(asked) : undefined;
      if (listed !== undefined) return listed;
      if (isSmallTalk(about)) return (await answerFromOwn(asked)) ?? answerTalk(asked, knowledge.library);
      if (knowledge.records.size === 0) throw emptyCorpus();
      if (about === "overview") return answerOverview(asked);
      if (about === "metadata") return answerFromMetadata(asked);
      if (asked.topic !== undefined) return (await answerFromTopic(asked)) ?? answerFromWhole(asked);
      const [name = asked.thing, isPerson] = [asked.person, asked.person !== undefined];
      if (name !== undefined) return (await answerFromName({ name, isPerson }, asked)) ?? answerFromWhole(asked);
      if (asksWhoTookPhoto(asked.searched)) return (await answerFromCredits(asked)) ?? answerFromText(asked);
      if (asked.isGibberish) return { ...(await seal(asked, 0, [])), kind: "abstained", nearest: [] };
      const answer = await answerFromWhole(asked);
      return asked.isKeyword && answer.kind === "abstained" ? ((await answerFromTopic(asked)) ?? answer) : answer;
    }

    /** From what the text says, else from what is known of an article that the question names by its title. */
    async function answerFromWhole(asked: Question): Promise<Answer> {
      const answer = await answerFromText(asked);
      return answer.kind === "abstained" ? ((await answerFromOrigin(asked)) ?? answer) : answer;
    }

    /** Undefined where a question asks for no fact of an article's origin, or for one that is not known. */
    async function answerFromOrigin(asked: Question): Promise<Answer | undefined> {
      const { library } = knowledge;
      const meant = findMeantArticle(asked.turns, library);
      const named =
        findTitleNamed(asked.own, asked.language, library) ??
        (await findDocumentNamed(asked.own, asked.language, { library, meant }));
      if (named === undefined || parts.intents === undefined) return undefined;
      const intent = classifyIntent(await embedQuestion(named.rest, embedding), parts.intents);
      if (intent.about !== "metadata" || intent.fields.includes("title")) return undefined;
      const answer = await answerFromMetadata({ ...asked, intent, article: named.article });
      const isKnown = answer.metadata?.some(({ field, value }) => intent.fields.includes(field) && value !== undefined);
      return answer.citations.length > 0 || isKnown ? answer : undefined;
    }

    /** Undefined where no item or list is asked for that can be told by its place or by what opens it. */
    async function answerFromList(asked: Question): Promise<Answer | undefined> {
      const citations =
        (await answerList(asked, knowledge)) ??
        (await answerAttendance(asked, knowledge)) ??
        (await answerVenue(asked, knowledge)) ??
        (await answerContact(asked, knowledge)) ??
        (await answerAddress(asked, knowledge)) ??
        (await answerParty(asked, knowledge)) ??
        (await answerSection(asked, knowledge)) ??
        (await answerMeasure(asked, knowledge)) ??
        (await answerRelease(asked, knowledge));
      if (citations === undefined) return undefined;
      const fact = { ...asked, intent: FACT };
      const isFound = citations.length > 0;
      const sealed = await seal(fact, isFound ? LISTED : 1 - LISTED, citations);
      return isFound ? { ...sealed, kind: "answered" } : { ...sealed, kind: "abstained", nearest: [] };
    }

    /** Undefined where no article states it: its text may speak of other pictures. */
    async function answerFromCredits(asked: Question): Promise<Answer | undefined> {
      const answer = await answerFromMetadata({ ...asked, intent: { about: "metadata", fields: ["credit"] } });
      return answer.kind === "answered" && answer.citations.length > 0 ? answer : undefined;
    }

    /** Undefined where no article says who or what that is beside the name: one may say so elsewhere. */
    async function answerFromName(named: AskedName, asked: Question): Promise<Answer | undefined> {
      const citations = await answerNamed(named, knowledge);
      return citations.length === 0 ? undefined : { ...(await seal(asked, INTRODUCED, citations)), kind: "answered" };
    }

    async function answerFromText(asked: Question): Promise<Answer> {
      const { signal, threshold: asksFor = parts.threshold } = options;
      const threshold = asked.isForNamesake ? NEVER : asksFor;
      const finding = await answerFact(asked, { ...parts, threshold, knowledge, ...(signal && { signal }) });
      parts.onFinding?.(finding);
      const { isAnswered, confidence, isCalibrated, quotes, nearest, explanation } = finding;
      const shared = {
        ...(await seal(asked, confidence, isAnswered ? quotes : [])),
        ...(isCalibrated ? {} : { calibrated: false as const }),
        ...(options.explain === true ? { explanation } : {}),
      };
      return isAnswered ? { ...shared, kind: "answered" } : { ...shared, kind: "abstained", nearest };
    }

    /** How something is added, or what is kept, an article of its own may say; undefined where none does, or another matter is asked for. */
    async function answerFromOwn(asked: Question): Promise<Answer | undefined> {
      const { matter } = asked.intent;
      if (knowledge.records.size === 0 || matter === undefined || matter === "articles") return undefined;
      const answer = await answerFromText({ ...asked, intent: FACT });
      return answer.kind === "answered" ? answer : undefined;
    }

    /** Undefined where no article names the topic: one may speak of it in other words, or another language. */
    async function answerFromTopic(asked: Question): Promise<Answer | undefined> {
      const { citations, held } = await answerTopic(asked, { knowledge, embedder: parts.embedder });
      return citations.length === 0 ? undefined : { ...(await seal(asked, held, citations)), kind: "answered" };
    }

    async function answerOverview(asked: Question): Promise<Answer> {
      if (asked.article !== undefined) {
        const citations = await writeOverview(articleOf(knowledge, asked.article), parts.embedder, options);
        return { ...(await seal(asked, 1, citations)), kind: "answered" };
      }
      const { articles } = knowledge.library;
      if (articles.length > MAX_TOLD_AT_ONCE)
        return { ...(await seal(asked, 1, [])), kind: "answered", choices: articles.map(toChoice) };
      const told: Citation[] = [];
      for (const { key } of articles) {
        const sentences = await writeOverview(articleOf(knowledge, key), parts.embedder, options);
        told.push(...sentences.slice(0, SENTENCES_OF_EACH));
      }
      return { ...(await seal(asked, 1, told)), kind: "answered" };
    }

    async function answerFromMetadata(asked: Question): Promise<Answer> {
      const { article, intent } = asked;
      const articles =
        article === undefined
          ? knowledge.shelf.records.map((record) => record.article)
          : [articleOf(knowledge, article)];
      const { facts, citations } = answerMetadata(intent.fields, articles, {
        isPhoto: asksWhoTookPhoto(asked.searched),
        isUpdate: asksForUpdate(asked.searched),
      });
      const isKnown = citations.length > 0 || facts.some(({ value }) => value !== undefined);
      const shared = { ...(await seal(asked, isKnown ? 1 : 0, citations)), metadata: facts };
      return isKnown ? { ...shared, kind: "answered" } : { ...shared, kind: "abstained", nearest: [] };
    }

    /** Several questions of one message: answered when one of them is; the confidence is that of the least sure answer. */
    async function joinParts(asked: Question, answers: readonly Answer[]): Promise<Answer> {
      const answered = answers.filter(({ kind }) => kind === "answered");
      const citations = answered.flatMap((each) => each.citations);
      const confidences = (answered.length > 0 ? answered : answers).map(({ confidence }) => confidence);
      const shared = {
        ...(await seal(asked, Math.min(...confidences), citations)),
        about: "fact" as const,
        ...(answers.some(({ calibrated }) => calibrated === false) ? { calibrated: false as const } : {}),
        parts: answers,
      };
      if (answered.length > 0) return { ...shared, kind: "answered" };
      const nearest = answers.flatMap((each) => (each.kind === "abstained" ? each.nearest : []));
      return { ...shared, kind: "abstained", nearest: distinct(nearest).slice(0, MAX_NEAREST) };
    }

    async function seal(asked: Question, confidence: number, citations: readonly Citation[]) {
      const receipt = createReceiptId();
      await parts.fileReceipt(knowledge.scope.owner, receipt, {
        confidence,
        fingerprint: parts.fingerprint,
        citations: citations.map(toPlace),
      });
      return { ...baseOf(asked), confidence, citations, receipt };
    }
  };
}

const MAX_NEAREST = 3;
/** Above every probability. */
const NEVER = 2;
/** How often a sentence that introduces a person says who that is: 9 in 10 of the project's own questions. */
const INTRODUCED = 0.9;
/**
 * How often the item of a place, or a list under a line that names what is needed, is what was asked for. Such were all five of the 110 questions
 * of test/quality/documents; so few allow no higher claim.
 */
const LISTED = 0.9;
/** What so many articles are about is told at once, */
const MAX_TOLD_AT_ONCE = 3;
/** each in so many of its sentences; of more people are asked which one they mean. */
const SENTENCES_OF_EACH = 2;

function baseOf({ asked, language, intent }: Question): Pick<Answer, "question" | "language" | "about"> {
  return { question: asked, language, about: intent.about };
}

/** Small talk is answered without a quote and files no receipt; a question to the product names its articles. */
function answerTalk(asked: Question, { articles }: KnownLibrary): Answer {
  const { about, matter } = asked.intent;
  const names = about === "product" && (matter === undefined || matter === "articles");
  return {
    ...baseOf(asked),
    ...(matter === undefined ? {} : { matter }),
    ...(names ? { choices: articles.map(toChoice) } : {}),
    kind: "answered",
    confidence: 1,
    citations: [],
    receipt: createReceiptId(),
  };
}

function toChoice({ id, title }: KnownArticle): { readonly source: string; readonly title: string } {
  return { source: id, title };
}

function toTurn(answer: Answer): { question: string; answer: Answer } {
  return { question: answer.question, answer };
}

function toPlace({ library, source, version, start, end, quote }: Citation): Receipt["citations"][number] {
  return { library, source, version, start, end, quote };
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [
    ...new Map(
      citations.map((citation) => [`${sourceKey(citation.library, citation.source)}\n${citation.start}`, citation]),
    ).values(),
  ];
}

function emptyCorpus(): UserError {
  return new UserError({
    code: "corpus-empty",
    values: {},
    message: "The corpus holds no article that could be read.",
    hint: "Put an article (.md, .txt, .html, .pdf, .docx, .epub) into the corpus folder; `sourcier index` says what was refused and why.",
  });
}
