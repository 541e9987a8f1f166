# The API without its embedded PostgreSQL: a container is given a DATABASE_URL.
FROM node:24-bookworm-slim AS build
WORKDIR /samverk
COPY package.json package-lock.json ./
RUN npm ci --omit=optional --no-audit --no-fund
COPY nest-cli.json tsconfig.json tsconfig.build.json ./
COPY src src
COPY migrations migrations
RUN npm run build && npm prune --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /samverk
COPY --from=build /samverk/package.json ./
COPY --from=build /samverk/node_modules node_modules
COPY --from=build /samverk/dist dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/live').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
