/** The command line: flags in, run, text out. Results go to standard output, everything else to standard error. */
import { CommanderError } from "commander";

import { UserError } from "../model.ts";
import { proxyVariables } from "../settings.ts";
import { commands } from "./commands.ts";
import { output } from "./output.ts";
import { program } from "./program.ts";

/** Runs the command line and returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  try {
    const chosen = commands.find(({ name }) => name === argv[2]);
    if (chosen) checkFolder();
    if (chosen && chosen.permission !== "none") Object.assign(process.env, proxyVariables(process.env));
    const root = program(chosen?.name, (code) => {
      exitCode = code;
    });
    if (argv.length <= 2) root.help({ error: true });
    await root.parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    return explain(error, argv);
  }
}

/** Relative paths mean nothing in a folder that was deleted, for example by the build that this shell waited for. */
function checkFolder(): void {
  try {
    process.cwd();
  } catch {
    const message = "the current folder does not exist any more";
    const help = "Change to a folder that exists, for example with `cd`.";
    throw new UserError([{ severity: "error", code: "usage", message, help }], 3);
  }
}

/** Reports an error and returns the exit code. With `--format json`, standard output gets a report that says the same. */
async function explain(error: unknown, argv: readonly string[]): Promise<number> {
  if (error instanceof CommanderError) {
    const asked =
      ["commander.helpDisplayed", "commander.version"].includes(error.code) ||
      (error.code === "commander.help" && error.exitCode === 0);
    if (asked) return 0;
    // Commander has printed the message.
    const message = error.message.replace(/^error: /, "").split("\n")[0] ?? "";
    const help = "Run with --help to see commands and flags.";
    await answerInJson(argv, new UserError([{ severity: "error", code: "usage", message, help }], 3));
    return 3;
  }
  const [{ renderDiagnostic }, { failureOf }] = await Promise.all([
    import("../report/report.ts"),
    import("../run/run.ts"),
  ]);
  const failure = failureOf(error);
  const err = output(2);
  for (const diagnostic of failure.diagnostics) err.write(renderDiagnostic(diagnostic, { color: err.hasColors }));
  await answerInJson(argv, failure);
  return failure.exitCode;
}

async function answerInJson(argv: readonly string[], failure: UserError): Promise<void> {
  const command = (["validate", "plan", "apply", "drift", "ping", "deliveries", "redeliver"] as const).find(
    (name) => name === argv[2],
  );
  const given = argv.findLastIndex((word) => word === "--format" || word.startsWith("--format="));
  const format = given < 0 ? process.env["ACR_WEBHOOKS_FORMAT"] : (argv[given]?.split("=")[1] ?? argv[given + 1]);
  if (command === undefined || format?.toLowerCase() !== "json") return;
  const [{ renderReport }, { reportOfFailure }] = await Promise.all([
    import("../report/report.ts"),
    import("../run/run.ts"),
  ]);
  const report = reportOfFailure(failure, { command, startedAt: new Date().toISOString() });
  output(1).write(renderReport(report, "json", { color: false }));
}
