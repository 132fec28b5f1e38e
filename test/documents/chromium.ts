import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import WebSocket from "ws";

/** A browser with one page, driven over the DevTools protocol. */
export interface Chromium {
  /** Goes to an address and waits until it is loaded. */
  open(address: string): Promise<void>;
  /** Value of an expression in the page; promises are waited for. */
  evaluate<T>(expression: string): Promise<T>;
  printToPdf(options?: { readonly tagged?: boolean; readonly displayHeaderFooter?: boolean }): Promise<Buffer>;
  close(): Promise<void>;
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--remote-debugging-port=0",
];

/** Starts Debian's Chromium: without a window, or in one under Xvfb, since text fragments scroll in windows alone. */
export async function launchChromium({ isHeaded = false } = {}): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), "chromium-"));
  const own = [...ARGUMENTS, `--user-data-dir=${profile}`, "--window-size=1280,900", "about:blank"];
  const child = isHeaded
    ? spawn("xvfb-run", ["--auto-servernum", "--server-args=-screen 0 1400x1000x24", "chromium", ...own], {
        detached: true,
      })
    : spawn("chromium", ["--headless", ...own], { detached: true });
  const socket = await connect(await readAddress(child));
  const call = createCaller(socket);
  const { targetInfos } = await call<{ targetInfos: { type: string; targetId: string }[] }>("Target.getTargets");
  const page = targetInfos.find(({ type }) => type === "page");
  if (page === undefined) throw new Error("Expected Chromium to open a page.");
  const { sessionId } = await call<{ sessionId: string }>("Target.attachToTarget", {
    targetId: page.targetId,
    flatten: true,
  });
  const inPage = <T>(method: string, parameters: object = {}) => call<T>(method, parameters, sessionId);
  await inPage("Page.enable");
  await inPage("Page.setLifecycleEventsEnabled", { enabled: true });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const parameters = { expression, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await inPage<{ result: { value: T }; exceptionDetails?: object }>(
      "Runtime.evaluate",
      parameters,
    );
    if (exceptionDetails !== undefined)
      throw new Error(`The page failed: ${JSON.stringify(exceptionDetails).slice(0, 400)}`);
    return result.value;
  };
  return {
    evaluate,
    open: async (address) => {
      const { loaderId, errorText } = await inPage<{ loaderId?: string; errorText?: string }>("Page.navigate", {
        url: address,
      });
      if (errorText !== undefined) throw new Error(`Chromium could not open ${address}: ${errorText}`);
      if (loaderId !== undefined) await call.loaded(loaderId); // None where only the fragment is another one: nothing is loaded then.
    },
    printToPdf: async ({ tagged = true, displayHeaderFooter = false } = {}) => {
      const options = { generateTaggedPDF: tagged, displayHeaderFooter, preferCSSPageSize: true };
      return Buffer.from((await inPage<{ data: string }>("Page.printToPDF", options)).data, "base64");
    },
    close: async () => {
      socket.close();
      const ended = new Promise((resolve) => child.once("exit", resolve));
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Chromium ended with code ${code}: ${said.slice(-400)}`)));
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

async function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address, { maxPayload: 256 * 1024 * 1024 });
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  return socket;
}

interface Caller {
  <T>(method: string, parameters?: object, sessionId?: string): Promise<T>;
  /** Waits until the document of a loader is loaded, which it may be already. */
  loaded(loaderId: string): Promise<void>;
}

function createCaller(socket: WebSocket): Caller {
  let last = 0;
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  const loaded = new Set<string>();
  const loads = new EventEmitter();
  socket.on("message", (data: Buffer) => {
    const { id, result, error, method, params } = JSON.parse(data.toString());
    if (method === "Page.lifecycleEvent" && params.name === "load") {
      loaded.add(params.loaderId);
      loads.emit(params.loaderId);
    }
    const call = waiting.get(id);
    waiting.delete(id);
    if (error !== undefined) call?.reject(new Error(error.message));
    else call?.resolve(result as never);
  });
  const call = <T>(method: string, parameters: object = {}, sessionId?: string) =>
    new Promise<T>((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(
        JSON.stringify({ id: last, method, params: parameters, ...(sessionId !== undefined && { sessionId }) }),
      );
    });
  const untilLoaded = async (loaderId: string) => {
    if (!loaded.has(loaderId)) await once(loads, loaderId);
  };
  return Object.assign(call, { loaded: untilLoaded });
}
