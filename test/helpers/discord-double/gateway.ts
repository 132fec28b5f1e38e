import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import type { Recorder } from "./recorder.ts";
import { guildJson } from "./snapshots.ts";
import { userJson, type World } from "./world.ts";

const opcodes = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  ack: 11,
};
const closeCodes = { authenticationFailed: 4004, disallowedIntents: 4014 };

export const intents = { guilds: 1 << 0, guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 };
const privilegedIntents = (1 << 1) | (1 << 8) | intents.messageContent;

export interface Frame {
  readonly op: number;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  /** While it is connected. */
  socket: WebSocket | undefined;
  readonly intents: number;
  sequence: number;
  readonly sent: { readonly s: number; readonly t: string; readonly d: unknown }[];
}

interface GatewayOptions {
  readonly world: World;
  readonly recorder: Recorder;
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  /** Privileged ones that the application has switched on. */
  readonly allowedIntents: number;
  readonly url: () => string;
}

/**
 * The gateway: as many sessions of the one shard as identify, each told of everything, resumable, that can be made to fail in every way that
 * Discord's fails. What makes it fail concerns all sessions.
 */
export class Gateway {
  /** What bots sent, heartbeats included, over all connections. */
  readonly received: Frame[] = [];
  readonly #options: GatewayOptions;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  #acknowledging = true;

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  attach(server: Server): void {
    server.on("upgrade", (request, socket, head) => {
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.#welcome(webSocket));
    });
  }

  get connected(): boolean {
    return this.sessions > 0;
  }

  /** How many are connected. */
  get sessions(): number {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== undefined).length;
  }

  /** How many frames of this opcode bots sent: 2 identify, 6 resume, 1 heartbeat, 3 presence. */
  count(op: number): number {
    return this.received.filter((frame) => frame.op === op).length;
  }

  /** Sends an event to each session, now or when it resumes; its intents decide whether it wants it. */
  dispatch(event: string, data: unknown, intent = 0): void {
    for (const session of this.#sessions.values()) dispatchTo(session, { event, data, intent });
  }

  hasIntent(intent: number): boolean {
    return [...this.#sessions.values()].some((session) => (session.intents & intent) !== 0);
  }

  /** Breaks the connections; a session can be resumed unless the code says otherwise. */
  drop(code?: number): void {
    for (const session of this.#sessions.values()) {
      const { socket } = session;
      session.socket = undefined;
      if (code === undefined) socket?.terminate();
      else socket?.close(code);
    }
  }

  askToReconnect(): void {
    for (const { socket } of this.#sessions.values()) send(socket, { op: opcodes.reconnect, d: null });
  }

  /** Without `resumable` the sessions are gone and bots have to identify anew. */
  invalidateSession({ resumable = false } = {}): void {
    const sessions = [...this.#sessions.values()];
    if (!resumable) this.#sessions.clear();
    for (const { socket } of sessions) send(socket, { op: opcodes.invalidSession, d: resumable });
  }

  /** Leaves heartbeats without acknowledgement (or ends that): the connection looks open and is dead. */
  silence(silent: boolean): void {
    this.#acknowledging = !silent;
  }

  close(): void {
    this.#sessions.clear();
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #welcome(socket: WebSocket): void {
    socket.on("message", (data) => this.#receive(socket, JSON.parse(String(data)) as Frame));
    socket.on("close", () => {
      for (const session of this.#sessions.values()) if (session.socket === socket) session.socket = undefined;
      this.#options.recorder.changed();
    });
    send(socket, { op: opcodes.hello, d: { heartbeat_interval: this.#options.heartbeatIntervalMs } });
  }

  #receive(socket: WebSocket, frame: Frame): void {
    this.received.push(frame);
    if (frame.op === opcodes.heartbeat && this.#acknowledging) send(socket, { op: opcodes.ack, d: null });
    if (frame.op === opcodes.identify) this.#identify(socket, frame.d as { token: string; intents: number });
    if (frame.op === opcodes.resume) this.#resume(socket, frame.d as { session_id: string; seq: number });
    this.#options.recorder.changed();
  }

  #identify(socket: WebSocket, data: { readonly token: string; readonly intents: number }): void {
    if (data.token !== this.#options.token) socket.close(closeCodes.authenticationFailed, "Authentication failed.");
    else if ((data.intents & privilegedIntents & ~this.#options.allowedIntents) !== 0)
      socket.close(closeCodes.disallowedIntents, "Disallowed intent(s).");
    else this.#startSession(socket, data.intents);
  }

  #startSession(socket: WebSocket, wanted: number): void {
    const { world, url } = this.#options;
    const session: Session = { id: world.newId(), socket, intents: wanted, sequence: 0, sent: [] };
    for (const { id } of [...this.#sessions.values()].filter(isGone).slice(0, -RESUMABLE)) this.#sessions.delete(id);
    this.#sessions.set(session.id, session);
    const tell = (event: string, data: unknown, intent = 0) => dispatchTo(session, { event, data, intent });
    tell("READY", {
      v: 10,
      user: userJson(world.bot),
      guilds: [...world.guilds.keys()].map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      application: { id: world.bot.id, flags: 0 },
      shard: [0, 1],
    });
    for (const guild of world.guilds.values()) tell("GUILD_CREATE", guildJson(world, guild), intents.guilds);
  }

  #resume(socket: WebSocket, { session_id, seq }: { readonly session_id: string; readonly seq: number }): void {
    const session = this.#sessions.get(session_id);
    if (session === undefined) {
      send(socket, { op: opcodes.invalidSession, d: false });
      return;
    }
    session.socket?.terminate();
    session.socket = socket;
    for (const entry of session.sent.filter(({ s }) => s > seq)) send(socket, { op: opcodes.dispatch, ...entry });
    dispatchTo(session, { event: "RESUMED", data: {}, intent: 0 });
  }
}

/** So many sessions that nobody has resumed are kept for whoever may. */
const RESUMABLE = 4;

function isGone({ socket }: Session): boolean {
  return socket === undefined;
}

interface Event {
  readonly event: string;
  readonly data: unknown;
  /** 0: everybody gets it. */
  readonly intent: number;
}

function dispatchTo(session: Session, { event, data, intent }: Event): void {
  if (intent !== 0 && (session.intents & intent) === 0) return;
  session.sequence += 1;
  const entry = { s: session.sequence, t: event, d: data };
  session.sent.push(entry);
  send(session.socket, { op: opcodes.dispatch, ...entry });
}

function send(socket: WebSocket | undefined, payload: object): void {
  socket?.send(JSON.stringify(payload));
}
