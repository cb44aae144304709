/** A cloud that can't be trusted: it logs anyone in, and answers Resource Manager's requests as told. And someone who waits for tokens. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { type Certificate, createCertificate } from "../../src/emulator/emulator.ts";

export interface Listener extends AsyncDisposable {
  readonly origin: string;
  /** What was asked here: method, path, and whether it came with a token or a secret. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined; readonly body: string }[];
}

export interface Cloud extends Listener {
  /** Answers all but the login. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** Answers the login. */
  login: (request: IncomingMessage, response: ServerResponse) => void;
}

export const token = "s3cret-token-of-the-cloud";

/** Starts a cloud on loopback; the certificate is for `localhost` unless told otherwise. */
export async function startCloud(certificate: Certificate): Promise<Cloud> {
  const requests: Listener["requests"] = [];
  const server = createServer(certificate, (request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => {
      const { url = "", method = "", headers } = request;
      requests.push({ line: `${method} ${url}`, authorization: headers.authorization, body });
      if (url.includes("/oauth2/") || url.includes("openid")) cloud.login(request, response);
      else cloud.answer(request, response);
    });
  });
  const origin = `https://localhost:${await listen(server)}`;
  const cloud: Cloud = {
    origin,
    requests,
    answer: (_, response) => json(response, 404, {}),
    login: ({ url = "" }, response) => {
      const tenant = url.split("/")[1] ?? "";
      if (url.includes("openid")) {
        json(response, 200, {
          issuer: `${origin}/${tenant}/v2.0`,
          authorization_endpoint: `${origin}/${tenant}/oauth2/v2.0/authorize`,
          token_endpoint: `${origin}/${tenant}/oauth2/v2.0/token`,
          jwks_uri: `${origin}/${tenant}/keys`,
        });
      } else json(response, 200, { token_type: "Bearer", expires_in: 3599, access_token: token });
    },
    [Symbol.asyncDispose]: () => close(server),
  };
  return cloud;
}

export function json(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A certificate for another name than that under which it is met. */
export async function certificateOfAnotherHost(): Promise<Certificate> {
  const { generate } = await import("selfsigned");
  const made = await generate([{ name: "commonName", value: "other.contoso.com" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "other.contoso.com" }] },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** A certificate that was good until yesterday. */
export async function expiredCertificate(): Promise<Certificate> {
  const { generate } = await import("selfsigned");
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date("2020-01-01"),
    notAfterDate: new Date("2020-02-01"),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  return { key: made.private, cert: made.cert };
}

export interface Proxy extends AsyncDisposable {
  readonly port: number;
  /** The hosts that were asked for. */
  readonly connects: string[];
  /** What it says to a CONNECT; 200 makes the connection. */
  status: number;
}

/** A proxy as companies have them: it takes CONNECT alone, and knows hosts that nobody else does; here all of them are this machine. */
export async function startProxy(): Promise<Proxy> {
  const { createServer: createHttpServer } = await import("node:http");
  const sockets = new Set<Socket>();
  const server = createHttpServer((_, response) => response.writeHead(405).end());
  server.on("connection", (socket) => sockets.add(socket));
  server.on("connect", (request, socket, head) => {
    proxy.connects.push(request.url ?? "");
    if (proxy.status !== 200) {
      socket.end(`HTTP/1.1 ${proxy.status} No\r\n\r\n`);
      return;
    }
    const [host = "", port = ""] = (request.url ?? "").split(":");
    const upstream = connect(Number(port), host.endsWith(".contoso.com") ? "127.0.0.1" : host, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    sockets.add(upstream);
    for (const each of [upstream, socket]) each.on("error", () => upstream.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const proxy: Proxy = {
    port: (server.address() as AddressInfo).port,
    connects: [],
    status: 200,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
  return proxy;
}

export { createCertificate };

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
