import { libraryId } from "../../../src/core/scope.ts";
import { renderAskPanel } from "../../../src/discord/render/ask-panel.ts";
import { renderDeeds } from "../../../src/discord/render/deeds.ts";
import { renderDigest } from "../../../src/discord/render/digest.ts";
import {
  renderFeedAdded,
  renderFeedList,
  renderFeedPreview,
  renderFeedRemoval,
} from "../../../src/discord/render/feed.ts";
import { renderGap, renderGapNote } from "../../../src/discord/render/gap-card.ts";
import { renderGaps } from "../../../src/discord/render/gaps.ts";
import type { MessageBody } from "../../../src/discord/render/layout.ts";
import { renderPicking, renderPins } from "../../../src/discord/render/pins.ts";
import { renderSettings } from "../../../src/discord/render/settings.ts";
import { fullTime, renderDone, renderSourceCard, renderSourceList } from "../../../src/discord/render/source-card.ts";
import { renderChanges, renderHistory } from "../../../src/discord/render/source-history.ts";
import { renderSourcePreview } from "../../../src/discord/render/source-preview.ts";
import { renderRefreshed } from "../../../src/discord/render/source-refreshed.ts";
import type { Gap } from "../../../src/service/gaps/gaps.ts";
import type { Pickable } from "../../../src/service/pins/pickable.ts";
import type { ServerSettings } from "../../../src/service/servers/server-settings.ts";
import type { ServerSource } from "../../../src/service/sources/server-sources.ts";
import type { Words } from "../../../src/service/words/types.ts";
import { clock, market, sentence } from "./article.ts";
import type { GalleryMessage } from "./gallery-message.ts";
import { managerNotes } from "./manager-notes.ts";

/** Any time. */
const AT = Date.UTC(2026, 0, 15, 9);

const source: ServerSource = {
  ...clock,
  handle: "horloge",
  origin: { kind: "address", name: clock.metadata.url ?? "" },
  contentHash: clock.version,
  fingerprint: "gallery",
  passages: 4,
};
const file: ServerSource = {
  ...source,
  ...market,
  handle: "market",
  origin: { kind: "upload", name: "market.md" },
  libraryName: "Tarn",
};
const refresh = {
  library: source.library,
  source: source.id,
  every: "day",
  words: 180,
  failures: 0,
  nextAt: AT,
} as const;
const preview = {
  metadata: clock.metadata,
  paragraphs: 7,
  characters: clock.text.length,
  first: "L'horloge de la tour d'Ostrel a sonné",
  last: "aucune date n'a encore été fixée.",
  warnings: [],
};
const settings: ServerSettings = {
  folder: true,
  libraries: [{ id: source.library }],
  bindings: {},
  ofChannels: {},
  corrections: "reply",
  forums: [],
  listening: [],
  askPanels: {},
  showsAlone: false,
  managerRoles: [],
};
const TARN = libraryId("Tarn");
const chosen: ServerSettings = {
  ...settings,
  libraries: [{ id: source.library }, { id: TARN, name: "Tarn" }],
  bindings: { 1: TARN },
  folder: false,
  caution: "cautious",
  languages: ["fr", "vi"],
  ofChannels: { 1: { replies: "thread" } },
  forums: ["900000000000000004"],
  listening: ["900000000000000005"],
  askPanels: { 1: "900000000000000006" },
  logChannel: "900000000000000002",
  managerRoles: ["900000000000000003"],
};
const deeds = [
  { person: "9f8e7d6c5b4a", at: AT, act: "log-channel", about: "900000000000000002" },
  { person: "9f8e7d6c5b4a", at: AT, act: "caution", about: "+", channel: "900000000000000002" },
  { person: "0a1b2c3d4e5f", at: AT, act: "source-added", about: clock.metadata.title },
] as const;
const gap: Gap = {
  id: "0123456789ab",
  question: "Qui remonte l'horloge ?",
  wordings: ["Qui remonte l'horloge ?", "who winds the clock"],
  people: 3,
  times: 5,
  lastAt: AT,
  languages: ["fr", "en"],
  isBadlyRated: false,
  nearest: sentence(1, 0),
  questions: [],
};
const quoted = sentence(1, 0);
const sentences: readonly Pickable[] = [quoted, sentence(2, 0)].map(({ library, start, end, quote, title }) => ({
  library,
  source: "horloge",
  version: "0",
  start,
  end,
  ref: `0-${start}-${end}`,
  text: quote,
  title,
}));
const pins = [
  { pin: { id: "1", question: gap.question, wordings: [], places: [] }, citations: [quoted] },
  { pin: { id: "2", question: "Combien coûte la visite ?", wordings: [], places: [] }, citations: [] },
];
const { id, version, metadata, origin, contentHash } = source;
const entry = { id, version, metadata, origin, contentHash, at: AT, cause: "refreshed" } as const;

/** What a server's managers are shown. */
export function managingMessages(words: Words): readonly GalleryMessage[] {
  const { manage } = words;
  const { title } = clock.metadata;
  const prepared = { state: "new", preview } as const;
  const unsure = { state: "changed", preview: { ...preview, kept: 0.6, reservation: "robots" } } as const;
  const messages: Readonly<Record<string, MessageBody>> = {
    "source, preview": renderSourcePreview({ id: "1", prepared }, words),
    "source, preview with doubts": renderSourcePreview({ id: "1", prepared: unsure }, words),
    "source, added": renderDone([manage.added(`**${title}**`, 4)], { words, undoId: "1" }),
    "source, taken off": renderDone([manage.removed(`**${title}**`)], { words, undoId: "1" }),
    source: renderSourceCard(source, { words, refresh }),
    "source, failing and held": renderSourceCard(source, {
      words,
      refresh: { ...refresh, failingSince: AT, isHeld: true },
    }),
    "source, list": renderSourceList([source, file], { words, page: 0 }),
    "source, empty list": renderSourceList([], { words, page: 0 }),
    "source, page that shrank": renderRefreshed([manage.refreshed.shrunk(`**${title}**`, 40, 180)], {
      outcome: "shrunk",
      handle: source.handle,
      words,
    }),
    "source, history": renderHistory(
      source,
      [
        { number: 1, entry: { ...entry, cause: "added" }, isCurrent: false },
        { number: 2, entry, isCurrent: true, counts: { added: 1, changed: 1, gone: 1 } },
      ],
      words,
    ),
    "source, changes": renderChanges(
      [
        { kind: "changed", before: "Elle a coûté 140 000 euros.", after: "Elle a coûté 148 000 euros." },
        { kind: "added", text: "La visite est gratuite." },
        { kind: "gone", text: "La visite coûte 3 euros." },
      ],
      {
        heading: manage.history.changes(`**${title}**`, fullTime(AT)),
        action: "source-changes",
        id: "horloge-2",
        page: 0,
        words,
      },
    ),
    ...feedMessages(words),
    settings: renderSettings(settings, { channelIds: ["1"], words, level: "server", hearsAll: false }),
    "settings, a digest without a channel": renderSettings(
      { ...settings, digestSince: 1 },
      { channelIds: ["1"], words, level: "server", hearsAll: false },
    ),
    "settings, of a channel": renderSettings(chosen, { channelIds: ["1"], words, level: "channel", hearsAll: true }),
    "questions without an answer": renderGaps(
      { shown: [gap, { ...gap, people: 1, times: 1 }], alone: 2 },
      { words, page: 0 },
    ),
    "questions without an answer, none": renderGaps({ shown: [], alone: 0 }, { words, page: 0 }),
    "question without an answer": renderGap(gap, words),
    "question without an answer, sentences to pin": renderPicking(gap, sentences, words),
    "question without an answer, nothing to pin": renderPicking(gap, [], words),
    "pinned quotes": renderPins(pins, { words, page: 0 }),
    "weekly digest": renderDigest({ asked: 40, answered: 31, rated: 14, helpful: 12, gaps: [gap] }, words),
    "weekly digest of a quiet week": renderDigest({ asked: 0, answered: 0, rated: 0, helpful: 0, gaps: [] }, words),
    "pinned quotes, none": renderPins([], { words, page: 0 }),
    "question without an answer, asked again": renderGapNote(words.gaps.answeredNow(2, 3), words),
    "ask panel": renderAskPanel(words),
    "settings, log": renderDeeds(deeds, { words, page: 0 }),
    "settings, log without a line": renderDeeds([], { words, page: 0 }),
  };
  return [...Object.entries(messages).map(([name, body]) => ({ name, bodies: [body] })), ...managerNotes(words)];
}

function feedMessages(words: Words): Readonly<Record<string, MessageBody>> {
  const feed = {
    library: source.library,
    id: "courrier",
    address: "https://courrier.ostrel.test/flux.xml",
    title: "Le Courrier d'Ostrel",
    every: "hour",
    keep: 20,
    nextAt: AT,
    failures: 0,
    members: ["1", "2"].map((entry) => ({ entry, source: entry, isOwn: true }) as const),
  } as const;
  const entries = ["L'horloge d'Ostrel sonne de nouveau", "Le marché déménage"].map((title, index) => ({
    title,
    isWhole: index === 0,
  }));
  const read = { outcome: "read", added: [], changed: [], left: 1, embedded: 12 } as const;
  const mistake = {
    code: "address-timeout",
    values: { address: feed.address, seconds: 20 },
    message: "",
    hint: "",
  } as const;
  return {
    "feed, preview": renderFeedPreview(
      { id: "1", feed: { ...feed, entries, isKnown: false }, every: "hour", keep: 20 },
      words,
    ),
    "feed, preview of one that is here": renderFeedPreview(
      { id: "1", feed: { ...feed, entries: [], isKnown: true }, every: "day", keep: 5 },
      words,
    ),
    "feed, added": renderFeedAdded({ feed, ...read }, words),
    "feed, added and failing": renderFeedAdded({ feed, outcome: "failed", mistake, failingSince: AT }, words),
    "feed, list": renderFeedList([feed, { ...feed, libraryName: "Tarn", failingSince: AT }], words),
    "feed, empty list": renderFeedList([], words),
    "feed, removal": renderFeedRemoval(feed, words),
  };
}
