/** GitHub's API in process: each refusal is explained as what it is, and the token goes to the named server only. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import type { CommentText } from "../../src/ci/forge.ts";
import { openGitHub } from "../../src/ci/github/forge.ts";
import { apiUrlOf } from "../../src/ci/github/system.ts";
import type { Diagnostic } from "../../src/model.ts";
import { UserError } from "../../src/model.ts";
import { type Failure, type GitHubServer, startGitHub } from "./github/server.ts";

const comment: CommentText = { pullRequest: 1, id: undefined, body: "text" };
const permissions = "Add to the job:\n\npermissions:\n  pull-requests: write";

function forgeOf(github: GitHubServer, more: { readonly token?: string } = {}) {
  return openGitHub({ token: github.token, apiUrl: github.url, repository: github.repository, permissions, ...more });
}

/** The diagnostic of a failing call. */
async function diagnosticOf(work: Promise<unknown>): Promise<Diagnostic> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError: ${String(error)}`);
  expect(error.exitCode).toBe(1);
  expect(error.diagnostics).toHaveLength(1);
  return error.diagnostics[0] as Diagnostic;
}

const message = (status: number, text: string, headers: Failure["headers"] = {}): Failure => ({
  status,
  body: { message: text, documentation_url: "https://docs.github.com/rest" },
  headers,
});

describe("a write is refused, because", () => {
  test.each([
    [
      "a permission is missing",
      message(403, "Resource not accessible by integration"),
      "github-permission",
      /lacks `pull-requests: write`/,
      /^Add to the job:/,
    ],
    [
      "a personal token lacks access",
      message(403, "Resource not accessible by personal access token"),
      "github-permission",
      /lacks/,
      /^Add to the job:/,
    ],
    [
      "the conversation is locked",
      message(403, "Unable to create comment because issue is locked."),
      "github-failed",
      /conversation is locked/,
      /Unlock/,
    ],
    [
      "the repository is archived",
      message(403, "Repository was archived so is read-only."),
      "github-failed",
      /archived/,
      /Unarchive/,
    ],
    [
      "of an IP allow list",
      message(
        403,
        "Although you appear to have the correct authorization credentials, the `contoso` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
      ),
      "github-failed",
      /IP allow list/,
      /address is on the list/,
    ],
    [
      "of SAML",
      message(
        403,
        "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
        { "x-github-sso": "required; url=https://github.com/orgs/contoso/sso" },
      ),
      "github-failed",
      /SAML single sign-on/,
      /Authorize the token/,
    ],
    [
      "the token is wrong",
      message(401, "Bad credentials"),
      "github-failed",
      /rejected the token \(HTTP 401\)/,
      /renew the token/,
    ],
    [
      "a feature is switched off",
      message(410, "Issues are disabled for this repo"),
      "github-failed",
      /switched off/,
      /Enable issues/,
    ],
    [
      "it was deleted",
      message(410, "This issue was deleted"),
      "github-failed",
      /deleted meanwhile \(HTTP 410\)/,
      /Run the job again/,
    ],
    [
      "a proxy responded",
      { status: 200, body: "<html>sign in</html>", headers: { "content-type": "text/html" } },
      "github-failed",
      /not from GitHub: a proxy or a login page/,
      /HTTPS_PROXY/,
    ],
    ["nothing responded", { status: 204, body: "" }, "github-failed", /not from GitHub/, /HTTPS_PROXY/],
    ["the pull request does not exist", message(404, "Not Found"), "github-failed", /did not find it/, /exists/],
    [
      "the request is invalid",
      message(422, "Validation Failed"),
      "github-failed",
      /did not accept the request \(HTTP 422\): "validation failed"/,
      /does not help/,
    ],
    [
      "of another rule",
      message(403, "Repository access blocked"),
      "github-failed",
      /denied access \(HTTP 403\): "repository access blocked"/,
      /rules/,
    ],
    [
      "of a long rate limit",
      message(429, "Too many requests", { "retry-after": "3600" }),
      "github-failed",
      /rate limiting/,
      /in 60 min/,
    ],
    [
      "the repository is migrated",
      message(403, "Repository has been locked for migration."),
      "github-failed",
      /locked while it is migrated/,
      /after the migration/,
    ],
    [
      "of a used-up rate limit",
      message(403, "API rate limit exceeded for installation.", {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600),
      }),
      "github-failed",
      /rate limiting/,
      /UTC/,
    ],
    [
      "GitHub failed",
      message(503, "Service Unavailable"),
      "github-failed",
      /GitHub failed \(HTTP 503\)/,
      /Run the job again/,
    ],
  ])("%s", async (_, failure, code, words, advice) => {
    await using github = await startGitHub();
    github.pull(1);
    github.fail = () => failure;
    const found = await diagnosticOf(forgeOf(github).writeComment(comment));
    expect(found).toMatchObject({ code, message: expect.stringMatching(words), help: expect.stringMatching(advice) });
    expect(found.message).toContain("cannot comment on the pull request");
    if (code !== "github-permission") expect(found.help).not.toContain("permissions:");
    // A write is not repeated: it may have been done.
    expect(github.requests).toHaveLength(1);
  });

  test("the connection was closed", async () => {
    await using github = await startGitHub();
    github.fail = () => "cut";
    const found = await diagnosticOf(forgeOf(github).writeComment(comment));
    expect(found).toMatchObject({
      code: "github-failed",
      message: expect.stringContaining("no response from GitHub ("),
    });
  });
});

describe("a query is refused, because", () => {
  const errors = (type: string | undefined, text: string): Failure => ({
    status: 200,
    body: { data: { repository: null }, errors: [{ ...(type === undefined ? {} : { type }), message: text }] },
  });
  test.each([
    [
      "a permission is missing",
      errors("FORBIDDEN", "Resource not accessible by integration"),
      "github-permission",
      /lacks `pull-requests: read`/,
    ],
    [
      "scopes are missing",
      errors("INSUFFICIENT_SCOPES", "Your token has not been granted the required scopes to execute this query."),
      "github-permission",
      /lacks/,
    ],
    ["of SAML", errors("FORBIDDEN", "Resource protected by organization SAML enforcement."), "github-failed", /SAML/],
    [
      "of an IP allow list",
      errors(
        "FORBIDDEN",
        "Although you appear to have the correct authorization credentials, the `contoso` organization has an IP allow list enabled",
      ),
      "github-failed",
      /IP allow list/,
    ],
    [
      "the repository is not visible",
      errors("NOT_FOUND", "Could not resolve to a Repository with the name 'contoso/storefront'."),
      "github-failed",
      /did not find it/,
    ],
    [
      "it took too long",
      errors(undefined, "Something went wrong while executing your query."),
      "github-failed",
      /GitHub failed/,
    ],
    ["there is no GraphQL", message(404, "Not Found"), "github-failed", /no GraphQL API \(HTTP 404\)/],
    [
      "a proxy responded",
      { status: 200, body: "<html>sign in</html>", headers: { "content-type": "text/html" } },
      "github-failed",
      /no GraphQL API, or a proxy responded/,
    ],
  ])("%s", async (_, failure, code, words) => {
    await using github = await startGitHub();
    github.fail = () => failure;
    expect(await diagnosticOf(forgeOf(github).pullRequests([1]))).toMatchObject({
      code,
      message: expect.stringMatching(words),
    });
  });
});

test.each<[string, (forge: ReturnType<typeof forgeOf>) => Promise<unknown>]>([
  ["a branch", (forge) => forge.tipOf("main")],
  ["a file", (forge) => forge.filesAt("a".repeat(40), ["webhooks.yaml"])],
])("a page of a proxy is not %s that is not there", async (_, read) => {
  await using github = await startGitHub();
  github.fail = () => ({ status: 200, body: "<html>sign in</html>", headers: { "content-type": "text/html" } });
  const found = await diagnosticOf(read(forgeOf(github)));
  expect(found.message).toContain("not from GitHub: a proxy or a login page may have answered");
});

test("a server that does not respond is given up", async () => {
  const silent = createServer(() => {});
  await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
  const apiUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const forge = openGitHub({ token: "x", apiUrl, repository: "contoso/storefront", permissions, timeout: 100 });
  const found = await diagnosticOf(forge.writeComment(comment));
  silent.closeAllConnections();
  silent.close();
  expect(found.message).toContain("no response from GitHub (ETIMEDOUT)");
});

test("a query without a response says so", async () => {
  await using github = await startGitHub();
  github.fail = () => "cut";
  const found = await diagnosticOf(forgeOf(github).pullRequests([1]));
  expect(found.message).toContain("no response from GitHub (");
});

test("a short rate limit is waited for, once the limit allows", async () => {
  await using github = await startGitHub();
  github.pull(1);
  let failures = 1;
  github.fail = () =>
    failures-- > 0 ? message(429, "You have exceeded a secondary rate limit", { "retry-after": "1" }) : undefined;
  await forgeOf(github).writeComment(comment);
  expect(github.pull(1).comments).toHaveLength(1);
});

test("a read that fails once is repeated", async () => {
  await using github = await startGitHub();
  const sha = github.commit("main", {});
  let failures = 1;
  github.fail = () => (failures-- > 0 ? 502 : undefined);
  expect(await forgeOf(github).tipOf("main")).toBe(sha);
});

describe("the API's address", () => {
  const server = "https://ghe.contoso.com";
  test.each([
    ["github.com, by default", { GITHUB_SERVER_URL: "https://github.com" }, "https://api.github.com"],
    ["as named", { GITHUB_SERVER_URL: server, GITHUB_API_URL: `${server}/api/v3` }, `${server}/api/v3`],
    ["missing on another server", { GITHUB_SERVER_URL: server }, /GITHUB_API_URL is not set/],
    ["missing, with the server", {}, /GITHUB_API_URL is not set/],
    ["empty on another server", { GITHUB_SERVER_URL: server, GITHUB_API_URL: "" }, /GITHUB_API_URL is not set/],
    [
      "github.com's on another server",
      { GITHUB_SERVER_URL: server, GITHUB_API_URL: "https://api.github.com" },
      /names another server/,
    ],
    ["malformed", { GITHUB_SERVER_URL: server, GITHUB_API_URL: "api" }, /not a URL/],
  ])("%s", (_, environment, expected) => {
    if (typeof expected === "string") {
      expect(apiUrlOf(environment)).toBe(expected);
      return;
    }
    try {
      apiUrlOf(environment);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ exitCode: 3, diagnostics: [{ message: expect.stringMatching(expected) }] });
    }
  });
});
