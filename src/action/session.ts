/** One run of the action, with what its parts share: those of the step, and of its post step. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { readManifestFiles } from "../files.ts";
import type { GitHub, OwnComment } from "../github/github.ts";
import type { ManifestFile } from "../manifest/manifest.ts";
import type { Command, Diagnostic } from "../model.ts";
import { UserError } from "../model.ts";
import { type Announcement, announcement, comment } from "./announce.ts";
import type { Event } from "./event.ts";
import { type ActionSettings, permissionsBlock } from "./inputs.ts";
import { type Journal, openJournal, writing } from "./journal.ts";
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
  /** Our comments on the pull requests that the push merged; asked once. */
  readonly commentsOfPush: () => Promise<readonly OwnComment[]>;
  /** Comments on earlier pull requests, whose changes this run applies, too. */
  readonly earlier: OwnComment[];
  /** Found on the way, and told with the report. */
  readonly warnings: Diagnostic[];
}

/** A run in a directory of its own. Nothing is read or asked yet. */
export function openSession(options: Pick<Session, "event" | "inputs" | "command" | "directory">): Session {
  const { event, inputs, directory } = options;
  const warnings: Diagnostic[] = [];
  const github = onceOnly(() => connectGitHub(event, inputs));
  const { push, branch } = event;
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
    commentsOfPush: onceOnly(async () =>
      push && branch !== undefined ? (await github()).commentsOfPush({ branch, ...push }) : [],
    ),
    earlier: [],
    warnings,
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
  const { event, inputs, earlier } = session;
  const hasPlace = event.pullRequest !== undefined || (event.push !== undefined && said.command === "apply");
  if (!hasPlace || inputs.comment === "never" || event.untrusted !== undefined) return;
  const all = async () => [...(await session.commentsOfPush()), ...earlier];
  await comment(await session.github(), event, inputs, said, all);
}

/** Adds to the job's summary, where there is one. Throws `UserError`. */
export async function writeSummary(text: string): Promise<void> {
  if (!environment["GITHUB_STEP_SUMMARY"]) return;
  await writing("the job's summary", async () => {
    await core.summary.addRaw(text, true).write();
  });
}

function onceOnly<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
