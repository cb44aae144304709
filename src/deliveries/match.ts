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

/** An image as people write it. */
export interface ImageName extends Pick<ImageEvent, "repository" | "tag"> {
  /** The registry's name, from a login server before the repository. */
  readonly registry: string | undefined;
}

/**
 * Reads `storefront:v1`, `storefront@sha256:…` or `storefront` (which means `storefront:latest`), also after
 * `contoso.azurecr.io/`. An event of a delete has no tag, whatever is written (documented). Undefined: it is no image.
 */
export function parseImage(text: string, action: string): ImageName | undefined {
  const [, registry, repository, tag, digest] =
    /^(?:([A-Za-z0-9]+)(?:-[A-Za-z0-9]+)?\.azurecr\.(?:io|us|cn)\/)?([\w.-]+(?:\/[\w.-]+)*)(?::(\w[\w.-]{0,127}))?(?:@(\w+:\w+))?$/.exec(
      text.trim(),
    ) ?? [];
  if (repository === undefined) return undefined;
  if (action === "delete") return { registry, repository, tag: undefined };
  return { registry, repository, tag: tag ?? (digest === undefined ? "latest" : undefined) };
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
