# The image of the bot: what it runs on, and nothing that only builds or tests it.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Building needs the sources, which are not here yet.
RUN npm ci --ignore-scripts
COPY src src
COPY knowledge knowledge
COPY seeds seeds
RUN npm run build

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# No script of a package is needed: native parts come ready made as packages of their own. What is taken out again is
# in the bundle already, or a weight of the font that no chart is drawn with.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force \
  && rm -r node_modules/echarts node_modules/zrender \
  && find node_modules/@expo-google-fonts/noto-sans-sc -mindepth 1 -maxdepth 1 -type d \
    ! -name 400Regular ! -name 700Bold -exec rm -r {} +

FROM ${NODE_IMAGE}
WORKDIR /app
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8080 \
    OPS_HOST=127.0.0.1 \
    OPS_PORT=9090
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY knowledge knowledge
COPY seeds seeds
# Where STORE_FILE may be; the rest of the file system may be read-only.
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.OPS_PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# By itself, not by npm, so that SIGTERM reaches it.
CMD ["node", "--max-semi-space-size=8", "dist/main.js", "start"]
