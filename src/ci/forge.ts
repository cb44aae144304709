/**
 * The two ports of a CI job: the system that runs it (`CiSystem`) and the code host that it reports to (`Forge`). An adapter is
 * a folder in this room that implements both. A method fails with a `UserError` (exit 1) that says why and what to do.
 */
import type { ManifestFile } from "../manifest/manifest.ts";
import type { Diagnostic, Report } from "../model.ts";
import type { FrontEnd } from "../settings.ts";
import type { Event, Push } from "./event.ts";
import type { Marker } from "./marker.ts";
import type { Output } from "./outputs.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a system offers a job: files, log, outputs, summary. */
export interface CiSystem {
  /** How messages spell settings. */
  readonly frontEnd: FrontEnd;
  /** The longest comment and issue, in UTF-16 code units. */
  readonly mostComment: number;
  /** The longest summary, in bytes of UTF-8. */
  readonly mostSummary: number;
  readonly event: Event;
  readonly environment: Environment;
  /** The directory with the checkout; relative paths start here. */
  readonly workspace: string;
  /** An existing directory for this job's files. */
  readonly temporary: string;
  readManifests(patterns: readonly string[]): Promise<readonly ManifestFile[]>;
  /** Prints text of the room `text`: nothing in it acts as a command of the system. */
  log(text: string): void;
  annotate(annotation: JobAnnotation): void;
  /** Hides a text in the rest of the log. */
  mask(text: string): void;
  setOutputs(values: Readonly<Record<Output, string>>): void | Promise<void>;
  /** Adds Markdown to the job's summary. Resolves without effect if the system has none. */
  writeSummary(markdown: string): Promise<void>;
  /** Writes the files that the step asks for, when the run is over. Resolves to why some are not written. */
  writeFiles?(report: Report): Promise<readonly Diagnostic[]>;
  /** Remembers the directory of the run's files for a later step that reports for a killed one. */
  saveDirectory?(directory: string): void;
  /** Shows the finished run; undefined: as text in the log. */
  showResult?(report: Report): void;
  /** Why there is no code host to ask, as a clause: no comment, and no comparison with the branch. Undefined: there is one. */
  readonly noForge?: string;
  /** The code host's API. Nothing is sent yet. */
  openForge(): Promise<Forge>;
}

/** One problem, at its line if it has one. Title and message are free of control characters; the message may have several lines. */
export interface JobAnnotation {
  readonly severity: "error" | "warning";
  readonly title: string;
  readonly message: string;
  /** `file`: from the repository's root, with slashes. Lines and columns count from 1. */
  readonly location?: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine?: number;
    readonly endColumn?: number;
  };
}

/** A code host: pull requests (merge requests) with our comment, files at a commit, issues. */
export interface Forge {
  /** Why comments here cannot prove a review, as a clause; undefined: they can. Without proof nothing counts as reviewed. */
  readonly noReview?: string;
  /** Pull requests by number, with our comments. One that does not exist is absent. */
  pullRequests(numbers: readonly number[]): Promise<ReadonlyMap<number, PullRequest>>;
  /** Numbers of the pull requests that the push merged into its branch, by whatever kind of merge; in order. */
  mergedBy(push: Push): Promise<readonly number[]>;
  /** Numbers of the pull requests that brought a commit and its last 100 ancestors into the branch, newest first. */
  mergedBefore(at: { readonly commit: string; readonly branch: string }): Promise<readonly number[]>;
  /** Replaces our comment, or adds one if `id` is undefined. Not repeated after a failure. */
  writeComment(comment: CommentText): Promise<void>;
  /** The commit at a branch's tip. */
  tipOf(branch: string): Promise<string>;
  /** The files that paths and globs name at a commit, from the repository's root. A file that does not exist there is absent. */
  filesAt(commit: string, patterns: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Undefined: drift issues are not supported here. */
  readonly issues?: IssueTracker;
}

export interface CommentText {
  readonly pullRequest: number;
  readonly id: string | undefined;
  /** Begins with the marker. */
  readonly body: string;
  /** True: it shows something to review. A system with threads keeps it open. */
  readonly open?: boolean;
}

export interface PullRequest {
  readonly number: number;
  readonly merged: boolean;
  /** The newest commit of its branch; undefined: unknown. */
  readonly head: string | undefined;
  /** Our comments, over all pages, oldest first: written with this token, and beginning with a marker. */
  readonly comments: readonly OwnComment[];
}

/** One of our comments on a pull request. */
export interface OwnComment {
  readonly pullRequest: number;
  readonly id: string;
  readonly marker: Marker;
  /** True: nobody but its author edited it last, so its digests count as shown. */
  readonly trusted: boolean;
}

/** Issues of ours, found again by their marker's key. */
export interface IssueTracker {
  /** Our issues with these keys; of several with one key an open one, else the newest. */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, OwnIssue>>;
  open(issue: { readonly title: string; readonly body: string }): Promise<void>;
  /** Also reopens it. */
  update(id: string, issue: { readonly title: string; readonly body: string }): Promise<void>;
  close(id: string, comment: string): Promise<void>;
}

export interface OwnIssue {
  readonly id: string;
  readonly isOpen: boolean;
  readonly marker: Marker;
}
