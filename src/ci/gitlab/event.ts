/** The event of a GitLab job, from its predefined variables. Pure. */
import type { Event } from "../event.ts";
import type { Environment } from "../forge.ts";

const kinds: Readonly<Record<string, Event["kind"]>> = {
  merge_request_event: "pull-request",
  push: "push",
  web: "dispatch",
  schedule: "schedule",
};

export function readEvent(environment: Environment): Event {
  const value = (name: string) => environment[name] || undefined;
  const name = value("CI_PIPELINE_SOURCE") ?? "";
  const number = Number(value("CI_MERGE_REQUEST_IID"));
  const source = value("CI_MERGE_REQUEST_SOURCE_PROJECT_ID");
  return {
    kind: (Object.hasOwn(kinds, name) ? kinds[name] : undefined) ?? "other",
    name,
    repository: value("CI_PROJECT_PATH") ?? "",
    branch: value("CI_COMMIT_BRANCH"),
    defaultBranch: value("CI_DEFAULT_BRANCH"),
    commit: value("CI_COMMIT_SHA") ?? "",
    pullRequest: Number.isSafeInteger(number) && number > 0 ? number : undefined,
    // In a pipeline for the merged result, the commit is not the branch's.
    head: value("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA") ?? (number > 0 ? value("CI_COMMIT_SHA") : undefined),
    baseBranch: value("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"),
    baseCommit: value("CI_MERGE_REQUEST_DIFF_BASE_SHA"),
    push: undefined,
    untrusted:
      source !== undefined && source !== value("CI_MERGE_REQUEST_PROJECT_ID")
        ? "the merge request comes from a fork"
        : undefined,
    job: [value("CI_JOB_STAGE") ?? "", value("CI_JOB_NAME") ?? ""],
    url: value("CI_JOB_URL") ?? "",
  };
}
