/** What started a job, as data that every CI system can provide, and which command follows from it. Pure. */
import type { Command } from "../model.ts";

export interface Event {
  readonly kind: "pull-request" | "merge-queue" | "push" | "dispatch" | "schedule" | "other";
  /** The event in the system's own words, such as `pull_request`. */
  readonly name: string;
  /** The repository as users write it: `contoso/storefront`. Empty: unknown. */
  readonly repository: string;
  /** The branch that the job runs on; undefined for tags and pull requests. */
  readonly branch: string | undefined;
  readonly defaultBranch: string | undefined;
  readonly commit: string;
  readonly pullRequest: number | undefined;
  /** The newest commit of the pull request when the event happened. */
  readonly head: string | undefined;
  /** The branch that a pull request is merged into. */
  readonly baseBranch: string | undefined;
  /** The commit that a pull request or a merge group is based on. */
  readonly baseCommit: string | undefined;
  /** Set for a push whose commits are known. */
  readonly push: Push | undefined;
  /** Why the job's files must not get a credential, as a clause; undefined: they may. */
  readonly untrusted: string | undefined;
  /** Identifies this job among those of the repository: workflow and job. */
  readonly job: readonly string[];
  /** The page of this run. */
  readonly url: string;
}

export interface Push {
  readonly branch: string;
  /** The last commit before it; undefined: the branch is new. */
  readonly before: string | undefined;
  readonly after: string;
}

/** What `auto` does on an event, and why, as a clause. */
export function automaticCommand(event: Event): { readonly command: Command; readonly reason: string } {
  const { kind, name, branch, defaultBranch } = event;
  switch (kind) {
    case "pull-request":
    case "merge-queue":
      return { command: "plan", reason: `the event is ${name}` };
    case "schedule":
      return { command: "drift", reason: `the event is ${name}` };
    case "push":
    case "dispatch":
      if (defaultBranch === undefined)
        return { command: "plan", reason: `the event is ${name}, and its data does not name the default branch` };
      if (branch === undefined) return { command: "plan", reason: `the event is ${name}, but not on a branch` };
      return branch === defaultBranch
        ? { command: "apply", reason: `the event is ${name} on the default branch ${branch}` }
        : { command: "plan", reason: `the event is ${name} on ${branch}, and the default branch is ${defaultBranch}` };
    case "other":
      return {
        command: "validate",
        reason: name === "" ? "the event is unknown" : `the event ${name} neither plans nor applies`,
      };
  }
}

/** The command of a job: the configured one, or what `auto` chooses and why. */
export function chosenCommand(
  configured: Command | "auto",
  event: Event,
): { readonly command: Command; readonly reason: string | undefined } {
  return configured === "auto" ? automaticCommand(event) : { command: configured, reason: undefined };
}
