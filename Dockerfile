# syntax=docker/dockerfile:1
# The program 'kg': it serves, imports and seeds. 'docker build -t knowledgegraph .' builds it, for other processors too (--platform).

# The page that browsers get; it needs Node.js, which the image does not.
FROM --platform=$BUILDPLATFORM node:22.21.1-bookworm-slim AS explorer
WORKDIR /source/src/Explorer
COPY src/Explorer/package.json src/Explorer/package-lock.json ./
RUN npm ci
COPY src/Explorer/ ./
RUN npm run build

FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0.401-noble AS build
ARG TARGETARCH
WORKDIR /source

# Packages are restored again only when one of these files changes.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/Model/Model.csproj src/Model/
COPY src/Sources/Sources.csproj src/Sources/
COPY src/Storage/Storage.csproj src/Storage/
COPY src/Compat/Bolt/Bolt.csproj src/Compat/Bolt/
COPY src/Neo4j/Neo4j.csproj src/Neo4j/
COPY src/Compat/GraphQL/GraphQL.csproj src/Compat/GraphQL/
COPY src/Server/Server.csproj src/Server/Explorer.targets src/Server/
RUN dotnet restore src/Server/Server.csproj -a $TARGETARCH

COPY .editorconfig BannedSymbols.txt ./
COPY seed/ seed/
COPY src/ src/
COPY --from=explorer /source/src/Server/wwwroot/ src/Server/wwwroot/
RUN dotnet publish src/Server/Server.csproj -c Release -a $TARGETARCH --no-restore --self-contained false -p:ExplorerRestored=false -o /app \
    && mkdir /data

# No shell, no package manager, no root. Texts are compared by ordinal (InvariantGlobalization), so ICU is not missed; the
# SQLite that comes with the program needs the C library alone.
FROM mcr.microsoft.com/dotnet/aspnet:10.0.12-noble-chiseled
COPY LICENSE /app/
COPY --from=build /app/ /app/
# A volume that is mounted here for the first time takes over the owner.
COPY --from=build --chown=$APP_UID:$APP_UID /data/ /data/
ENV KG_DATA=/data \
    ASPNETCORE_URLS=http://0.0.0.0:5080 \
    ASPNETCORE_HTTP_PORTS=
WORKDIR /app
USER $APP_UID
EXPOSE 5080
# Whoever runs it as a server asks for its health by '/app/kg health'; seeding and importing have none.
ENTRYPOINT ["/app/kg"]
CMD ["serve"]
