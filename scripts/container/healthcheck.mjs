// The image's HEALTHCHECK: ends with 0 while the bot is connected to Discord. In plain JavaScript, since it runs without anything built.
const { HEALTH_PORT } = process.env;
const response = await fetch(`http://127.0.0.1:${HEALTH_PORT}/healthz`).catch(() => undefined);
process.exitCode = response?.ok ? 0 : 1;
