FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN NODE_ENV=production npm run build

FROM node:22-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force

FROM node:22-slim
ENV NODE_ENV=production PORT=8080 DATA_DIR=/data
WORKDIR /app
# The volume takes this owner, so that the process needs no root.
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY public ./public
# The server reads db/migrations at its start; the rest are the sources of db:check and jobs.
COPY db ./db
COPY app ./app
COPY workers ./workers
COPY scripts ./scripts
COPY --from=build /app/build ./build
USER node
EXPOSE 8080
CMD ["node", "build/server.js"]
