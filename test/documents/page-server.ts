import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Pages on a loopback address. */
export interface PageServer {
  readonly origin: string;
  /** Address under which this markup is served from now on. */
  put(path: string, markup: string): string;
  close(): Promise<void>;
}

export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const markup = pages.get((request.url ?? "").split("?")[0] ?? "");
    response.writeHead(markup === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(markup);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put: (path, markup) => {
      pages.set(path, markup);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
