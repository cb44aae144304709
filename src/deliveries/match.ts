/**
 * Which webhooks an event fires. Documented: an empty scope, `repository:tag`, `repository:*`, and `repository` for
 * `repository:latest`. Everything else is unknown, and reported as "uncertain".
 */
import { normalScope } from "../webhook/webhook.ts";

/** An event of the registry, as far as scopes look at it. */
export interface ImageEvent {
  readonly repository: string;
  /** Undefined: a push by digest, or a delete, which carries no tag (documented). */
  readonly tag: string | undefined;
  readonly action: string;
  /** The region of the replica, normalized. Undefined: any. */
  readonly location: string | undefined;
}

export interface MatchResult {
  readonly fires: "yes" | "no" | "uncertain";
  /** One clause. */
  readonly why: string;
}

interface Rules {
  readonly status: "enabled" | "disabled";
  readonly actions: readonly string[];
  readonly scope: string;
  /** Undefined: the registry's home region, whose name is not known offline. */
  readonly location: string | undefined;
}

/** Reads `storefront:v1`, `storefront@sha256:…` or `storefront` (which means `storefront:latest`, except for a delete). */
export function parseImage(text: string, action: string): Pick<ImageEvent, "repository" | "tag"> {
  const digest = text.indexOf("@");
  if (digest >= 0) return { repository: text.slice(0, digest), tag: undefined };
  const colon = text.lastIndexOf(":");
  if (colon > text.lastIndexOf("/")) return { repository: text.slice(0, colon), tag: text.slice(colon + 1) };
  return { repository: text, tag: action === "delete" ? undefined : "latest" };
}

/** Whether the webhook fires for the event, and why. */
export function matchWebhook(webhook: Rules, event: ImageEvent): MatchResult {
  if (webhook.status === "disabled") return { fires: "no", why: "the webhook is disabled" };
  if (!webhook.actions.includes(event.action))
    return { fires: "no", why: `the webhook has the actions ${webhook.actions.join(", ")}` };
  if (event.location !== undefined && webhook.location !== undefined && webhook.location !== event.location)
    return { fires: "no", why: `the webhook is in ${webhook.location}` };
  const scoped = matchScope(webhook.scope, event);
  if (scoped.fires !== "yes") return scoped;
  return event.location !== undefined && webhook.location === undefined
    ? {
        fires: "uncertain",
        why: `${scoped.why}; the webhook is in the registry's home region, which is not known offline`,
      }
    : scoped;
}

function matchScope(scope: string, { repository, tag }: ImageEvent): MatchResult {
  if (scope === "") return { fires: "yes", why: "the scope is the whole registry" };
  const whole = normalScope(scope);
  const colon = whole.lastIndexOf(":");
  const [wantedRepository, wantedTag] = [whole.slice(0, colon), whole.slice(colon + 1)];
  const quoted = JSON.stringify(scope);
  if (colon < 0 || wantedRepository.includes("*") || (wantedTag.includes("*") && wantedTag !== "*"))
    return { fires: "uncertain", why: `Azure documents no meaning of the scope ${quoted}` };
  if (wantedRepository !== repository) {
    const caseOnly = wantedRepository.toLowerCase() === repository.toLowerCase();
    return caseOnly
      ? { fires: "uncertain", why: `the scope ${quoted} differs in case only` }
      : { fires: "no", why: `the scope is ${quoted}` };
  }
  if (tag === undefined)
    return {
      fires: "uncertain",
      why: `the event has no tag, and it is unknown whether the scope ${quoted} matches it`,
    };
  if (wantedTag === "*" || wantedTag === tag) return { fires: "yes", why: `the scope is ${quoted}` };
  return wantedTag.toLowerCase() === tag.toLowerCase()
    ? { fires: "uncertain", why: `the scope ${quoted} differs in case only` }
    : { fires: "no", why: `the scope is ${quoted}${scope === whole ? "" : `, which means ${JSON.stringify(whole)}`}` };
}
