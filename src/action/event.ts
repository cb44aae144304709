/** What started the run, as a GitHub runner tells it: the environment and the event's payload. */
import { readFileSync } from "node:fs";
import type { Command } from "../model.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface Event {
  /** `push`, `pull_request`, … */
  readonly name: string;
  readonly repository: { readonly owner: string; readonly name: string };
  /** The branch that the run is on; undefined for tags and pull requests. */
  readonly branch: string | undefined;
  readonly defaultBranch: string | undefined;
  readonly sha: string;
  readonly pullRequest: number | undefined;
  /** The branch that a pull request goes into. */
  readonly baseBranch: string | undefined;
  /** The commit that a pull request or a merge group goes onto. */
  readonly baseSha: string | undefined;
  /** The push's first commit that is not new, and its last one. `before` is undefined for a new branch. */
  readonly push: { readonly before: string | undefined; readonly after: string } | undefined;
  /** Why the run's files are not to be trusted with a credential. */
  readonly untrusted: string | undefined;
  readonly workflow: string;
  readonly job: string;
  /** This run's page. */
  readonly url: string;
}

/** The event of this run. A payload that can't be read says nothing. */
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

/** Reads an event. Anything may be missing in a payload; what is not as expected is left out. Pure. */
export function readEvent(environment: Environment, payload: unknown): Event {
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  const [owner = "", name = ""] = repository.split("/");
  const pull = at(payload, "pull_request");
  const eventName = environment["GITHUB_EVENT_NAME"] ?? "";
  const attempt = environment["GITHUB_RUN_ATTEMPT"];
  const later = attempt !== undefined && attempt !== "1" && attempt !== "" ? `/attempts/${attempt}` : "";
  return {
    name: eventName,
    repository: { owner, name },
    branch: /^refs\/heads\/(.+)$/s.exec(environment["GITHUB_REF"] ?? "")?.[1],
    defaultBranch: text(at(payload, "repository", "default_branch")),
    sha: environment["GITHUB_SHA"] ?? "",
    pullRequest: whole(at(pull, "number")),
    baseBranch: text(at(pull, "base", "ref")),
    baseSha: commit(at(pull, "base", "sha")) ?? commit(at(payload, "merge_group", "base_sha")),
    push: eventName === "push" ? pushOf(payload) : undefined,
    untrusted: untrusted(eventName, environment["GITHUB_ACTOR"], repository, pull),
    workflow: environment["GITHUB_WORKFLOW"] ?? "",
    job: environment["GITHUB_JOB"] ?? "",
    url: `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}${later}`,
  };
}

/** What `command: auto` does on this event. */
export function automaticCommand(event: Event): Command {
  switch (event.name) {
    case "pull_request":
    case "merge_group":
      return "plan";
    case "push":
    case "workflow_dispatch":
      return event.branch !== undefined && event.branch === event.defaultBranch ? "apply" : "plan";
    case "schedule":
      return "drift";
    default:
      return "validate";
  }
}

function pushOf(payload: unknown): Event["push"] {
  const after = commit(at(payload, "after"));
  return after === undefined ? undefined : { before: commit(at(payload, "before")), after };
}

const dependabot = "dependabot[bot]";

function untrusted(event: string, actor: string | undefined, repository: string, pull: unknown): string | undefined {
  if (event === "pull_request_target") return "on pull_request_target no credential is used";
  if (event === "merge_group" && actor === dependabot) return "the merge group is Dependabot's";
  if (pull === undefined)
    return event.startsWith("pull_request")
      ? "the event's payload does not say where the pull request comes from"
      : undefined;
  const head = text(at(pull, "head", "repo", "full_name"));
  // A fork that was deleted has no repository any more.
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

/** A commit's id; undefined for the id of zeros, which stands for none. */
function commit(value: unknown): string | undefined {
  const id = text(value);
  return id !== undefined && /^[0-9a-f]{40,64}$/.test(id) && /[^0]/.test(id) ? id : undefined;
}
