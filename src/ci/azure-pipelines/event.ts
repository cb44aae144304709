/** The event of an Azure Pipelines job, from its predefined variables. Pure. */
import type { Event } from "../event.ts";
import type { Environment } from "../forge.ts";

const kinds: Readonly<Record<string, Event["kind"]>> = {
  PullRequest: "pull-request",
  IndividualCI: "push",
  BatchedCI: "push",
  Manual: "dispatch",
  Schedule: "schedule",
};

export function readEvent(environment: Environment): Event {
  const value = (name: string) => environment[name] || undefined;
  const name = value("BUILD_REASON") ?? "";
  const kind = (Object.hasOwn(kinds, name) ? kinds[name] : undefined) ?? "other";
  const number = Number(value("SYSTEM_PULLREQUEST_PULLREQUESTID"));
  return {
    kind,
    name,
    repository: value("BUILD_REPOSITORY_NAME") ?? "",
    branch: kind === "pull-request" ? undefined : branchOf(value("BUILD_SOURCEBRANCH")),
    // No variable names it.
    defaultBranch: undefined,
    commit: value("BUILD_SOURCEVERSION") ?? "",
    pullRequest: kind === "pull-request" && Number.isSafeInteger(number) && number > 0 ? number : undefined,
    head: value("SYSTEM_PULLREQUEST_SOURCECOMMITID"),
    baseBranch: branchOf(value("SYSTEM_PULLREQUEST_TARGETBRANCH")),
    baseCommit: undefined,
    push: undefined,
    untrusted: /^true$/i.test(value("SYSTEM_PULLREQUEST_ISFORK") ?? "")
      ? "the pull request comes from a fork"
      : undefined,
    job: ["SYSTEM_DEFINITIONID", "SYSTEM_STAGENAME", "SYSTEM_JOBNAME"].map((each) => value(each) ?? ""),
    url: `${value("SYSTEM_COLLECTIONURI") ?? ""}${encodeURIComponent(value("SYSTEM_TEAMPROJECT") ?? "")}/_build/results?buildId=${value("BUILD_BUILDID") ?? ""}`,
  };
}

function branchOf(ref: string | undefined): string | undefined {
  return ref === undefined ? undefined : /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
}
