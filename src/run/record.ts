/** The record of one run: the states of its registries, each replaced by the steps, and the report file that follows them. */
import pMap from "p-map";
import type { Command, Diagnostic, Report } from "../model.ts";
import { ServiceError, UserError } from "../model.ts";
import type { Settings } from "../settings.ts";
import type { Host } from "./host.ts";
import { coalesced } from "./journal.ts";
import { bug, reportOf } from "./report.ts";
import { failed, type State } from "./states.ts";

/** How many registries are worked on at once. Each has its own limit of pending requests. */
export const registriesAtOnce = 8;

type At<S extends State["stage"]> = Extract<State, { readonly stage: S }>;

export interface RunningRecord {
  states(): readonly State[];
  /** Replaces all states, without a write. */
  replaceAll(states: readonly State[]): void;
  /** Replaces one state; resolves when the report file says so. */
  replace(index: number, state: State): Promise<void>;
  /** Takes one state through a step if it is at that stage. A failure of the service is that registry's alone; a `UserError` ends the run. */
  step<S extends State["stage"]>(index: number, stage: S, step: (state: At<S>) => Promise<State>): Promise<void>;
  /** Takes every state at that stage through a step, several at once. */
  each<S extends State["stage"]>(stage: S, step: (state: At<S>, index: number) => Promise<State>): Promise<void>;
  /** Adds a diagnostic of the run as a whole. */
  note(...diagnostics: readonly Diagnostic[]): void;
  loggedInAs(identity: string): void;
  /** The report as it is now, of a run that goes on. */
  report(): Report;
  save(): Promise<void>;
  /** Saves and returns the final report. */
  finish(): Promise<Report>;
}

export function openRecord({
  command,
  settings,
  host,
  startedAt,
  states: initial,
  diagnostics: found,
}: {
  readonly command: Command;
  readonly settings: Settings;
  readonly host: Host;
  readonly startedAt: string;
  readonly states: readonly State[];
  readonly diagnostics: readonly Diagnostic[];
}): RunningRecord {
  const states = [...initial];
  const diagnostics = [...found];
  let identity: string | undefined;

  const report = (complete: boolean): Report =>
    reportOf(
      {
        ...settings,
        command,
        startedAt,
        identity,
        states: [...states],
        diagnostics: [...diagnostics],
        stoppedBy: host.stopping.aborted ? host.stopping.reason : undefined,
      },
      complete,
    );
  const writer = coalesced(async () => host.saveReport?.(report(false)));

  const record: RunningRecord = {
    states: () => states,
    replaceAll(next) {
      states.splice(0, states.length, ...next);
    },
    replace(index, state) {
      states[index] = state;
      return writer.now();
    },
    async step(index, stage, step) {
      const state = states[index];
      if (!isAt(state, stage)) return;
      try {
        const next = await step(state);
        if (next.stage === "failed" || next.stage === "opened") states[index] = next;
        else await record.replace(index, next);
      } catch (error) {
        if (error instanceof UserError) throw error;
        const diagnostic = error instanceof ServiceError ? error.diagnostic : bug(error);
        // What the step recorded on its way stays true.
        states[index] = failed(states[index] ?? state, diagnostic, 1);
      }
    },
    async each(stage, step) {
      await pMap(states.keys(), (index) => record.step(index, stage, (state) => step(state, index)), {
        concurrency: registriesAtOnce,
      });
    },
    note: (...more) => void diagnostics.push(...more),
    loggedInAs(name) {
      identity = name;
    },
    report: () => report(false),
    save: writer.now,
    async finish() {
      await writer.end();
      const final = report(true);
      await host.saveReport?.(final);
      return final;
    },
  };
  return record;
}

function isAt<S extends State["stage"]>(state: State | undefined, stage: S): state is At<S> {
  return state?.stage === stage;
}
