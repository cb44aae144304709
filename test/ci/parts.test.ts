/** The action's small parts, as tables. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasCredential } from "../../src/ci/credential.ts";
import { automaticCommand } from "../../src/ci/event.ts";
import { readEvent } from "../../src/ci/github/event.ts";
import { permissionsBlock, readInputs } from "../../src/ci/github/inputs.ts";
import { keyOf } from "../../src/ci/key.ts";
import { maskedForms } from "../../src/ci/mask.ts";
import { UserError } from "../../src/model.ts";

const main = "refs/heads/main";
const payload = { repository: { default_branch: "main" } };

describe("auto", () => {
  test.each([
    ["pull_request", "refs/pull/1/merge", payload, "plan"],
    ["merge_group", "refs/heads/gh-readonly-queue/main/pr-1-abc", payload, "plan"],
    ["push", main, payload, "apply"],
    ["push", "refs/heads/feature", payload, "plan"],
    ["push", "refs/tags/main", payload, "plan"],
    ["push", main, {}, "plan"],
    ["push", main, undefined, "plan"],
    ["workflow_dispatch", main, payload, "apply"],
    ["workflow_dispatch", "refs/heads/feature", payload, "plan"],
    ["schedule", main, payload, "drift"],
    ["pull_request_target", main, payload, "validate"],
    ["workflow_run", main, payload, "validate"],
    ["issue_comment", main, payload, "validate"],
    ["release", "refs/tags/v1", payload, "validate"],
    ["", "", undefined, "validate"],
  ])("%s on %s: %s", (name, ref, given, command) => {
    expect(automaticCommand(readEvent({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref }, given)).command).toBe(command);
  });
});

describe("an event", () => {
  const pull = (head: unknown, user = "mona") => ({
    pull_request: { number: 1, head: { repo: head }, base: { sha: "a".repeat(40) }, user: { login: user } },
  });
  const environment = { GITHUB_REPOSITORY: "contoso/storefront", GITHUB_EVENT_NAME: "pull_request" };

  test.each([
    ["of this repository", pull({ full_name: "contoso/storefront" }), {}, undefined],
    ["of this repository, spelt otherwise", pull({ full_name: "Contoso/Storefront" }), {}, undefined],
    ["of a fork", pull({ full_name: "mallory/storefront" }), {}, /fork/],
    ["of a fork that is gone", pull(null), {}, /fork/],
    ["by Dependabot", pull({ full_name: "contoso/storefront" }, "dependabot[bot]"), {}, /Dependabot/],
    [
      "rebased by Dependabot",
      pull({ full_name: "contoso/storefront" }),
      { GITHUB_ACTOR: "dependabot[bot]" },
      /Dependabot/,
    ],
    ["with a hostile payload", { pull_request: { head: "x" } }, {}, /fork/],
    ["on pull_request_target", {}, { GITHUB_EVENT_NAME: "pull_request_target" }, /pull_request_target/],
    ["that the payload does not tell", {}, {}, /does not say/],
    ["of a review that the payload does not tell", {}, { GITHUB_EVENT_NAME: "pull_request_review" }, /does not say/],
    ["with a payload that can't be read", undefined, {}, /does not say/],
    ["that is none", {}, { GITHUB_EVENT_NAME: "push" }, undefined],
  ])("%s", (_, given, more, why) => {
    const { untrusted } = readEvent({ ...environment, ...more }, given);
    if (why === undefined) expect(untrusted).toBeUndefined();
    else expect(untrusted).toMatch(why);
  });

  test("whatever the payload, it is read", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("push", "pull_request", "merge_group"), (given, name) => {
        readEvent({ ...environment, GITHUB_EVENT_NAME: name }, given);
      }),
    );
  });

  test("a new branch has no commit before it", () => {
    const given = { before: "0".repeat(40), after: "b".repeat(40) };
    const { push } = readEvent({ ...environment, GITHUB_EVENT_NAME: "push", GITHUB_REF: main }, given);
    expect(push).toEqual({ branch: "main", before: undefined, after: "b".repeat(40) });
  });

  test("a run's page is that of its attempt", () => {
    const of = (attempt: string) =>
      readEvent({ ...environment, GITHUB_RUN_ID: "7", GITHUB_RUN_ATTEMPT: attempt }, {}).url;
    expect(of("1")).toBe("https://github.com/contoso/storefront/actions/runs/7");
    expect(of("2")).toBe("https://github.com/contoso/storefront/actions/runs/7/attempts/2");
  });
});

describe("inputs", () => {
  const read = (given: Readonly<Record<string, string>>) =>
    readInputs(
      Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      { untrusted: undefined, repository: "contoso/storefront" },
    );
  const mistakes = (given: Readonly<Record<string, string>>): readonly string[] => {
    try {
      read(given);
      return [];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expect(error.exitCode).toBe(3);
      return error.diagnostics.map(({ message }) => message);
    }
  };

  test("none at all", () => {
    expect(read({})).toMatchObject({
      command: "auto",
      oidc: undefined,
      comment: "changes",
      requireReviewedPlan: false,
      driftIssue: false,
      failOnDrift: true,
      settings: { files: ["webhooks.yaml"], owners: ["contoso/storefront"], allowedHosts: undefined, yes: true },
    });
  });

  test.each(["true", "True", "TRUE"])("%s is true", (text) => {
    expect(read({ "drift-issue": text, "fail-on-drift": text })).toMatchObject({ driftIssue: true, failOnDrift: true });
  });
  test.each(["false", "False", "FALSE"])("%s is false", (text) => {
    expect(read({ "drift-issue": text, "fail-on-drift": text })).toMatchObject({
      driftIssue: false,
      failOnDrift: false,
    });
  });
  test.each(["yes", "no", "1", "0", "on", "tRUE", "true false"])("%s is neither true nor false", (text) => {
    expect(mistakes({ "drift-issue": text })).toEqual(["input drift-issue is neither true nor false"]);
  });

  test.each([
    [{ command: "aply" }, /input command has no value "aply"/],
    [{ comment: "sometimes" }, /input comment has no value/],
    [{ "client-id": "x" }, /input tenant-id is missing, but client-id is set/],
    [{ "tenant-id": "x" }, /input client-id is missing, but tenant-id is set/],
    [{ concurrency: "0" }, /input concurrency is not a whole number/],
    [{ "ping-timeout": "30s" }, /input ping-timeout is not a whole number/],
    [{ "max-deletes": "-1" }, /input max-deletes is neither/],
    [{ "expect-digest": "abc" }, /input expect-digest is not a digest/],
    [{ cloud: "Mars" }, /input cloud has no value/],
  ])("%j", (given, message) => {
    expect(mistakes(given as unknown as Readonly<Record<string, string>>)).toEqual([expect.stringMatching(message)]);
  });

  test("all mistakes are told at once", () => {
    expect(mistakes({ command: "x", comment: "x", "drift-issue": "x", concurrency: "x" })).toHaveLength(4);
  });

  test("lists have one value per line", () => {
    const { settings } = read({ file: "a.yaml\n\n  b/*.yaml  \n", adopt: "one\ntwo" });
    expect(settings).toMatchObject({ files: ["a.yaml", "b/*.yaml"], adopt: ["one", "two"] });
  });

  test("the permissions that they need", () => {
    const block = (given: Readonly<Record<string, string>>) => permissionsBlock(read(given)).split("permissions:\n")[1];
    const oidc = { "client-id": "x", "tenant-id": "y" };
    expect(block({ ...oidc, "drift-issue": "true" })).toBe(
      "  contents: read\n  id-token: write\n  pull-requests: write\n  issues: write",
    );
    expect(block({ comment: "never" })).toBe("  contents: read");
    expect(block({ comment: "never", "require-reviewed-plan": "true" })).toBe(
      "  contents: read\n  pull-requests: read",
    );
  });
});

describe("whether there is a credential", () => {
  test.each(["linux", "win32"] as const)("asks the Azure CLI without a warning of Node.js's (%s)", async (platform) => {
    const warnings: string[] = [];
    const hear = (warning: Error) => warnings.push(warning.message);
    process.on("warning", hear);
    await hasCredential({ AZURE_CONFIG_DIR: "/nowhere" }, platform);
    // Warnings come in a tick of their own.
    await new Promise((next) => setImmediate(next));
    process.off("warning", hear);
    expect(warnings).toEqual([]);
  });
});

describe("what is masked", () => {
  test("every form, and nothing that is short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const forms = maskedForms(value);
        for (const form of forms) expect(form.length).toBeGreaterThanOrEqual(4);
        if (value.trim().length < 4) expect(forms).toEqual([]);
        else
          expect(forms).toEqual(
            expect.arrayContaining([
              value,
              Buffer.from(value).toString("base64"),
              ...value
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line.length >= 4),
            ]),
          );
      }),
    );
  });

  test("by example", () => {
    expect(maskedForms("p+s/ =w")).toEqual([
      "p+s/ =w",
      "cCtzLyA9dw==",
      "cCtzLyA9dw",
      "p%2Bs%2F%20%3Dw",
      "p+s/%20=w",
      "p%2Bs%2F+%3Dw",
    ]);
    // A brace in a line of its own is not hidden in another form either.
    const forms = maskedForms("{\n  secret\n}");
    expect(forms).toContain("secret");
    expect(forms).not.toContain(Buffer.from("}").toString("base64"));
  });
});

test("a key is of the structure: no part can pass for another", () => {
  const keys = [keyOf("a", "b"), keyOf("ab"), keyOf("a,b"), keyOf("a", "b", ""), keyOf("b", "a"), keyOf('a","b')];
  expect(new Set(keys).size).toBe(keys.length);
});
