/** An Azure Pipelines job as a `CiSystem`: logging commands on standard error, the summary as an attachment. */
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readManifestFiles, writeWhole } from "../../host/host.ts";
import type { CiSystem, Environment } from "../forge.ts";
import { command } from "./commands.ts";
import { readEvent } from "./event.ts";

export type PipelineSystem = CiSystem & {
  /** Sets the step's result, after everything else. */
  complete?(exitCode: number): void;
};

/** `log` prints text on standard error; the agent also reads commands there. */
export function azurePipelinesSystem(environment: Environment, log: (text: string) => void): PipelineSystem {
  let warned = false;
  const temporary = environment["AGENT_TEMPDIRECTORY"] || tmpdir();
  const send = (name: string, properties: Parameters<typeof command>[1], data: string) =>
    log(`${command(name, properties, data)}\n`);
  const why = noForge(environment);
  return {
    frontEnd: "azure-pipelines",
    // A comment has at most 150,000 characters.
    mostComment: 65_000,
    mostSummary: 1_000_000,
    event: readEvent(environment),
    environment,
    workspace: environment["BUILD_SOURCESDIRECTORY"] || process.cwd(),
    temporary,
    ...(why === undefined ? {} : { noForge: why }),
    readManifests: readManifestFiles,
    log: (text) => log(`${text.trimEnd()}\n`),
    annotate({ severity, title, message, location }) {
      warned ||= severity === "warning";
      const { file: sourcepath, line: linenumber, column: columnnumber } = location ?? {};
      send("task.logissue", { type: severity, sourcepath, linenumber, columnnumber, code: title }, message);
    },
    mask: (text) => send("task.setsecret", {}, text),
    setOutputs(values) {
      for (const [name, value] of Object.entries(values))
        send("task.setvariable", { variable: camelCase(name), isOutput: "true" }, value);
    },
    async writeSummary(markdown) {
      const file = join(temporary, `acr-webhooks-${randomUUID()}.md`);
      await writeWhole(file, markdown, 0o600);
      send("task.uploadsummary", {}, file);
    },
    async openForge() {
      const { openAzureRepos } = await import("./forge.ts");
      return openAzureRepos(environment);
    },
    complete(exitCode) {
      // A script decides what pending changes and drift (2) mean.
      if (exitCode === 2 || (exitCode === 0 && !warned)) return;
      send("task.complete", { result: exitCode === 0 ? "SucceededWithIssues" : "Failed" }, "");
    },
  };
}

/** Names of variables have no dashes. */
function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function noForge(environment: Environment): string | undefined {
  const provider = environment["BUILD_REPOSITORY_PROVIDER"] ?? "";
  if (provider !== "TfsGit") return `the repository is not in Azure Repos (provider ${JSON.stringify(provider)})`;
  if (!environment["SYSTEM_ACCESSTOKEN"])
    return "SYSTEM_ACCESSTOKEN is not set; add `SYSTEM_ACCESSTOKEN: $(System.AccessToken)` to the step's env";
  return undefined;
}
