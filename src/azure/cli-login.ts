/**
 * The Azure CLI's session as a credential. Not the SDK's: that one takes every failure for a missing login, a warning that names
 * `az login` included, and drops Entra's error number.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { AccessToken, TokenCredential } from "@azure/core-auth";
import type { AzProblem } from "./az-problem.ts";

/** The Azure CLI gave no token. */
export class AzFailed extends Error {
  readonly problem: AzProblem;

  constructor(problem: AzProblem) {
    super(`the Azure CLI gave no token: ${problem.kind}`);
    this.name = "AzFailed";
    this.problem = problem;
  }
}

/** Tokens of the Azure CLI's session, for a tenant or its default one. `getToken` throws `AzFailed`. */
export function azureCli(tenantId: string | undefined): TokenCredential {
  return {
    async getToken(scopes): Promise<AccessToken> {
      const resource = [scopes].flat()[0]?.replace(/\/\.default$/, "") ?? "";
      const tenant = tenantId === undefined ? [] : ["--tenant", tenantId];
      const ran = await az(["account", "get-access-token", "--output", "json", "--resource", resource, ...tenant]);
      const token = tokenIn(ran.stdout);
      if (ran.failure === undefined && token) return token;
      throw new AzFailed(problemOf(ran));
    },
  };
}

/** In milliseconds. The CLI itself needs seconds on a slow machine. */
const timeout = 60_000;

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  /** Undefined: exit code 0. */
  readonly failure:
    | { readonly code?: number | string | null | undefined; readonly killed?: boolean | undefined }
    | undefined;
}

function az(words: readonly string[]): Promise<Ran> {
  const windows = process.platform === "win32";
  // On Windows `az` is a batch file, which only a shell can start. The words have no characters that a shell interprets.
  const safe = words.every((word) => /^[A-Za-z0-9._:/-]+$/.test(word));
  if (windows && !safe) return Promise.resolve({ stdout: "", stderr: "", failure: { code: "unsafe arguments" } });
  return new Promise((resolve) => {
    execFile(
      "az",
      words,
      // Not the current directory, in which Windows would look for `az` first.
      {
        encoding: "utf8",
        timeout,
        windowsHide: true,
        cwd: windows ? (process.env["SystemRoot"] ?? "C:\\Windows") : "/",
        shell: windows,
      },
      (failure, stdout, stderr) => resolve({ stdout, stderr, failure: failure ?? undefined }),
    );
  });
}

function tokenIn(stdout: string): AccessToken | undefined {
  try {
    const { accessToken, expires_on, expiresOn } = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    // `expires_on` is in seconds since the epoch; older versions have `expiresOn` in local time only.
    const seconds = Number(expires_on ?? Number.NaN);
    const expiresOnTimestamp = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(String(expiresOn));
    if (typeof accessToken !== "string" || accessToken === "" || Number.isNaN(expiresOnTimestamp)) return undefined;
    return { token: accessToken, expiresOnTimestamp };
  } catch {
    return undefined;
  }
}

/** Entra's numbers for a session that has ended: by its age, by inactivity, by a new password or a sign-in frequency. */
const expired = new Set(["700024", "700082", "70008", "70043", "70044", "50173", "50132", "50133", "50089"]);
/** Entra's numbers for multifactor authentication that is required. */
const needsMfa = new Set(["50076", "50078", "50079", "50072", "50074", "50158"]);

/** What the CLI's HTTP library (Requests) and Python report when there is no connection. */
const noConnection = /HTTPSConnectionPool|Max retries exceeded|NewConnectionError|CERTIFICATE_VERIFY_FAILED/;

/** Decided by exit code and Entra's number. The CLI's text can contain anything, so nothing of it is kept. */
function problemOf({ stderr, failure }: Ran): AzProblem {
  if (failure === undefined) return { kind: "not-json" };
  // A file that is there, but whose interpreter is not, has the same code as no file.
  if (failure.code === "ENOENT" ? !isOnPath() : /'az' is not recognized|\baz: (command )?not found/.test(stderr))
    return { kind: "not-installed" };
  if (failure.killed === true) return { kind: "timed-out" };
  const number = /AADSTS(\d{4,8})/.exec(stderr)?.[1];
  if (number !== undefined)
    return { kind: expired.has(number) ? "expired" : needsMfa.has(number) ? "needs-mfa" : "refused", number };
  if (/\baz login\b|\bnot logged in\b|No subscription found/i.test(stderr)) return { kind: "logged-out" };
  if (noConnection.test(stderr)) return { kind: "unreachable" };
  return { kind: "failed", code: failure.code ?? "stopped by a signal" };
}

function isOnPath(): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((directory) => existsSync(join(directory, "az")));
}
