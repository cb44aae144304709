/** Local code hosts over HTTP: threads of Azure DevOps 7.1 and notes of GitLab, in memory. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Written {
  id: number;
  author: string;
  body: string;
  status?: string;
}

export interface CodeHost extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  /** Threads or notes of pull request 1, oldest first. */
  readonly comments: Written[];
  /** What was requested, without reads. */
  readonly writes: string[];
  /** Answers every request with this status. */
  fail: number | undefined;
  /** Files at the branch's tip. */
  readonly files: Record<string, string>;
}

const tip = "a".repeat(40);
export const head = "b".repeat(40);
type Handle = (path: string, method: string, body: Record<string, unknown>, host: CodeHost) => unknown;

async function start(handle: Handle, tokenOf: (request: IncomingMessage) => string | undefined): Promise<CodeHost> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    let text = "";
    request.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
    request.on("end", () => {
      const { method = "GET", url = "" } = request;
      const answer = (status: number, body: unknown) => {
        response.statusCode = status;
        response.end(typeof body === "string" ? body : JSON.stringify(body));
      };
      if (method !== "GET") host.writes.push(`${method} ${url.split("?")[0]}`);
      if (host.fail !== undefined) return answer(host.fail, {});
      if (tokenOf(request) !== host.token) return answer(401, {});
      const found = handle(url, method, text === "" ? {} : JSON.parse(text), host);
      answer(found === undefined ? 404 : 200, found ?? {});
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const host: CodeHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: "a-token-of-the-job",
    comments: [],
    writes: [],
    fail: undefined,
    files: {},
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
  return host;
}

export function startAzureDevOps(): Promise<CodeHost> {
  return start(
    (url, method, body, host) => {
      const { pathname, searchParams } = new URL(url, "http://localhost");
      if (!(searchParams.get("api-version") ?? "").startsWith("7.1")) return undefined;
      if (pathname === "/contoso/_apis/connectionData") return { authenticatedUser: { id: "build-service" } };
      const path = pathname.replace("/contoso/project-id/_apis/git/repositories/repository-id", "");
      if (path === "/refs") return { value: [{ name: "refs/heads/main", objectId: tip }] };
      if (path === "/items") return host.files[(searchParams.get("path") ?? "").slice(1)];
      if (path === "/pullRequests/1") return { status: "active", lastMergeSourceCommit: { commitId: head } };
      if (path === "/pullRequests/1/threads" && method === "GET")
        return {
          value: host.comments.map(({ id, author, body: content, status }) => ({
            id,
            status,
            comments: [{ id: 1, author: { id: author }, content }],
          })),
        };
      if (path === "/pullRequests/1/threads") {
        const [comment] = body["comments"] as { content: string }[];
        const id = host.comments.length + 1;
        host.comments.push({
          id,
          author: "build-service",
          body: comment?.content ?? "",
          status: String(body["status"]),
        });
        return { id };
      }
      const [, id, inner] = /^\/pullRequests\/1\/threads\/(\d+)(\/comments\/1)?$/.exec(path) ?? [];
      const thread = host.comments.find((each) => String(each.id) === id);
      if (!thread) return undefined;
      if (inner) thread.body = String(body["content"]);
      else thread.status = String(body["status"]);
      return {};
    },
    (request) => request.headers.authorization?.replace("Bearer ", ""),
  );
}

export function startGitLab(): Promise<CodeHost> {
  return start(
    (url, method, body, host) => {
      const { pathname, searchParams } = new URL(url, "http://localhost");
      if (pathname === "/api/v4/user") return { id: "project-bot" };
      const path = pathname.replace("/api/v4/projects/7", "");
      if (path === "/repository/branches/main") return { commit: { id: tip } };
      const file = /^\/repository\/files\/(.+)\/raw$/.exec(path)?.[1];
      if (file) return host.files[decodeURIComponent(file)];
      if (path === "/merge_requests/1") return { state: "opened", sha: head };
      const notes = "/merge_requests/1/notes";
      if (path === notes && method === "GET") {
        const page = Number(searchParams.get("page"));
        const size = Number(searchParams.get("per_page"));
        // GitLab trims a note.
        const all = host.comments.map(({ id, author, body: text }) => ({
          id,
          author: { id: author },
          body: text.trim(),
        }));
        return all.slice((page - 1) * size, page * size);
      }
      if (path === notes) {
        const id = host.comments.length + 1;
        host.comments.push({ id, author: "project-bot", body: String(body["body"]) });
        return { id };
      }
      const note = host.comments.find(({ id }) => path === `${notes}/${id}`);
      if (note) note.body = String(body["body"]);
      return note && {};
    },
    (request) => String(request.headers["private-token"]),
  );
}
