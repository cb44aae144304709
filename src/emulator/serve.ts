import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { UserError } from "../model.ts";
import { type Fault, parseFault } from "./faults.ts";
import { emulatorFlags } from "./flags.ts";
import { isRecord } from "./json.ts";
import { type EmulatorOptions, start } from "./start.ts";
import { parseSwitches } from "./switches.ts";
import type { KeySet } from "./world.ts";

/**
 * The `emulator` command: starts with the parsed flags, prints the ready line on standard output, warnings on standard error, and runs until SIGINT
 * or SIGTERM.
 * @throws UserError
 */
export async function serve(flags: Readonly<Record<string, unknown>>): Promise<void> {
  const options = await emulatorOptions(flags);
  const emulator = await start({ ...options, log: (line) => process.stderr.write(`${line}\n`) });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  process.stdout.write(`${JSON.stringify(emulator.ready)}\n`);
  await stopped;
  await emulator.close();
}

/**
 * The options for parsed flags. Reads the files that they name.
 * @throws UserError if a value is invalid or a file cannot be read, exit code 3.
 */
export async function emulatorOptions(flags: Readonly<Record<string, unknown>>): Promise<EmulatorOptions> {
  const seed = await readDocument("--seed", flags["seed"]);
  const jwks = await readDocument("--jwks", flags["jwks"]);
  const issuer = flags["federatedIssuer"];
  return {
    ...(flags["port"] === undefined ? {} : { port: port(flags["port"]) }),
    ...texts(flags, [
      ["host", "host"],
      ["state", "stateFile"],
      ["caFile", "caFile"],
    ]),
    ...(seed === undefined ? {} : { seed }),
    switches: switchesOf(flags),
    faults: faultsOf(flags["fault"]),
    ...(jwks === undefined
      ? {}
      : {
          federation: {
            issuer: typeof issuer === "string" ? issuer : "https://token.actions.githubusercontent.com",
            keys: keySet(jwks),
          },
        }),
  };
}

// --- internal --------------------------------------------------------------------------------------------------------

function texts(
  flags: Readonly<Record<string, unknown>>,
  names: readonly (readonly [flag: string, option: string])[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap(([flag, option]): [string, string][] => {
      const value = flags[flag];
      return typeof value === "string" ? [[option, value]] : [];
    }),
  );
}

function port(value: unknown): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw usage("--port must be a number from 0 to 65535.");
  return number;
}

function switchesOf(flags: Readonly<Record<string, unknown>>): EmulatorOptions["switches"] & {} {
  const given: Record<string, unknown> = {};
  for (const { name, kind, isSwitch } of emulatorFlags) {
    const value = flags[name];
    if (!isSwitch || value === undefined) continue;
    given[name] = name === "policyTags" ? pairs(value) : kind === "number" ? Number(value) : value;
  }
  const { switches, problems } = parseSwitches(given);
  if (problems.length > 0) throw usage(`${problems.join("; ")}.`);
  return switches;
}

/** A list of `name=value`. */
function pairs(values: unknown): Record<string, string> {
  return Object.fromEntries(
    (Array.isArray(values) ? values.map(String) : []).map((text): [string, string] => {
      const at = text.indexOf("=");
      if (at < 1) throw usage("--policy-tags must have the form name=value.");
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

function faultsOf(values: unknown): Fault[] {
  return (Array.isArray(values) ? values : []).map((value) => {
    const fault = parseFault(value);
    if (typeof fault === "string") throw usage(`--fault: ${fault}.`);
    return fault;
  });
}

function keySet(value: unknown): KeySet {
  const keys = isRecord(value) ? value["keys"] : undefined;
  if (!Array.isArray(keys) || !keys.every(isRecord))
    throw usage('--jwks must name a JSON Web Key Set: an object with "keys".');
  return { keys };
}

async function readDocument(flag: string, file: unknown): Promise<unknown> {
  if (typeof file !== "string") return undefined;
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw usage(`${flag}: ${file} cannot be read (${isRecord(error) ? String(error["code"]) : "unknown error"}).`);
  }
  try {
    // JSON is also YAML.
    const document: unknown = parse(text);
    return document ?? {};
  } catch (error) {
    const where =
      /at line \d+, column \d+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "at an unknown position";
    throw usage(`${flag}: ${file} is not valid YAML or JSON (${where}).`);
  }
}

function usage(message: string): UserError {
  return new UserError(
    [{ severity: "error", code: "emulator-usage", message, help: "Run acr-webhooks emulator --help for the flags." }],
    3,
  );
}
