import {
  type Change,
  type Delete,
  type DesiredWebhook,
  isUnknown,
  type LiveWebhook,
  type Plan,
  type Refusal,
  type RegistryInfo,
} from "../model.ts";
import {
  type Compared,
  compareFields,
  fieldChanges,
  needsReplace,
  resolveWebhook,
  sameText,
} from "../webhook/webhook.ts";
import { changeDigest } from "./digest.ts";
import type { PlanInput } from "./input.ts";
import { located, readHelp } from "./limits.ts";
import { isProtected, type Ownership, ownership } from "./ownership.ts";

/** The plan of one webhook. */
export interface Planned {
  readonly change: Exclude<Change, Delete>;
  readonly refusals: readonly Refusal[];
  readonly unknowns: Plan["unknowns"];
}

/**
 * Plans one webhook of the manifest. (ownership.ts decides about those that the manifest does not name.)
 *
 * | live      | location | other fields    | change                                                |
 * |-----------|----------|-----------------|-------------------------------------------------------|
 * | absent    | –        | –               | create                                                |
 * | ours      | same     | same            | no-op                                                 |
 * | ours      | same     | differ          | update                                                |
 * | ours      | differs  | any             | replace; refused if live or manifest protects it      |
 * | nobody's  | same     | ownership tags  | update, adopt                                         |
 * | nobody's  | same     | more            | update, adopt; refused without consent                |
 * | another's | same     | any             | update, adopt; refused without consent                |
 * | not ours  | differs  | any             | replace; always refused                               |
 *
 * A previous owner's webhook is ours: its new owner tag is an update like any other. An unknown field counts as one that differs, and
 * the change is refused. The plan contains refused changes, so that people see them and a digest covers them.
 */
export function planWebhook(desired: DesiredWebhook, live: LiveWebhook | undefined, input: PlanInput): Planned {
  const { registry, consent } = input;
  const { owner } = input.desired;
  const after = resolveWebhook(desired, live?.webhook, { registry, owner });
  const compared = compareFields(live?.webhook, after, { registry, shownUri: desired.shownUri });
  const { name } = after;
  const fields = fieldChanges(compared);
  const unknowns = fields.flatMap(({ field, change, why }) =>
    change === "unknown" ? [{ webhook: name, field, why: why ?? "", source: sourceOf(desired, field) }] : [],
  );
  const unknownRefusals = unknowns.length === 0 ? [] : [unknownValues(desired, live, name, unknowns)];
  const planned = (change: Planned["change"], refusals: readonly Reason[] = []): Planned => ({
    change,
    refusals: [...unknownRefusals, ...refusals].map((one) => refusal(one, desired, name, registry)),
    unknowns,
  });
  const base = <A extends Change["action"]>(action: A) => ({
    action,
    name,
    fields,
    digest: changeDigest({ registry, owner, name, action, compared, templates: desired.templates }),
    source: desired.source,
    after,
  });

  if (live === undefined) return planned(base("create"));
  const whose = ownership(live, { owner, previousOwner: consent.previousOwner });
  if (needsReplace(live.webhook, after)) {
    return planned({ ...base("replace"), before: live }, replaceRefusals(desired, live, after.location, whose));
  }
  if (fields.length === 0) return planned({ ...base("no-op"), before: live });
  const allowed = consent.adopt.some((one) => sameText(one, name));
  return planned(
    { ...base("update"), before: live, adopt: whose.kind !== "ours" },
    allowed ? [] : adoptRefusals(name, whose, fields),
  );
}

/** Plans the delete of a live webhook. */
export function planDelete(before: LiveWebhook, owner: string, registry: RegistryInfo): Delete {
  const { name } = before.webhook;
  const compared: readonly Compared[] = compareFields(before.webhook, undefined);
  return {
    action: "delete",
    name,
    fields: fieldChanges(compared),
    digest: changeDigest({ registry, owner, name, action: "delete", compared, templates: undefined }),
    source: undefined,
    before,
    freesSlotFor: undefined,
  };
}

/** The location of a field in the manifest, or of the webhook if the field is not written. */
export function sourceOf(desired: DesiredWebhook | undefined, field: string): Planned["change"]["source"] {
  return desired?.sources.get(field) ?? desired?.source;
}

type Reason = Pick<Refusal, "code" | "message" | "help" | "settings" | "consentable">;

function refusal(reason: Reason, desired: DesiredWebhook, name: string, registry: RegistryInfo): Refusal {
  const isAboutLocation = reason.code === "replace-not-owned" || reason.code === "protected";
  return {
    severity: "error",
    ...reason,
    registry: registry.name,
    webhook: name,
    ...located(sourceOf(desired, isAboutLocation ? "location" : "name")),
  };
}

/** Another identity may apply than the one that plans, which needs no right to read credentials. */
function endpointHelp({ serviceUri, customHeaders }: DesiredWebhook): readonly string[] {
  const applyWith = (role: string) => `Apply with an identity that has the role of ${role} on the app.`;
  if (isUnknown(serviceUri))
    return [
      serviceUri.withoutPassword === undefined
        ? "Fix what the warning about its endpoint names."
        : applyWith("roles/app-service.json"),
    ];
  return isUnknown(customHeaders.get("x-functions-key")?.value) ? [applyWith("roles/function.json")] : [];
}

function unknownValues(
  desired: DesiredWebhook,
  live: LiveWebhook | undefined,
  name: string,
  unknowns: Planned["unknowns"],
): Reason {
  const list = unknowns.map((one) => `${one.field} (${one.why})`).join(", ");
  const fromEndpoint = (field: string): boolean =>
    desired.endpoint !== undefined && /^serviceUri|^customHeaders\.x-functions-key$/i.test(field);
  const unset =
    (isUnknown(desired.serviceUri) && !desired.endpoint) ||
    [...desired.customHeaders.values()].some(
      (one) => isUnknown(one.value) && !fromEndpoint(`customHeaders.${one.name}`),
    );
  const unread = live !== undefined && (isUnknown(live.webhook.serviceUri) || isUnknown(live.webhook.customHeaders));
  const help = [
    ...(unset ? ["Set the variables that the manifest refers to."] : []),
    ...(desired.endpoint ? endpointHelp(desired) : []),
    ...(unread ? [readHelp] : []),
  ];
  return {
    code: "unknown-values",
    message: `webhook ${name} has unknown values: ${list}`,
    help: help.join(" "),
    consentable: false,
  };
}

function replaceRefusals(
  desired: DesiredWebhook,
  live: LiveWebhook,
  location: string,
  whose: Ownership,
): readonly Reason[] {
  const { name, location: from } = live.webhook;
  const move = `moving webhook ${name} from ${from} to ${location} needs a replace`;
  const foreign: Reason = {
    code: "replace-not-owned",
    message: `${move}, but ${whose.kind === "other" ? `it belongs to "${whose.owner}"` : "it has no owner"}`,
    help: `Write "location: ${from}" to leave it there, or delete the webhook yourself.`,
    consentable: false,
  };
  const guarded: Reason = {
    code: "protected",
    message: `${move}, but it is protected`,
    help: isProtected(live)
      ? "Remove `protect` in one run, and change the location in the next."
      : "Change the location in one run, and add `protect` in the next.",
    consentable: false,
  };
  return [...(whose.kind === "ours" ? [] : [foreign]), ...(isProtected(live) || desired.protect ? [guarded] : [])];
}

/** Taking over a webhook needs consent, unless it has no owner and nothing but its ownership tags would change. */
function adoptRefusals(name: string, whose: Ownership, fields: Planned["change"]["fields"]): readonly Reason[] {
  if (whose.kind === "other") {
    return [
      {
        code: "other-owner",
        message: `webhook ${name} belongs to "${whose.owner}"`,
        help: "Adopt it if that owner gave it up. If that owner was renamed, set the previous owner.",
        settings: [
          { name: "adopt", value: name },
          { name: "previous-owner", value: whose.owner },
        ],
        consentable: true,
      },
    ];
  }
  const more = fields.filter((field) => field.ownershipTag !== true).map(({ field }) => field);
  if (whose.kind === "ours" || more.length === 0) return [];
  return [
    {
      code: "adopt-needs-consent",
      message: `webhook ${name} has no owner, and adopting it would also change ${more.join(", ")}`,
      help: "Allow the adoption.",
      settings: [{ name: "adopt", value: name }],
      consentable: true,
    },
  ];
}
