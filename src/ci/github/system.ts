/** A GitHub job as a `CiSystem`: its log, outputs, summary and API. */
import { tmpdir } from "node:os";
import * as core from "@actions/core";
import { readManifestFiles } from "../../host/host.ts";
import type { Diagnostic } from "../../model.ts";
import { UserError } from "../../model.ts";
import type { Event } from "../event.ts";
import type { CiSystem, Environment } from "../forge.ts";
import { type Inputs, permissionsBlock } from "./inputs.ts";

/** `inputs` undefined: they are invalid, so there is no token. */
export function githubSystem(environment: Environment, event: Event, inputs: Inputs | undefined): CiSystem {
  return {
    frontEnd: "github",
    // GitHub accepts 65,536 characters, and drops a whole summary over 1 MiB.
    mostComment: 65_000,
    mostSummary: 1_000_000,
    event,
    environment,
    workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
    temporary: environment["RUNNER_TEMP"] || tmpdir(),
    readManifests: readManifestFiles,
    log: core.info,
    annotate({ severity, title, message, location }) {
      const { line: startLine, column: startColumn, file, endLine, endColumn } = location ?? {};
      const found = { title, file, startLine, startColumn, endLine, endColumn };
      const properties = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
      if (severity === "error") core.error(message, properties);
      else core.warning(message, properties);
    },
    mask: core.setSecret,
    setOutputs(values) {
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    },
    async writeSummary(markdown) {
      if (environment["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(markdown, true).write();
    },
    saveDirectory: (directory) => core.saveState("directory", directory),
    async openForge() {
      if (inputs === undefined || inputs.token === "") throw new UserError([noToken], 3);
      const apiUrl = apiUrlOf(environment);
      const { openGitHub } = await import("./forge.ts");
      const { repository } = event;
      return openGitHub({ token: inputs.token, apiUrl, repository, permissions: permissionsBlock(inputs) });
    },
  };
}

const noToken: Diagnostic = {
  severity: "error",
  code: "usage",
  message: "input github-token is empty",
  help: "Leave the input out, or set it to a token of the job.",
};

/**
 * The address of GitHub's API. The token is sent there, so it must belong to the server that started the job: github.com's
 * address is the default only on github.com. Throws `UserError` (exit 3).
 */
export function apiUrlOf(environment: Environment): string {
  const server = environment["GITHUB_SERVER_URL"] ?? "";
  const isGitHubCom = hostOf(server) === "github.com";
  const api = environment["GITHUB_API_URL"] || (isGitHubCom ? "https://api.github.com" : "");
  if (api === "")
    throw new UserError(
      [
        unsafe(
          `GITHUB_API_URL is not set, so the API of ${server === "" ? "this job's server" : JSON.stringify(server)} is unknown`,
        ),
      ],
      3,
    );
  if (hostOf(api) === "") throw new UserError([unsafe("GITHUB_API_URL is not a URL")], 3);
  if (hostOf(api) === "api.github.com" && !isGitHubCom)
    throw new UserError([unsafe("GITHUB_API_URL names api.github.com, but GITHUB_SERVER_URL names another server")], 3);
  return api;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

function unsafe(message: string): Diagnostic {
  const help = "GitHub's runner sets GITHUB_SERVER_URL and GITHUB_API_URL. The token is sent to no other server.";
  return { severity: "error", code: "github-api-url", message, help };
}
