import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { UserError } from "../../core/errors.ts";
import type { Metrics } from "../../service/metrics.ts";

export interface HealthOptions {
  readonly port: number;
  readonly metrics: Pick<Metrics, "render" | "contentType">;
  readonly connected: () => boolean;
}

/**
 * Serves, on this machine alone, /healthz (200 while the gateway is connected, else 503) and /metrics; gives what stops it.
 * Throws UserError setting-invalid when the port cannot be had.
 */
export async function startHealth({
  port,
  ...options
}: HealthOptions): Promise<{ readonly port: number; stop(): void }> {
  const server = createServer(healthListener(options));
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    throw portTaken(port, error);
  }
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

function portTaken(port: number, cause: unknown): UserError {
  return new UserError({
    code: "setting-invalid",
    values: { problem: "port", port },
    message: `Cannot listen on HEALTH_PORT ${port}.`,
    hint: "Another program may be using it: choose another port, or leave HEALTH_PORT empty.",
    cause,
  });
}
