/** The event of a GitHub job, from the runner's environment and the event's payload. */
import { readFileSync } from "node:fs";
import type { Event } from "../event.ts";
import type { Environment } from "../forge.ts";

/** The event of this job. A payload that cannot be read counts as empty. */
export function currentEvent(environment: Environment): Event {
  return readEvent(environment, payloadOf(environment));
}

function payloadOf({ GITHUB_EVENT_PATH: path }: Environment): unknown {
  if (!path) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

const kinds: Readonly<Record<string, Event["kind"]>> = {
  pull_request: "pull-request",
  merge_group: "merge-queue",
  push: "push",
  workflow_dispatch: "dispatch",
  schedule: "schedule",
};

/** Reads an event. Anything may be missing in a payload; a value of an unexpected type is left out. Pure. */
export function readEvent(environment: Environment, payload: unknown): Event {
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  const pull = at(payload, "pull_request");
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const branch = /^refs\/heads\/(.+)$/s.exec(environment["GITHUB_REF"] ?? "")?.[1];
  return {
    kind: (Object.hasOwn(kinds, name) ? kinds[name] : undefined) ?? "other",
    name,
    repository,
    branch,
    defaultBranch: text(at(payload, "repository", "default_branch")),
    commit: environment["GITHUB_SHA"] ?? "",
    pullRequest: whole(at(pull, "number")),
    head: commit(at(pull, "head", "sha")),
    baseBranch: text(at(pull, "base", "ref")),
    baseCommit: commit(at(pull, "base", "sha")) ?? commit(at(payload, "merge_group", "base_sha")),
    push: name === "push" && branch !== undefined ? pushOf(payload, branch) : undefined,
    untrusted: untrusted(name, environment["GITHUB_ACTOR"], repository, pull),
    job: [environment["GITHUB_WORKFLOW"] ?? "", environment["GITHUB_JOB"] ?? ""],
    url: runUrl(environment),
  };
}

/** The page of this run, and of this attempt if it is not the first. */
function runUrl(environment: Environment): string {
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const attempt = environment["GITHUB_RUN_ATTEMPT"] ?? "";
  const page = `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}`;
  return attempt === "" || attempt === "1" ? page : `${page}/attempts/${attempt}`;
}

function pushOf(payload: unknown, branch: string): Event["push"] {
  const after = commit(at(payload, "after"));
  return after === undefined ? undefined : { branch, before: commit(at(payload, "before")), after };
}

const dependabot = "dependabot[bot]";

function untrusted(event: string, actor: string | undefined, repository: string, pull: unknown): string | undefined {
  if (event === "pull_request_target") return "pull_request_target must not use a credential";
  if (event === "merge_group" && actor === dependabot) return "the merge group is Dependabot's";
  if (pull === undefined)
    return event.startsWith("pull_request")
      ? "the event's payload does not say where the pull request comes from"
      : undefined;
  const head = text(at(pull, "head", "repo", "full_name"));
  // A deleted fork has no repository any more.
  if (head?.toLowerCase() !== repository.toLowerCase()) return "the pull request comes from a fork";
  if (actor === dependabot || at(pull, "user", "login") === dependabot) return "the pull request comes from Dependabot";
  return undefined;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<string, unknown>)[key];
  }
  return inner;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function whole(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? Number(value) : undefined;
}

/** A commit's id; undefined for the id of zeros, which means none. */
function commit(value: unknown): string | undefined {
  const id = text(value);
  return id !== undefined && /^[0-9a-f]{40,64}$/.test(id) && /[^0]/.test(id) ? id : undefined;
}
