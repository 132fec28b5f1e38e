# One image for the bot and the command line, with its models: nothing is fetched when it runs. How to use it: docs/docker.md.

FROM node:24-bookworm AS build
WORKDIR /app
# The one package that is compiled takes Node's headers from the image; the scripts of all others stay off.
ENV npm_config_nodedir=/usr/local
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund && npm rebuild hnswlib-node
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund
COPY scripts/container ./scripts/container
RUN node scripts/container/trim.mjs

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production SOURCIER_CORPUS=/corpus SOURCIER_DATA=/data HEALTH_PORT=8080
COPY package.json LICENSE ./
COPY models ./models
COPY corpus /corpus
COPY --from=build /app/scripts/container/healthcheck.mjs ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "/app/healthcheck.mjs"]
ENTRYPOINT ["node", "/app/dist/main.js"]
CMD ["bot"]
