/** A GitLab job as a `CiSystem`. GitLab reads files instead of commands, and cannot mask at run time. */
import { tmpdir } from "node:os";
import { readManifestFiles, writeWhole } from "../../host/host.ts";
import { terminal, terminalPage } from "../../text/text.ts";
import type { CiSystem, Environment } from "../forge.ts";
import { readEvent } from "./event.ts";

/** `dotenv`: where the outputs are written; undefined: nowhere. */
export function gitlabSystem(
  environment: Environment,
  log: (text: string) => void,
  { dotenv }: { readonly dotenv: string | undefined },
): CiSystem {
  return {
    frontEnd: "gitlab",
    mostComment: 65_000,
    mostSummary: 1_000_000,
    event: readEvent(environment),
    environment,
    workspace: environment["CI_PROJECT_DIR"] || process.cwd(),
    temporary: tmpdir(),
    ...(environment["GITLAB_TOKEN"] ? {} : { noForge: "GITLAB_TOKEN is not set; set it to a project access token" }),
    readManifests: readManifestFiles,
    log: (text) => log(`${text.trimEnd()}\n`),
    // The result and the code quality report show them.
    annotate({ severity, title, message, location }) {
      const where = location === undefined ? "" : `${location.file}:${location.line}:${location.column}: `;
      const [first = "", ...more] = message.split("\n");
      log(
        terminalPage([terminal`${where}${severity}[${title}]: ${first}`, ...more.map((line) => terminal`  ${line}`)]),
      );
    },
    mask: () => {},
    async setOutputs(values) {
      if (dotenv === undefined) return;
      const lines = Object.entries(values).map(
        ([name, value]) => `ACR_WEBHOOKS_${name.replaceAll("-", "_").toUpperCase()}=${value}\n`,
      );
      await writeWhole(dotenv, lines.join(""));
    },
    writeSummary: async () => {},
    async openForge() {
      const { openGitLab } = await import("./forge.ts");
      return openGitLab(environment);
    },
  };
}
