import { type CompleteWebhook, type Diagnostic, type Outcome, UserError, type Webhook } from "../model.ts";
import { completeWebhook } from "../webhook/webhook.ts";
import type { Writing } from "./ledger.ts";
import type { StepResult } from "./step.ts";

export function outcomeOf(change: Writing, result: StepResult): Outcome {
  if (result.status === "failed") return failure(change, result.diagnostic, result.sent);
  if (result.status === "done" && result.notKept) return failure(change, result.notKept, true);
  return { name: change.name, action: change.action, status: result.status, written: result.status === "done" };
}

export function failure(change: Writing, diagnostic: Diagnostic, written: boolean): Outcome {
  const located = change.source === undefined ? diagnostic : { ...diagnostic, source: change.source };
  return { name: change.name, action: change.action, status: "failed", written, diagnostic: located };
}

/** Unknown values are refused before the first write, so this does not fail for a plan without refusals. */
export function complete(webhook: Webhook): CompleteWebhook {
  const whole = completeWebhook(webhook);
  if (whole) return whole;
  const message = `webhook ${webhook.name} has unknown values`;
  throw new UserError([{ severity: "error", code: "unknown-values", message, webhook: webhook.name }], 4);
}
