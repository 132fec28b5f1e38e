import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { Metrics } from "./metrics.ts";

export interface HealthOptions {
  readonly port: number;
  readonly metrics: Pick<Metrics, "render" | "contentType">;
  readonly connected: () => boolean;
}

/** Serves /healthz (200 while the gateway is connected, else 503) and /metrics; gives what stops it. Rejects when the port is taken. */
export async function startHealth({
  port,
  ...options
}: HealthOptions): Promise<{ readonly port: number; stop(): void }> {
  const server = createServer(healthListener(options));
  server.listen(port);
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function healthListener({ metrics, connected }: Omit<HealthOptions, "port">): RequestListener {
  return (request, response) => {
    const send = (status: number, body: string, contentType = "text/plain; charset=utf-8"): void => {
      response.writeHead(status, { "content-type": contentType }).end(body);
    };
    if (request.url === "/healthz") {
      send(connected() ? 200 : 503, connected() ? "ok\n" : "not connected to Discord\n");
    } else if (request.url === "/metrics") {
      metrics.render().then(
        (text) => send(200, text, metrics.contentType),
        () => send(500, "metrics failed\n"),
      );
    } else {
      send(404, "not found\n");
    }
  };
}
