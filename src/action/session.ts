/** One run of the action, with what its parts share: those of the step, and of its post step. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import type { GitHub, OwnComment } from "../github/github.ts";
import { readManifestFiles } from "../host/host.ts";
import type { ManifestFile } from "../manifest/manifest.ts";
import type { Command, Diagnostic } from "../model.ts";
import { UserError } from "../model.ts";
import { type Announcement, announcement, comment } from "./announce.ts";
import type { Event } from "./event.ts";
import { type ActionSettings, permissionsBlock } from "./inputs.ts";
import { type Journal, openJournal, writing } from "./journal.ts";
import type { MergedComments } from "./review.ts";
import { renderSummary } from "./summary.ts";

const environment = process.env;

export interface Session {
  readonly event: Event;
  readonly inputs: ActionSettings;
  readonly command: Command;
  /** Where the run's files are. */
  readonly directory: string;
  readonly journal: Journal;
  readonly files: () => Promise<readonly ManifestFile[]>;
  readonly github: () => Promise<GitHub>;
  /** Our comments on the pull requests behind this run; asked once. */
  readonly merged: MergedComments;
  /** Found on the way, and told with the report. */
  readonly warnings: Diagnostic[];
}

/** A run in a directory of its own. Nothing is read or asked yet. */
export function openSession(options: Pick<Session, "event" | "inputs" | "command" | "directory">): Session {
  const { event, inputs, directory } = options;
  const warnings: Diagnostic[] = inputs.requireReviewedPlan && inputs.comment === "never" ? [nothingToReview] : [];
  const github = onceOnly(() => connectGitHub(event, inputs));
  return {
    ...options,
    journal: openJournal({
      directory,
      warnings,
      pending: (report) => ({
        said: announcement(report, event, inputs),
        summary: renderSummary(report, { runUrl: event.url, nextStep: undefined, without: undefined }),
      }),
    }),
    files: onceOnly(() => readManifestFiles(inputs.settings.files)),
    github,
    merged: mergedComments(event, inputs, github),
    warnings,
  };
}

function mergedComments(event: Event, inputs: ActionSettings, github: Session["github"]): MergedComments {
  const { push, branch } = event;
  // A push's own pull requests are asked for by themselves; whatever else applies, applies all that is behind its commit.
  const commit = push ? push.before : event.sha || undefined;
  let behind: Promise<readonly OwnComment[]> | undefined;
  return {
    ofPush: onceOnly(async () =>
      push && branch !== undefined ? (await github()).commentsOfPush({ branch, ...push }) : [],
    ),
    behind: async (scopes) => {
      if (!inputs.requireReviewedPlan || branch === undefined || commit === undefined) return [];
      behind ??= github().then((api) => api.commentsBehind({ commit, branch }, scopes));
      return behind;
    },
  };
}

/** A new directory below the runner's temporary one. Throws `UserError` (exit 1). */
export function makeDirectory(): Promise<string> {
  const parent = environment["RUNNER_TEMP"] || tmpdir();
  return writing("the runner's temporary directory", () => mkdtemp(join(parent, "acr-webhooks-")));
}

async function connectGitHub({ repository }: Event, inputs: ActionSettings): Promise<GitHub> {
  if (inputs.token === "") {
    const help = "Leave the input out, or give it a token of the job.";
    throw new UserError([{ severity: "error", code: "usage", message: "input github-token is empty", help }], 3);
  }
  const { openGitHub } = await import("../github/github.ts");
  const apiUrl = environment["GITHUB_API_URL"] || "https://api.github.com";
  return openGitHub({ token: inputs.token, apiUrl, repository, permissions: permissionsBlock(inputs) });
}

/** Writes the comment, where the event has a place for one. Throws `UserError` when GitHub refuses. */
export async function commentOn(session: Session, said: Announcement): Promise<void> {
  const { event, inputs } = session;
  const merges = event.push !== undefined || (event.branch !== undefined && inputs.requireReviewedPlan);
  const hasPlace = event.pullRequest !== undefined || (merges && said.command === "apply");
  if (!hasPlace || inputs.comment === "never" || event.untrusted !== undefined) return;
  await comment(await session.github(), event, inputs, said, session.merged);
}

/** Adds to the job's summary, where there is one. Throws `UserError`. */
export async function writeSummary(text: string): Promise<void> {
  if (!environment["GITHUB_STEP_SUMMARY"]) return;
  await writing("the job's summary", async () => {
    await core.summary.addRaw(text, true).write();
  });
}

const nothingToReview: Diagnostic = {
  severity: "warning",
  code: "nothing-to-review",
  message: "require-reviewed-plan is true and comment is never: this step shows no plan that could be reviewed",
  help: "Reviewed is only what a comment has shown, and a comment notes when that is applied: leave the input comment out.",
};

function onceOnly<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
