# syntax=docker/dockerfile:1
# The bundle is the same everywhere: it is made on the builder's own platform.
FROM --platform=$BUILDPLATFORM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY build.ts ./
COPY src ./src
RUN node build.ts

FROM node:24-slim
ENV NODE_ENV=production
# glibc would keep what is freed, in an arena for each thread.
ENV MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=131072
# For projects that are not on GitHub: their repositories are read with git, over https.
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates git && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json app.yml ./
COPY --from=build /app/dist ./dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# V8 would let garbage grow to several times what is in use before it looks for it: the image keeps it small. Compiling
# for size takes a fifth of the memory away, for 9 ms more computing a review (41 ms in place of 32).
CMD ["node", "--optimize-for-size", "--max-semi-space-size=4", "--heap-growing-percent=30", "dist/server/main.js"]
