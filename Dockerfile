# The bot as an image: docker build -t stp .
#
# NOT RUN where it was written: no Docker engine was there. Its steps were run by hand, one by one, in an empty folder
# (docs/operations.md says which).
#
# Node 22 is a version that is still mended; 20.19 works too. Pin what you have tested by its digest: docs/operations.md,
# "Install", says how, since no registry could be reached where this was written.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package needs an install script; `prepare`, which builds, would run before the sources are here.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY src src
RUN npm run build

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    KNOWLEDGE_DIR=/knowledge \
    DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY bin bin
COPY scripts/healthcheck.mjs scripts/
# The program writes to DATA_DIR alone: the root file system may be read-only.
RUN install -d -o node -g node -m 0700 /data
VOLUME ["/data"]
# By number, so that "must not run as root" can be checked from outside.
USER 1000:1000
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["node", "scripts/healthcheck.mjs"]
ENTRYPOINT ["node", "bin/stp.js"]
CMD ["serve"]
