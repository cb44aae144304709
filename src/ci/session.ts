/** One job, with what its parts share: those of the job itself, and of the step that reports for it if it was killed. */
import type { ManifestFile } from "../manifest/manifest.ts";
import type { Command, Diagnostic } from "../model.ts";
import { terminal, terminalPage } from "../text/text.ts";
import { commentContent } from "./comment.ts";
import type { CiSystem, Forge } from "./forge.ts";
import { type Journal, openJournal } from "./journal.ts";
import { type MergedComments, mergedComments } from "./review.ts";
import type { JobSettings } from "./settings.ts";
import { renderSummary } from "./summary.ts";

export interface Session {
  readonly system: CiSystem;
  readonly job: JobSettings;
  readonly command: Command;
  /** Where the run's files are. */
  readonly directory: string;
  readonly journal: Journal;
  readonly files: () => Promise<readonly ManifestFile[]>;
  readonly forge: () => Promise<Forge>;
  /** Our comments on the pull requests of this run. */
  readonly merged: MergedComments;
  /** Found during the run, and reported with it. */
  readonly warnings: Diagnostic[];
}

/** A job in a directory of its own. Nothing is read or requested yet. */
export function openSession(options: Pick<Session, "system" | "job" | "command" | "directory">): Session {
  const { system, job, directory } = options;
  const warnings: Diagnostic[] = job.requireReviewedPlan && job.comment === "never" ? [nothingToReview] : [];
  const forge = onceOnly(() => system.openForge());
  return {
    ...options,
    journal: openJournal({
      directory,
      warnings,
      pending: (report) => ({
        comment: commentContent(report, system, job),
        summary: renderSummary(report, system, { nextStep: undefined, without: undefined }),
      }),
    }),
    files: onceOnly(() => system.readManifests(job.settings.files)),
    forge,
    merged: mergedComments(system.event, job, forge),
    warnings,
  };
}

/** Prints one line of the log, whatever it contains. */
export function logLine(system: Pick<CiSystem, "log">, line: string): void {
  system.log(terminalPage([terminal`${line}`]).trimEnd());
}

const nothingToReview: Diagnostic = {
  severity: "warning",
  code: "nothing-to-review",
  message: "only reviewed plans are applied, but this job comments no plan that could be reviewed",
  help: "Only what a comment has shown counts as reviewed. Allow comments:",
  settings: [{ name: "comment", value: "changes" }],
};

function onceOnly<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
