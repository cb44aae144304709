/** The command line as a step of a CI system: the same job as the action's, with the result on standard output. */
import { writeFiles } from "../interchange/interchange.ts";
import type { Command } from "../model.ts";
import { renderReport } from "../report/report.ts";
import { parseSettings, proxyVariables, type RawSettings, type Settings } from "../settings.ts";
import { oidcOf, requestIdToken } from "./azure-pipelines/login.ts";
import { azurePipelinesSystem, type PipelineSystem } from "./azure-pipelines/system.ts";
import { reportFailure } from "./finish.ts";
import type { Environment } from "./forge.ts";
import { gitlabSystem } from "./gitlab/system.ts";
import { runJob } from "./job.ts";
import { prepareLogin } from "./login.ts";
import { maskedForms } from "./mask.ts";
import type { JobSettings } from "./settings.ts";

export interface PipelineStep {
  readonly ci: "azure-pipelines" | "gitlab" | "github";
  readonly command: Command;
  readonly raw: RawSettings;
  /** The webhooks to ping. */
  readonly names: readonly string[];
  readonly environment: Environment;
  /** Standard output. */
  readonly print: (text: string) => void;
  /** Standard error. */
  readonly log: (text: string) => void;
}

/** Runs one command and returns its exit code. */
export async function runPipelineStep(step: PipelineStep): Promise<number> {
  const { command, environment, names } = step;
  const startedAt = new Date().toISOString();
  let system = await systemOf(step, undefined);
  try {
    Object.assign(process.env, proxyVariables(environment));
    const settings = parseSettings(step.raw, (name) => `--${name}`);
    system = withResults(await systemOf(step, settings), step, settings);
    const job = jobSettings(step, settings, system);
    const { event, mask: hide } = system;
    const mask = (token: string) => {
      for (const form of maskedForms(token)) hide(form);
    };
    const idToken = () => requestIdToken(environment);
    const login = await prepareLogin({ event, command, settings: job, environment, idToken, mask });
    try {
      const given = { system, job, command, reason: undefined, login, startedAt, names, allowedHostsRequired: false };
      const exitCode = await runJob(given);
      system.complete?.(exitCode);
      return exitCode;
    } finally {
      login.giveUp();
    }
  } catch (error) {
    const exitCode = await reportFailure(system, error, { command, startedAt });
    system.complete?.(exitCode);
    return exitCode;
  }
}

async function systemOf(
  { ci, environment, log }: PipelineStep,
  settings: Settings | undefined,
): Promise<PipelineSystem> {
  if (ci === "azure-pipelines") return azurePipelinesSystem(environment, log);
  if (ci === "gitlab") return gitlabSystem(environment, log, { dotenv: settings?.dotenv });
  const [{ githubSystem }, { currentEvent }] = await Promise.all([
    import("./github/system.ts"),
    import("./github/event.ts"),
  ]);
  const system = githubSystem(environment, currentEvent(environment), undefined);
  // The step's user writes flags, not inputs.
  return { ...system, frontEnd: "command-line", noForge: "only the action comments on GitHub" };
}

function jobSettings(
  { command, ci, environment }: PipelineStep,
  settings: Settings,
  system: PipelineSystem,
): JobSettings {
  const { comment, label = "" } = settings;
  const isTrusted = system.event.untrusted === undefined;
  return {
    command,
    oidc: ci === "azure-pipelines" && isTrusted ? oidcOf(environment) : undefined,
    comment: system.noForge === undefined ? comment : "never",
    label,
    requireReviewedPlan: false,
    driftIssue: false,
    failOnDrift: true,
    settings,
  };
}

/** Adds the command line's own outputs: the result on standard output, and the files that flags name. */
function withResults(system: PipelineSystem, { print }: PipelineStep, settings: Settings): PipelineSystem {
  const { frontEnd } = system;
  return {
    ...system,
    showResult: (report) => print(renderReport(report, settings.format, { color: false, frontEnd })),
    writeFiles: (report) => writeFiles(report, settings),
  };
}
