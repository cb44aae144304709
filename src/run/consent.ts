/** Whether `apply` may write, given all plans. Pure: the answers of people come in as values. */
import type { Command, Diagnostic, Plan } from "../model.ts";
import { consented, hasChanges, notReviewed } from "../plan/plan.ts";
import type { Planned, Refused, State } from "./states.ts";

/** Consent, in one of its forms. */
export type Consent =
  /** The digest that all plans together must have. */
  | { readonly by: "digest"; readonly digest: string }
  /** The digests, of changes or of whole plans, that were reviewed. */
  | { readonly by: "review"; readonly reviewed: ReadonlySet<string> }
  /** The answer at a terminal, or `yes`. */
  | { readonly by: "answer"; readonly yes: boolean };

export interface Decision {
  readonly states: readonly State[];
  /** Why nothing is applied, if no single registry is the reason. */
  readonly diagnostic: Diagnostic | undefined;
}

/** Replaces each planned state: with consent by one whose consentable refusals are lifted, else by a refused one. `digest`: of all plans now. */
export function decide(consent: Consent, states: readonly State[], digest: string | undefined): Decision {
  switch (consent.by) {
    case "digest":
      return {
        states: eachPlanned(states, (state) =>
          digest === consent.digest
            ? { ...state, plan: consented(state.plan) }
            : refused(state, [digestRefusal(digest)]),
        ).map(holdRefused),
        diagnostic: undefined,
      };
    case "review":
      return { states: decideReviewed(consent.reviewed, states, digest), diagnostic: undefined };
    case "answer":
      return consent.yes
        ? { states: states.map(holdRefused), diagnostic: undefined }
        : { states, diagnostic: declined };
  }
}

/** Whether people must be asked: without changes there is nothing to consent to. */
export function hasChangesToConfirm(states: readonly State[]): boolean {
  return states.some((state) => state.stage === "planned" && hasChanges(state.plan));
}

/** Every change must be one of the reviewed. Fewer are fine: a retry after a partial apply. One unreviewed change holds back all. */
function decideReviewed(
  reviewed: ReadonlySet<string>,
  states: readonly State[],
  digest: string | undefined,
): readonly State[] {
  const unreviewed = (state: Planned) => notReviewed(state.plan, reviewed);
  const isHeld = states.some((state) => state.stage === "planned" && unreviewed(state).length > 0);
  return eachPlanned(states, (state) => {
    const help = nextStep(state.plan, digest);
    const refusals = unreviewed(state).map((change) => reviewRefusal(change, help));
    if (refusals.length > 0) return refused(state, refusals);
    const lifted = { ...state, plan: consented(state.plan) };
    return isHeld ? refused(lifted, []) : lifted;
  }).map(holdRefused);
}

function eachPlanned(states: readonly State[], next: (state: Planned) => State): readonly State[] {
  return states.map((state) => (state.stage === "planned" ? next(state) : state));
}

/** A plan with refusals left is not applied. */
function holdRefused(state: State): State {
  return state.stage === "planned" && state.plan.refusals.length > 0 ? refused(state, []) : state;
}

function refused({ desired, registry, plan }: Planned, more: Plan["refusals"]): Refused {
  return { stage: "refused", desired, registry, plan: { ...plan, refusals: [...plan.refusals, ...more] } };
}

function reviewRefusal({ action, name, source }: Plan["changes"][number], help: string): Plan["refusals"][number] {
  return {
    severity: "error",
    code: "not-reviewed",
    message: `${action} ${name} is not among the reviewed changes`,
    help,
    webhook: name,
    ...(source === undefined ? {} : { source }),
    consentable: false,
  };
}

function nextStep(plan: Plan, digest: string | undefined): string {
  if (digest !== undefined) return `Review the plan above, then run the workflow by hand with expect-digest ${digest}.`;
  return plan.digest === undefined
    ? "The plan contains an unknown value, so it cannot have been reviewed. Set the missing values."
    : "Another registry could not be planned, so there is no digest. Fix that first.";
}

function digestRefusal(digest: string | undefined): Plan["refusals"][number] {
  const why =
    digest === undefined
      ? "it has no digest now, because a value is unknown or a registry could not be planned"
      : `its digest is now ${digest}`;
  return {
    severity: "error",
    code: "digest",
    message: `the plan differs from the expected one: ${why}`,
    help: "The current plan is shown above. Review it, then apply with its digest.",
    settings: digest === undefined ? [] : [{ name: "expect-digest", value: digest }],
    consentable: false,
  };
}

const declined: Diagnostic = {
  severity: "error",
  code: "needs-consent",
  message: "apply was not confirmed; nothing was changed",
  help: "Type 'yes' to apply.",
};

/** Consent is missing, and nobody can be asked. */
export function needsConsent(command: Command): Diagnostic {
  return {
    severity: "error",
    code: "needs-consent",
    message: `${command} needs confirmation, but standard input is not a terminal`,
    ...(command === "apply"
      ? {
          help: "Confirm in advance, or approve a reviewed plan by its digest.",
          settings: [{ name: "yes" }, { name: "expect-digest" }],
        }
      : { help: "Confirm in advance, or look at a dry run.", settings: [{ name: "yes" }, { name: "dry-run" }] }),
  };
}
