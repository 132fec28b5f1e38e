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

/** The gateway: one session at a time, resumable, that can be made to fail in every way that Discord's fails. */
export class Gateway {
  /** What the bot sent, heartbeats included, over all connections. */
  readonly received: Frame[] = [];
  readonly #options: GatewayOptions;
  #sockets = new WebSocketServer({ noServer: true });
  #socket: WebSocket | undefined;
  #session: Session | undefined;
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
    return this.#socket !== undefined && this.#session !== undefined;
  }

  /** How many frames of this opcode the bot sent: 2 identify, 6 resume, 1 heartbeat, 3 presence. */
  count(op: number): number {
    return this.received.filter((frame) => frame.op === op).length;
  }

  /** Sends an event to the session, now or when it resumes; its intents decide whether it wants it. */
  dispatch(event: string, data: unknown, intent = 0): void {
    const session = this.#session;
    if (!session || (intent !== 0 && (session.intents & intent) === 0)) return;
    session.sequence += 1;
    const entry = { s: session.sequence, t: event, d: data };
    session.sent.push(entry);
    this.#send({ op: opcodes.dispatch, ...entry });
  }

  hasIntent(intent: number): boolean {
    return ((this.#session?.intents ?? 0) & intent) !== 0;
  }

  /** Breaks the connection; the session can be resumed unless the code says otherwise. */
  drop(code?: number): void {
    const socket = this.#socket;
    this.#socket = undefined;
    if (code === undefined) socket?.terminate();
    else socket?.close(code);
  }

  askToReconnect(): void {
    this.#send({ op: opcodes.reconnect, d: null });
  }

  /** Without `resumable` the session is gone and the bot has to identify anew. */
  invalidateSession({ resumable = false } = {}): void {
    if (!resumable) this.#session = undefined;
    this.#send({ op: opcodes.invalidSession, d: resumable });
  }

  /** Leaves heartbeats without acknowledgement (or ends that): the connection looks open and is dead. */
  silence(silent: boolean): void {
    this.#acknowledging = !silent;
  }

  close(): void {
    this.#session = undefined;
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #welcome(socket: WebSocket): void {
    this.#socket?.terminate();
    this.#socket = socket;
    socket.on("message", (data) => this.#receive(socket, JSON.parse(String(data)) as Frame));
    socket.on("close", () => {
      if (this.#socket === socket) this.#socket = undefined;
      this.#options.recorder.changed();
    });
    this.#send({ op: opcodes.hello, d: { heartbeat_interval: this.#options.heartbeatIntervalMs } });
  }

  #receive(socket: WebSocket, frame: Frame): void {
    this.received.push(frame);
    if (frame.op === opcodes.heartbeat && this.#acknowledging) this.#send({ op: opcodes.ack, d: null });
    if (frame.op === opcodes.identify) this.#identify(socket, frame.d as { token: string; intents: number });
    if (frame.op === opcodes.resume) this.#resume(frame.d as { session_id: string; seq: number });
    this.#options.recorder.changed();
  }

  #identify(socket: WebSocket, data: { readonly token: string; readonly intents: number }): void {
    if (data.token !== this.#options.token) socket.close(closeCodes.authenticationFailed, "Authentication failed.");
    else if ((data.intents & privilegedIntents & ~this.#options.allowedIntents) !== 0)
      socket.close(closeCodes.disallowedIntents, "Disallowed intent(s).");
    else this.#startSession(data.intents);
  }

  #startSession(wanted: number): void {
    const { world, url } = this.#options;
    this.#session = { id: world.newId(), intents: wanted, sequence: 0, sent: [] };
    this.dispatch("READY", {
      v: 10,
      user: userJson(world.bot),
      guilds: [...world.guilds.keys()].map((id) => ({ id, unavailable: true })),
      session_id: this.#session.id,
      resume_gateway_url: url(),
      application: { id: world.bot.id, flags: 0 },
      shard: [0, 1],
    });
    for (const guild of world.guilds.values()) this.dispatch("GUILD_CREATE", guildJson(world, guild), intents.guilds);
  }

  #resume({ session_id, seq }: { readonly session_id: string; readonly seq: number }): void {
    if (this.#session?.id !== session_id) {
      this.#send({ op: opcodes.invalidSession, d: false });
      return;
    }
    for (const entry of this.#session.sent.filter(({ s }) => s > seq)) this.#send({ op: opcodes.dispatch, ...entry });
    this.dispatch("RESUMED", {});
  }

  #send(payload: object): void {
    this.#socket?.send(JSON.stringify(payload));
  }
}
