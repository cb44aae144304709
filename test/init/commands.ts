/** Runs a script of commands in bash with programs that record how they are called. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The words of each call of az, gh and glab, in the order of the calls. */
export function callsIn(script: string): readonly (readonly string[])[] {
  const directory = mkdtempSync(join(tmpdir(), "acr-webhooks-test-"));
  try {
    const record = join(directory, "record");
    writeFileSync(record, "");
    for (const name of ["az", "gh", "glab"]) {
      const path = join(directory, name);
      // What each prints becomes a value of the script.
      writeFileSync(
        path,
        // Both programs of a pipe run at once, so a call is added to the record by one write.
        `#!/bin/sh
{ printf '%s\\0' ${name} "$@"; printf '\\n\\0'; } > '${record}'.$$
cat '${record}'.$$ >> '${record}'
cat > /dev/null
echo value-of-${name}
`,
      );
      chmodSync(path, 0o755);
    }
    const ran = spawnSync("bash", ["--norc", "-euo", "pipefail", "-c", script], {
      encoding: "utf8",
      input: "",
      env: { PATH: `${directory}:${process.env["PATH"]}`, HOME: directory },
    });
    if (ran.status !== 0) throw new Error(`bash ended with ${ran.status}: ${ran.stderr}`);
    const calls = readFileSync(record, "utf8").split("\n\0");
    return calls.filter((call) => call !== "").map((call) => call.replace(/\0$/, "").split("\0"));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const parser = `
import io, json, sys
from contextlib import redirect_stderr, redirect_stdout
from azure.cli.core import get_default_cli
results = []
for words in json.load(sys.stdin):
    said = io.StringIO()
    with redirect_stderr(said), redirect_stdout(said):
        try: code = get_default_cli().invoke(words)
        except SystemExit as end: code = end.code
    results.append({"code": code, "said": said.getvalue()})
json.dump(results, sys.stdout)
`;

/**
 * How the Azure CLI takes each call, without a login: it exits with 2 if its parser refuses the words, else with 1. Undefined: it is not
 * installed as a package of the system's Python.
 */
export function parsedByAzureCli(
  calls: readonly (readonly string[])[],
): readonly { readonly code: number; readonly said: string }[] | undefined {
  const directory = mkdtempSync(join(tmpdir(), "acr-webhooks-test-"));
  try {
    const ran = spawnSync("/usr/bin/python3", ["-c", parser], {
      encoding: "utf8",
      input: JSON.stringify(calls),
      env: {
        PATH: process.env["PATH"],
        HOME: directory,
        AZURE_CONFIG_DIR: directory,
        AZURE_CORE_COLLECT_TELEMETRY: "no",
      },
    });
    return ran.status === 0 ? JSON.parse(ran.stdout) : undefined;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
