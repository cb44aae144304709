/**
 * A GitHub on this machine, as far as we use it: commits with files, pull requests with comments, issues. REST requests and
 * answers are held to GitHub's OpenAPI description, GraphQL runs on GitHub's own schema (both cut, see fixtures/cut.ts).
 * Whatever does not fit is kept in `violations` and answered with 500.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { buildSchema, graphql } from "graphql";

export interface Comment {
  readonly id: number;
  body: string;
  readonly author: string;
  /** Who edited it last; null: an account that is gone, undefined: nobody. */
  editor: string | null | undefined;
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  labels: string[];
  readonly author: string;
  readonly comments: Comment[];
  updated: number;
}

export interface PullRequest {
  readonly number: number;
  base: string;
  merged: boolean;
  /** The newest commit of its branch. */
  head: string;
  readonly comments: Comment[];
}

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Pull requests that brought it. */
  readonly pulls: readonly number[];
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A response instead of the real one. */
export interface Failure {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface GitHubServer extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  readonly repository: string;
  /** Whom the token stands for. */
  readonly login: string;
  readonly requests: Seen[];
  readonly violations: string[];
  readonly issues: Issue[];
  /** Given requests fail: with a status, a whole response, or "cut" (the connection is closed). */
  fail: (seen: Seen) => number | "cut" | Failure | undefined;
  /** Labels are dropped silently where the token may not set them. */
  dropLabels: boolean;
  /** A list of files is cut where the repository has too many. */
  cutTrees: boolean;
  branch(name: string): string;
  /** Adds a commit to a branch (from `from`, else its tip) and gives its id. */
  commit(
    branch: string,
    change: { files?: Record<string, string | undefined>; pulls?: readonly number[]; from?: string },
  ): string;
  pull(number: number, base?: string): PullRequest;
  comment(pull: number, author: string, body: string): Comment;
  /** Writes done so far, as "POST /issues/1/comments". */
  writes(): readonly string[];
}

const fixtures = join(import.meta.dirname, "fixtures");
const openapi = JSON.parse(readFileSync(join(fixtures, "openapi.json"), "utf8"), (_, value) => {
  // OpenAPI 3.0 lets null in by `nullable`; JSON schema by a type or a value.
  if (value?.nullable !== true) return value;
  const { nullable: _nullable, ...rest } = value;
  return { anyOf: [{ type: "null" }, rest] };
});
const schema = buildSchema(readFileSync(join(fixtures, "schema.graphql"), "utf8"));
const ajv = new Ajv({
  strict: false,
  coerceTypes: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
    int64: true,
  },
});
ajv.addSchema({ $id: "https://github.local/openapi", ...openapi });

interface Operation {
  readonly template: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: { type?: string };
  }[];
  readonly body: ValidateFunction | undefined;
  readonly bodyNames: readonly string[];
  readonly answers: ReadonlyMap<string, ValidateFunction>;
}

const operations: readonly Operation[] = Object.entries(
  openapi.paths as Record<string, Record<string, Described>>,
).flatMap(([template, methods]) =>
  Object.entries(methods).map(([method, operation]) => {
    const pointer = `https://github.local/openapi#/paths/${template.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D")}/${method}`;
    const body = operation.requestBody?.content["application/json"].schema;
    return {
      template,
      method: method.toUpperCase(),
      pattern: new RegExp(`^${template.replace(/\{\w+\}/g, "([^/]+)")}$`),
      names: [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""),
      parameters: operation.parameters.map((p) =>
        p.$ref ? openapi.components.parameters[p.$ref.split("/").at(-1) ?? ""] : p,
      ),
      body: body && ajv.compile({ $ref: `${pointer}/requestBody/content/application~1json/schema` }),
      bodyNames: Object.keys(body?.properties ?? {}),
      answers: new Map(
        Object.keys(operation.responses).map((status) => [
          status,
          ajv.compile({ $ref: `${pointer}/responses/${status}/content/application~1json/schema` }),
        ]),
      ),
    };
  }),
);

/** An operation as OpenAPI writes it. */
interface Described {
  readonly parameters: readonly { readonly $ref?: string; readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<"application/json", { readonly schema: { properties?: object } }> };
  readonly responses: Record<string, unknown>;
}

export async function startGitHub(): Promise<GitHubServer> {
  const commits = new Map<string, Commit>();
  const branches = new Map<string, string>();
  const pulls = new Map<number, PullRequest>();
  let id = 3_000_000_000;

  const server = createServer((request, response) => {
    void answer(request).then(({ status, body, headers }) => {
      if (status === "cut") {
        request.socket.destroy();
        return;
      }
      response.writeHead(status, {
        "content-type": "application/json; charset=utf-8",
        "x-ratelimit-remaining": "4000",
        ...headers,
      });
      response.end(typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const github: GitHubServer = {
    url,
    token: "ghs_notARealTokenButSecretAllTheSame",
    repository: "contoso/storefront",
    login: "github-actions[bot]",
    requests: [],
    violations: [],
    issues: [],
    fail: () => undefined,
    dropLabels: false,
    cutTrees: false,
    branch: (name) => branches.get(name) ?? "",
    commit(branch, { files = {}, pulls: brought = [], from }) {
      const parent = from ?? branches.get(branch);
      const before = (parent && commits.get(parent)?.files) || {};
      const after = Object.fromEntries(
        Object.entries({ ...before, ...files }).filter(([, text]) => text !== undefined),
      ) as Record<string, string>;
      const sha = createHash("sha1").update(`${branch} ${commits.size}`).digest("hex");
      commits.set(sha, { sha, parents: parent ? [parent] : [], files: after, pulls: brought });
      branches.set(branch, sha);
      return sha;
    },
    pull(number, base = "main") {
      const pull = pulls.get(number) ?? {
        number,
        base,
        merged: false,
        head: String(number).padStart(40, "0"),
        comments: [],
      };
      pulls.set(number, pull);
      return pull;
    },
    comment(number, author, body) {
      const comment = { id: id++, body, author, editor: undefined };
      github.pull(number).comments.push(comment);
      return comment;
    },
    writes: () =>
      github.requests
        .filter((r) => r.method !== "GET" && r.path !== "/graphql")
        .map((r) => `${r.method} ${r.path.replace(`/repos/${github.repository}`, "")}`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };

  async function answer(
    request: IncomingMessage,
  ): Promise<{ status: number | "cut"; body?: unknown; headers?: Failure["headers"] }> {
    let text = "";
    for await (const chunk of request) text += chunk;
    const { pathname, searchParams } = new URL(request.url ?? "", url);
    const seen: Seen = {
      method: request.method ?? "",
      path: pathname,
      body: text === "" ? undefined : JSON.parse(text),
    };
    github.requests.push(seen);
    const failure = github.fail(seen);
    if (typeof failure === "object") return failure;
    if (failure !== undefined)
      return {
        status: failure,
        body: { message: failure === 403 ? "Resource not accessible by integration" : "Server Error" },
      };
    if (request.headers.authorization !== `token ${github.token}`)
      return { status: 401, body: { message: "Bad credentials" } };
    if (pathname === "/graphql")
      return {
        status: 200,
        body: await runGraphql(seen.body as { query: string; variables?: Record<string, unknown> }),
      };
    const violate = (what: string) => {
      github.violations.push(`${seen.method} ${pathname}: ${what}`);
      return { status: 500, body: { message: what } };
    };
    const operation = operations.find((each) => each.method === seen.method && each.pattern.test(pathname));
    if (!operation) return violate("no such operation in the fixture");
    const values = operation.pattern.exec(pathname)?.slice(1).map(decodeURIComponent) ?? [];
    const path = Object.fromEntries(operation.names.map((name, index) => [name, values[index] ?? ""]));
    for (const name of searchParams.keys()) {
      if (!operation.parameters.some((p) => p.in === "query" && p.name === name))
        return violate(`no query parameter ${name}`);
    }
    for (const p of operation.parameters) {
      const value = p.in === "path" ? path[p.name] : searchParams.get(p.name);
      if (p.schema?.type === "integer" && value != null && !/^\d+$/.test(value))
        return violate(`${p.name} is no integer`);
    }
    if (operation.body && !operation.body(seen.body)) return violate(`body: ${ajv.errorsText(operation.body.errors)}`);
    const unknown = Object.keys((seen.body as object | undefined) ?? {}).filter(
      (name) => !operation.bodyNames.includes(name),
    );
    if (unknown.length > 0) return violate(`unknown in the body: ${unknown.join()}`);
    if (`${path["owner"]}/${path["repo"]}` !== github.repository)
      return { status: 404, body: { message: "Not Found" } };
    const result = handle(
      operation.template,
      operation.method,
      path,
      searchParams,
      (seen.body ?? {}) as Record<string, unknown>,
    );
    if (!result) return { status: 404, body: { message: "Not Found" } };
    const valid = operation.answers.get(String(result.status));
    if (!valid?.(result.body)) return violate(`our answer ${result.status}: ${ajv.errorsText(valid?.errors)}`);
    return result;
  }

  function handle(
    template: string,
    method: string,
    path: Record<string, string>,
    search: URLSearchParams,
    body: Record<string, unknown>,
  ): { status: number; body: unknown } | undefined {
    const base = `${url}/repos/${github.repository}`;
    switch (`${method} ${template.replace("/repos/{owner}/{repo}", "")}`) {
      case "GET /git/ref/{ref}": {
        const sha = branches.get((path["ref"] ?? "").replace(/^heads\//, ""));
        return sha === undefined
          ? undefined
          : {
              status: 200,
              body: { ref: `refs/${path["ref"]}`, node_id: "x", url: base, object: { type: "commit", sha, url: base } },
            };
      }
      case "GET /git/trees/{tree_sha}": {
        const commit = commits.get(path["tree_sha"] ?? "");
        const tree = Object.entries(commit?.files ?? {}).map(([name, text]) => ({
          path: name,
          mode: "100644",
          type: "blob",
          sha: commit?.sha ?? "",
          size: text.length,
          url: base,
        }));
        return commit && { status: 200, body: { sha: commit.sha, url: base, truncated: github.cutTrees, tree } };
      }
      case "GET /contents/{path}": {
        const text = commits.get(search.get("ref") ?? "")?.files[path["path"] ?? ""];
        if (text === undefined) return undefined;
        const content = Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n");
        const links = { git: base, html: base, self: base };
        return {
          status: 200,
          body: {
            type: "file",
            encoding: "base64",
            size: text.length,
            name: path["path"],
            path: path["path"],
            content,
            sha: "0".repeat(40),
            url: base,
            git_url: base,
            html_url: base,
            download_url: base,
            _links: links,
          },
        };
      }
      case "GET /compare/{basehead}": {
        const [before = "", after = ""] = (path["basehead"] ?? "").split("...");
        if (!commits.has(before) || !commits.has(after)) return undefined;
        const all = reach(after)
          .filter((sha) => !reach(before).includes(sha))
          .reverse();
        const page = Number(search.get("page") ?? 1);
        const size = Number(search.get("per_page") ?? 30);
        return {
          status: 200,
          body: {
            url: base,
            html_url: base,
            permalink_url: base,
            diff_url: base,
            patch_url: base,
            base_commit: commitBody(before, base),
            merge_base_commit: commitBody(before, base),
            status: "ahead",
            ahead_by: all.length,
            behind_by: 0,
            total_commits: all.length,
            commits: all.slice((page - 1) * size, page * size).map((sha) => commitBody(sha, base)),
          },
        };
      }
      case "POST /issues/{issue_number}/comments": {
        const number = Number(path["issue_number"]);
        const comments =
          pulls.get(number)?.comments ?? github.issues.find((issue) => issue.number === number)?.comments;
        if (!comments || String(body["body"]).length > 65_536) return undefined;
        const comment: Comment = { id: id++, body: String(body["body"]), author: github.login, editor: undefined };
        comments.push(comment);
        return { status: 201, body: commentBody(comment, base) };
      }
      case "PATCH /issues/comments/{comment_id}": {
        const comment = [...pulls.values()]
          .flatMap((pull) => pull.comments)
          .find((each) => each.id === Number(path["comment_id"]));
        if (!comment || String(body["body"]).length > 65_536) return undefined;
        comment.body = String(body["body"]);
        comment.editor = github.login;
        return { status: 200, body: commentBody(comment, base) };
      }
      case "POST /issues": {
        const issue: Issue = {
          number: 1000 + github.issues.length,
          title: String(body["title"]),
          body: String(body["body"]),
          state: "open",
          labels: github.dropLabels ? [] : ((body["labels"] as string[] | undefined) ?? []),
          author: github.login,
          comments: [],
          updated: id++,
        };
        github.issues.push(issue);
        return { status: 201, body: issueBody(issue, base) };
      }
      case "PATCH /issues/{issue_number}": {
        const issue = github.issues.find((each) => each.number === Number(path["issue_number"]));
        if (!issue) return undefined;
        issue.title = String(body["title"] ?? issue.title);
        issue.body = String(body["body"] ?? issue.body);
        issue.state = body["state"] === "closed" ? "closed" : body["state"] === "open" ? "open" : issue.state;
        issue.updated = id++;
        return { status: 200, body: issueBody(issue, base) };
      }
    }
    throw new Error(`no handler for ${method} ${template}`);
  }

  function reach(sha: string): string[] {
    const found: string[] = [];
    const open = [sha];
    for (let at = open.shift(); at !== undefined; at = open.shift()) {
      if (found.includes(at)) continue;
      found.push(at);
      open.push(...(commits.get(at)?.parents ?? []));
    }
    return found;
  }

  async function runGraphql({ query, variables }: { query: string; variables?: Record<string, unknown> }) {
    // GraphQL names an app without the "[bot]" that REST gives it: a user may have the same login.
    const actor = (login: string | null | undefined) =>
      login == null
        ? null
        : { __typename: login.endsWith("[bot]") ? "Bot" : "User", login: login.replace(/\[bot\]$/, "") };
    const comment = (each: Comment) => ({
      fullDatabaseId: String(each.id),
      body: each.body,
      viewerDidAuthor: each.author === github.login,
      author: actor(each.author),
      editor: actor(each.editor),
      lastEditedAt: each.editor === undefined ? null : "2026-11-22T10:00:00Z",
    });
    const pull = (each: PullRequest) => ({
      number: each.number,
      merged: each.merged,
      baseRefName: each.base,
      headRefOid: each.head,
      comments: (args: Paging) => paged(each.comments.map(comment), args),
    });
    const commit = (sha: string): unknown =>
      commits.has(sha) && {
        __typename: "Commit",
        oid: sha,
        associatedPullRequests: (args: Paging) =>
          paged((commits.get(sha)?.pulls ?? []).flatMap((n) => pulls.get(n) ?? []).map(pull), args),
        history: (args: Paging) => paged(reach(sha).map(commit), args),
      };
    const root = {
      repository: ({ owner, name }: { owner: string; name: string }) =>
        `${owner}/${name}` !== github.repository
          ? null
          : {
              pullRequest: ({ number }: { number: number }) => {
                const found = pulls.get(number);
                return found ? pull(found) : null;
              },
              object: ({ oid }: { oid: string }) => commit(oid) || null,
              issues: (args: Paging & { labels?: string[] | null }) =>
                paged(
                  [...github.issues]
                    .sort((a, b) => b.updated - a.updated)
                    .filter((issue) => !args.labels || issue.labels.some((each) => args.labels?.includes(each)))
                    .map((issue) => ({
                      ...issue,
                      state: issue.state.toUpperCase(),
                      viewerDidAuthor: issue.author === github.login,
                    })),
                  args,
                ),
            },
    };
    const result = await graphql({
      schema,
      source: query,
      rootValue: root,
      ...(variables ? { variableValues: variables } : {}),
    });
    for (const error of result.errors ?? []) github.violations.push(`graphql: ${error.message}`);
    return result;
  }

  return github;
}

interface Paging {
  readonly first?: number;
  readonly after?: string | null;
}

/** Like GitHub: no more than 100 nodes a page. */
function paged<T>(all: readonly T[], { first, after }: Paging) {
  if (first === undefined || first > 100) throw new Error("`first` must be given, and be at most 100");
  const start = after == null ? 0 : Number(after);
  const end = start + first;
  return { nodes: all.slice(start, end), pageInfo: { hasNextPage: end < all.length, endCursor: String(end) } };
}

function user(login: string, base: string) {
  const urls = [
    "avatar",
    "events",
    "followers",
    "following",
    "gists",
    "html",
    "organizations",
    "received_events",
    "repos",
    "starred",
    "subscriptions",
  ];
  return {
    login,
    id: 1,
    node_id: "x",
    gravatar_id: "",
    type: "Bot",
    site_admin: false,
    url: base,
    ...Object.fromEntries(urls.map((name) => [`${name}_url`, base])),
  };
}

function commentBody(comment: Comment, base: string) {
  const now = "2026-11-22T10:00:00Z";
  return {
    id: comment.id,
    node_id: "x",
    url: base,
    html_url: base,
    issue_url: base,
    body: comment.body,
    user: user(comment.author, base),
    created_at: now,
    updated_at: now,
    author_association: "NONE",
  };
}

function issueBody(issue: Issue, base: string) {
  const now = "2026-11-22T10:00:00Z";
  const urls = Object.fromEntries(
    ["comments", "events", "html", "labels", "repository"].map((name) => [`${name}_url`, base]),
  );
  return {
    ...urls,
    id: issue.number,
    node_id: "x",
    url: base,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    labels: issue.labels,
    assignee: null,
    milestone: null,
    locked: false,
    comments: issue.comments.length,
    closed_at: issue.state === "closed" ? now : null,
    created_at: now,
    updated_at: now,
    user: user(issue.author, base),
    author_association: "NONE",
  };
}

function commitBody(sha: string, base: string) {
  const person = { name: "x", email: "x@contoso.com", date: "2026-11-22T10:00:00Z" };
  const tree = { sha, url: base };
  return {
    url: base,
    sha,
    node_id: "x",
    html_url: base,
    comments_url: base,
    commit: { url: base, author: person, committer: person, message: "x", comment_count: 0, tree },
    author: null,
    committer: null,
    parents: [],
  };
}
