/** Whether a broken run told the truth: its report file against what is really in the registry, request by request. */
import { isDeepStrictEqual } from "node:util";
import type { RequestRecord } from "../../src/emulator/emulator.ts";
import type { Ran } from "../end-to-end/world.ts";
import { registry, type Stage, type State, secretMark } from "./stage.ts";

/** The parts of `report.schema.json` that are judged. */
export interface ReportFile {
  readonly result: string;
  readonly exitCode: number;
  readonly complete: boolean;
  readonly interrupted: string | null;
  readonly registries: readonly {
    readonly exitCode: number;
    readonly outcomes: readonly OutcomeFile[];
    readonly pings: readonly { readonly name: string; readonly verdict: string; readonly tries: number }[];
    readonly diagnostics: readonly object[];
  }[];
  readonly diagnostics: readonly { readonly severity: string }[];
}

interface OutcomeFile {
  readonly name: string;
  readonly action: "create" | "update" | "replace" | "delete";
  readonly status: "done" | "already" | "failed" | "not-begun" | "in-flight" | "rolled-back";
  readonly written: boolean;
  readonly restored: "restored" | "removed" | "failed" | null;
  readonly diagnostic: { readonly code: string } | null;
}

export interface Evidence {
  readonly ran: Ran;
  /** The signal that the run got, if any. */
  readonly signal: NodeJS.Signals | undefined;
  readonly before: Readonly<Record<string, State>>;
  /** What the manifest asks for. */
  readonly wanted: Readonly<Record<string, State>>;
  /** Names that a run may delete. */
  readonly deletable: readonly string[];
  /** The delete that no quota needs: it comes when all else is done. */
  readonly lastDelete: string;
  /** How often one webhook may get one kind of write: twice for each step that needs it. */
  readonly mostSent: number;
}

const writing = ["PUT", "PATCH", "DELETE"];

/** Everything that is not as it must be, in words; empty: all is well. */
export async function judge(stage: Stage, evidence: Evidence, validate: (data: unknown) => string): Promise<string[]> {
  const { ran, signal, before, wanted } = evidence;
  const wrong: string[] = [];
  const must = (holds: boolean, words: string) => {
    if (!holds) wrong.push(words);
  };
  const now = stage.state();
  const { control } = stage.world.emulator;
  const requests = control.requests();
  const writes = requests.filter((request) => writing.includes(request.method) && isOfWebhook(request));

  must(!/\n\s+at /.test(ran.stderr + ran.stdout), `stack trace: ${ran.stderr}`);
  must(!(ran.stdout + ran.stderr).includes(secretMark), "a secret is printed");

  const report = (await stage.report()) as ReportFile | undefined;
  if (!report) {
    must(writes.length === 0, "something was written without a report");
    must(signal !== undefined, "no report");
    return wrong;
  }
  must(!JSON.stringify(report).includes(secretMark), "a secret is in the report");
  const invalid = validate(report);
  must(invalid === "", `report is not valid: ${invalid}`);

  const part = report.registries[0];
  const outcomes = part?.outcomes ?? [];
  if (signal === "SIGKILL") {
    must(ran.code === null, `killed, but exit ${ran.code}`);
    must(!report.complete, "killed, but complete");
  } else {
    must(report.complete, `not complete: ${ran.stderr}`);
    const asked = signal === undefined ? report.exitCode : signal === "SIGTERM" ? 143 : 130;
    // A signal that comes when all is done changes nothing any more.
    must(ran.code === asked, `exit ${ran.code}, asked ${asked}`);
    must(report.interrupted === (signal ?? null), `interrupted: ${report.interrupted}`);
    for (const outcome of outcomes) must(outcome.status !== "in-flight", `${outcome.name} is in flight in the end`);
  }

  // Each outcome against the registry.
  const told = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
  for (const outcome of outcomes) {
    for (const problem of contradictions(outcome, before[outcome.name], wanted[outcome.name], now[outcome.name])) {
      must(false, `${outcome.action} ${outcome.name} is "${outcome.status}"${outcome.restored ?? ""}: ${problem}`);
    }
  }
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (!told.has(name)) must(same(now[name], before[name]), `${name} changed, and no outcome says so`);
  }
  if (report.complete) {
    const changed = outcomes.some((outcome) => !same(now[outcome.name], before[outcome.name]));
    if (report.exitCode === 0) {
      for (const [name, state] of Object.entries(wanted))
        must(same(now[name], state), `exit 0, but ${name} is not as wanted`);
      for (const name of evidence.deletable) must(now[name] === undefined, `exit 0, but ${name} is still there`);
    }
    if (report.exitCode === 1 || report.exitCode === 4 || report.exitCode === 3)
      must(!changed, `exit ${report.exitCode}, but something was written`);
    const said = {
      0: ["applied", "clean"],
      1: ["failed"],
      3: ["invalid"],
      4: ["refused"],
      5: ["partial"],
      6: ["ping-failed"],
    };
    const results: readonly string[] = said[report.exitCode as keyof typeof said] ?? [];
    must(results.includes(report.result), `exit ${report.exitCode} with result ${report.result}`);
    if (report.result === "clean") must(!changed, "clean, but something changed");
  }

  // After a failure, a ping's included, the deletes that come last are not begun.
  const broke = outcomes
    .filter(({ status, restored }) => status === "failed" || restored === "failed")
    .map(({ name }) => name);
  const silent = (part?.pings ?? []).filter(({ name, verdict }) => verdict === "failed" && told.has(name));
  for (const { name, action, status } of outcomes) {
    if (action !== "delete" || !report.complete || name !== evidence.lastDelete) continue;
    if (broke.some((each) => each !== name) || silent.length > 0)
      must(status === "not-begun", `${name} is ${status} after a failure`);
  }

  // Nothing lost: what is in the manifest and was there is there, but for a webhook killed between its delete and its create.
  for (const name of Object.keys(wanted)) {
    if (!before[name] || now[name]) continue;
    const outcome = told.get(name);
    const killed = signal !== undefined && outcome?.action === "replace";
    must(killed || outcome?.restored === "failed", `${name} is lost`);
  }

  wrong.push(...hastyWrites(requests, evidence.mostSent), ...tooManyPings(stage, report));
  return wrong;
}

function contradictions(
  outcome: OutcomeFile,
  before: State | undefined,
  wanted: State | undefined,
  now: State | undefined,
): string[] {
  const target = outcome.action === "delete" ? undefined : wanted;
  const asBefore = same(now, before);
  const asWanted = same(now, target);
  const wrong = (holds: boolean, words: string) => (holds ? [] : [`${words}; it is ${JSON.stringify(now)}`]);
  if (outcome.restored === "restored") return wrong(asBefore, "it is not as it was");
  if (outcome.restored === "removed") return wrong(now === undefined, "it is still there");
  switch (outcome.status) {
    case "done":
    case "already":
      return wrong(asWanted, "it is not as wanted");
    case "not-begun":
      return wrong(asBefore, "it is not as before");
    case "rolled-back":
      return ["rolled back without saying to what"];
    case "failed":
      return outcome.written
        ? wrong(asBefore || asWanted || outcome.restored === "failed", "it is neither as before nor as wanted")
        : wrong(asBefore, "not written, but not as before");
    case "in-flight":
      // A replace may have been killed between its delete and its create.
      return wrong(
        asBefore || asWanted || (outcome.action === "replace" && now === undefined),
        "neither before nor after",
      );
  }
}

/** Each write behind a read of that webhook that came after the last write to it; none to what is not ours; none sent too often. */
function hastyWrites(requests: readonly RequestRecord[], mostSent: number): string[] {
  const wrong: string[] = [];
  const read = new Map<string, boolean>();
  const sent = new Map<string, number>();
  for (const request of requests) {
    const name = webhookOf(request);
    if (name === undefined) continue;
    if (request.method === "GET") read.set(name, true);
    if (!writing.includes(request.method) || request.status === 429) continue;
    if (!read.get(name)) wrong.push(`${request.method} ${name} without a fresh read`);
    read.set(name, false);
    const key = `${request.method} ${name}`;
    sent.set(key, (sent.get(key) ?? 0) + 1);
    if ((sent.get(key) ?? 0) > mostSent) wrong.push(`${key} was sent more than ${mostSent} times`);
  }
  return wrong;
}

/** The endpoint counts, whatever the report says. */
function tooManyPings(stage: Stage, report: ReportFile): string[] {
  const tries = new Map<string, number>();
  for (const ping of report.registries[0]?.pings ?? []) tries.set(ping.name, (tries.get(ping.name) ?? 0) + ping.tries);
  const wrong: string[] = [];
  const counted = new Map<string, number>();
  for (const { path } of stage.world.endpoint.requests) {
    const name = path === "/api/registry/webhook" ? "appHook" : (path.split(/[/?]/)[1] ?? "");
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  for (const [name, count] of counted) {
    if (report.complete && count > (tries.get(name) ?? 0))
      wrong.push(`${name} was pinged ${count} times, told ${tries.get(name) ?? 0}`);
    if (name === "appHook" && count > 1) wrong.push(`App Service was pinged ${count} times`);
  }
  return wrong;
}

function isOfWebhook(request: RequestRecord): boolean {
  return webhookOf(request) !== undefined;
}

function webhookOf({ path }: RequestRecord): string | undefined {
  return new RegExp(`/registries/${registry}/webhooks/([^/]+)$`, "i").exec(path)?.[1]?.toLowerCase();
}

export function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}
