import type { Engine } from "../../app/types.ts";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import { type LibraryId, libraryOf } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import { createSerial } from "../serial.ts";
import type { InterfaceLanguage } from "../words/index.ts";
import type { Replies } from "./choice-values.ts";
import { type ChoiceName, type Choices, chosenAt, THRESHOLDS } from "./choices.ts";
import { type Deed, readDeeds, recordDeed } from "./deeds.ts";
import type { Place } from "./scopes.ts";
import {
  changeServerSettings,
  ownerOfServer,
  readServerSettings,
  type ServerLibrary,
  type ServerSettings,
} from "./server-settings.ts";

/** Why a library cannot be had: another one has the name, or there are as many as there may be. */
type Refusal = "taken" | "full";

/** Who did what, for the log of a server. */
export type Doing = Omit<Deed, "at">;

/** What goes at one place of a server. */
export interface PlaceSettings {
  /** From which probability on questions are answered; undefined: the usual one. */
  readonly threshold: number | undefined;
  readonly languages: readonly InterfaceLanguage[];
  readonly replies: Replies;
}

/** What a server's managers choose. Every method concerns one server alone. */
export interface ServerDesk {
  settings(serverId: string): Promise<ServerSettings>;
  /** Also of a private conversation, where nobody chooses anything. */
  at(place: Place): Promise<PlaceSettings>;
  /** Changes settings and lists it in the log; what is so already is not listed. */
  change(serverId: string, changes: Partial<ServerSettings>, doing: Doing): Promise<ServerSettings>;
  /** Chooses something for the server, or for one channel of it; undefined: what goes above is to go. */
  choose<Name extends ChoiceName>(serverId: string, choice: Choice<Name>, doing: Doing): Promise<void>;
  /** By id or name, in whatever case; undefined when there is none. */
  library(serverId: string, named: string): Promise<ServerLibrary | undefined>;
  createLibrary(serverId: string, name: string, person: string): Promise<ServerLibrary | Refusal>;
  renameLibrary(serverId: string, library: ServerLibrary, to: Named): Promise<ServerLibrary | Refusal>;
  /** Takes a library off with all its bindings; its sources must be gone. */
  deleteLibrary(serverId: string, library: ServerLibrary, person: string): Promise<void>;
  /** A channel asks and fills that library from now on. */
  bind(serverId: string, binding: Binding): Promise<void>;
  /** Chooses the channel that is told what managers should know; undefined: none. */
  setLogChannel(serverId: string, channelId: string | undefined, person: string): Promise<void>;
  /** Switches the weekly digest on, or off. */
  switchDigest(serverId: string, isOn: boolean, person: string): Promise<void>;
  /** Notes when one was sent. */
  noteDigest(serverId: string, at: number): Promise<void>;
  /** Notes that an Ask panel stands in a channel; false, and nothing is noted, where another one does already. */
  putAskPanel(serverId: string, panel: AskPanel & { readonly messageId: string }): Promise<boolean>;
  /** Notes that none does any longer; gives the message that did. */
  takeAskPanel(serverId: string, panel: AskPanel): Promise<string | undefined>;
  /** Lists something in the log. */
  record(serverId: string, doing: Doing): Promise<void>;
  /** What managers did, the latest first. */
  deeds(serverId: string): Promise<readonly Deed[]>;
}

interface Choice<Name extends ChoiceName> {
  readonly name: Name;
  readonly value: Choices[Name] | undefined;
  /** Undefined: for the whole server. */
  readonly channelId: string | undefined;
}

interface Named {
  readonly name: string;
  readonly person: string;
}

interface Binding {
  readonly channelId: string;
  readonly library: ServerLibrary;
  readonly person: string;
}

interface AskPanel {
  readonly channelId: string;
  readonly person: string;
}

export interface ServerDeskParts {
  readonly engine: Pick<Engine, "in">;
  readonly now: () => number;
  readonly newId: () => string;
}

const MAX_LIBRARIES = 25;
const SHOWN_DEEDS = 100;

export function createServerDesk({ engine, now, newId }: ServerDeskParts): ServerDesk {
  const perServer = createSerial();
  const documentsAt = (serverId: string): DocumentStore => documentsOf(engine, ownerOfServer(serverId));

  const desk: ServerDesk = {
    settings: (serverId) => readServerSettings(documentsAt(serverId), serverId),

    async at({ serverId, channelIds }) {
      const settings = serverId === null ? { ofChannels: {} } : await desk.settings(serverId);
      return {
        threshold: THRESHOLDS[chosenAt(settings, channelIds, "caution").value],
        languages: chosenAt(settings, channelIds, "languages").value,
        replies: chosenAt(settings, channelIds, "replies").value,
      };
    },

    async choose(serverId, { name, value, channelId }, doing) {
      await update(serverId, doing, (settings) => {
        if (channelId === undefined)
          return { ...without(settings, name), ...(value !== undefined && { [name]: value }) };
        const { [channelId]: ofChannel = {}, ...others } = settings.ofChannels;
        const chosen = { ...without(ofChannel, name), ...(value !== undefined && { [name]: value }) };
        const isEmpty = Object.keys(chosen).length === 0;
        return { ...settings, ofChannels: isEmpty ? others : { ...others, [channelId]: chosen } };
      });
    },

    change: (serverId, changes, doing) => update(serverId, doing, (settings) => ({ ...settings, ...changes })),

    async library(serverId, named) {
      const { libraries } = await desk.settings(serverId);
      const folded = fold(named);
      return libraries.find(({ id, name }) => id === named || fold(name ?? "") === folded);
    },

    createLibrary: (serverId, name, person) =>
      perServer.run(serverId, async () => {
        const library = { id: libraryOf(ownerOfServer(serverId), newId()), name };
        let refusal: Refusal | undefined;
        await change(serverId, { person, act: "library-created", about: name }, (settings) => {
          refusal = refusalOf(settings, name);
          return refusal === undefined ? { ...settings, libraries: [...settings.libraries, library] } : settings;
        });
        return refusal ?? library;
      }),

    renameLibrary: (serverId, library, { name, person }) =>
      perServer.run(serverId, async () => {
        const renamed = { ...library, name };
        const rename = (each: ServerLibrary) => (each.id === library.id ? renamed : each);
        let isRefused = false;
        await change(serverId, { person, act: "library-renamed", about: name }, (settings) => {
          isRefused = isTaken(settings, name, library.id);
          const [first, ...others] = settings.libraries;
          return isRefused ? settings : { ...settings, libraries: [rename(first), ...others.map(rename)] };
        });
        return isRefused ? "taken" : renamed;
      }),

    async deleteLibrary(serverId, { id, name = "" }, person) {
      await update(serverId, { person, act: "library-deleted", about: name }, (settings) => {
        const [first, ...others] = settings.libraries;
        const bindings = Object.entries(settings.bindings).filter(([, bound]) => bound !== id);
        return {
          ...settings,
          libraries: [first, ...others.filter((each) => each.id !== id)],
          bindings: Object.fromEntries(bindings),
        };
      });
    },

    async bind(serverId, { channelId, library, person }) {
      const doing = { person, act: "library-bound", about: library.name ?? "", channel: channelId } as const;
      // The first one too: the channel of a thread may be bound to another.
      await update(serverId, doing, (settings) => ({
        ...settings,
        bindings: { ...settings.bindings, [channelId]: library.id },
      }));
    },

    async setLogChannel(serverId, channelId, person) {
      await update(
        serverId,
        { person, act: "log-channel", about: channelId ?? "" },
        ({ logChannel: _, ...settings }) => ({
          ...settings,
          ...(channelId !== undefined && { logChannel: channelId }),
        }),
      );
    },

    async switchDigest(serverId, isOn, person) {
      const doing = { person, act: isOn ? "digest-on" : "digest-off", about: "" } as const;
      await update(serverId, doing, (settings) => {
        if ((settings.digestSince !== undefined) === isOn) return settings;
        const { digestSince: _, ...others } = settings;
        return { ...others, ...(isOn && { digestSince: now() }) };
      });
    },

    noteDigest: (serverId, at) =>
      perServer.run(serverId, async () => {
        await changeServerSettings(documentsAt(serverId), serverId, (settings) =>
          settings.digestSince === undefined ? settings : { ...settings, digestSince: at },
        );
      }),

    async putAskPanel(serverId, { channelId, messageId, person }) {
      const { askPanels } = await update(serverId, { person, act: "ask-panel-put", about: channelId }, (settings) => ({
        ...settings,
        askPanels: { [channelId]: messageId, ...settings.askPanels },
      }));
      return askPanels[channelId] === messageId;
    },

    async takeAskPanel(serverId, { channelId, person }) {
      let taken: string | undefined;
      await update(serverId, { person, act: "ask-panel-taken", about: channelId }, (settings) => {
        const { [channelId]: standing, ...others } = settings.askPanels;
        taken = standing;
        return { ...settings, askPanels: others };
      });
      return taken;
    },

    record: (serverId, doing) => recordDeed(documentsAt(serverId), { id: newId(), at: now(), ...doing }),

    deeds: (serverId) => readDeeds(documentsAt(serverId), SHOWN_DEEDS),
  };
  return desk;

  function update(
    serverId: string,
    doing: Doing,
    next: (settings: ServerSettings) => ServerSettings,
  ): Promise<ServerSettings> {
    return perServer.run(serverId, () => change(serverId, doing, next));
  }

  async function change(
    serverId: string,
    doing: Doing,
    next: (settings: ServerSettings) => ServerSettings,
  ): Promise<ServerSettings> {
    const { before, after } = await changeServerSettings(documentsAt(serverId), serverId, next);
    if (after !== before) await desk.record(serverId, doing);
    return after;
  }
}

/** What else there is. */
function without<Given extends Choices>(settings: Given, name: ChoiceName): Omit<Given, ChoiceName> & Choices {
  const { [name]: _, ...others } = settings;
  return others;
}

function refusalOf(settings: ServerSettings, name: string): Refusal | undefined {
  if (isTaken(settings, name)) return "taken";
  return settings.libraries.length >= MAX_LIBRARIES ? "full" : undefined;
}

function isTaken({ libraries }: ServerSettings, name: string, except?: LibraryId): boolean {
  return libraries.some((each) => each.id !== except && fold(each.name ?? "") === fold(name));
}

function fold(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
