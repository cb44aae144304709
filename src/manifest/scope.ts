// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
/** Scopes. The service compares a scope with the repository and tag of an event; it knows no pattern but a tag of `*`. */

import { placeholder } from "../text/text.ts";
import type { Finding } from "./fields.ts";
import { quote } from "./wording.ts";

const repository = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/;
const tag = /^\w[\w.-]{0,127}$/;
/** Hosts of registries that people copy with an image's name. */
const registryHost =
  /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?(?:[a-z0-9-]+\.azurecr\.[a-z.]+|(?:[a-z0-9-]+\.)*(?:docker\.io|ghcr\.io|quay\.io|gcr\.io|mcr\.microsoft\.com)|localhost(?::\d+)?|[a-z0-9.-]+:\d+(?=\/))\//i;

/**
 * A warning if a scope cannot match any event, if it means something else than it seems to, or if its events carry no tag.
 * `actions`: lower-cased. One finding, the first that applies.
 */
export function checkScope(scope: string, actions: readonly string[] = []): Finding[] {
  if (scope === "") return [];
  const problem = neverMatches(scope);
  if (problem) {
    const [message, help] = problem;
    return [{ severity: "warning", code: "scope-never-matches", value: scope, message, help }];
  }
  const written = /:(.*)$/.exec(scope)?.[1];
  if (written === undefined || written === "") {
    const name = scope.replace(/:$/, "");
    return [
      {
        severity: "warning",
        code: "scope-without-tag",
        value: scope,
        message: `has no tag, so it means \`${name}:latest\``,
        help: `Write \`${name}:*\` for all tags, \`${name}:latest\` for that tag, or remove the scope for the whole registry.`,
      },
    ];
  }
  if (written !== "*" && actions.includes("delete")) {
    return [
      {
        severity: "warning",
        code: "scope-never-matches",
        value: scope,
        message: "names a tag, but delete events carry no tag",
        help: `Write \`${scope.replace(/:[^:]*$/, "")}:*\` to receive delete events.`,
      },
    ];
  }
  return [];
}

function listHelp(scope: string): string {
  const parts = scope.split(/[,;|\s]+/).filter((part) => part !== "");
  const [first = "", ...others] = parts;
  // After the first one, tags alone: `storefront:latest|main`.
  const isTags = first.includes(":") && others.every((part) => !/[:/]/.test(part));
  const name = first.replace(/:.*$/, "");
  const scopes = isTags ? [first, ...others.map((tag) => `${name}:${tag}`)] : parts;
  return `Use \`scopes: [${scopes.map(quote).join(", ")}]\`.`;
}

/** Why a scope cannot match, and what to write; undefined: it can. */
function neverMatches(scope: string): readonly [message: string, help: string] | undefined {
  if (/["'`“”„‘’«»]/.test(scope)) return ["contains quotation marks", "Remove them; they are part of the value."];
  const other = placeholder(scope);
  if (other !== undefined) return [`contains ${other}`, "Write the scope literally; nothing is replaced here."];
  if (/[,;|]|\s/.test(scope)) {
    return ["is a list, but a webhook has one scope", listHelp(scope)];
  }
  const foreign = /[^\x20-\x7e]/u.exec(scope)?.[0];
  if (foreign !== undefined) {
    const point = (foreign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return [
      `contains a character that no repository or tag has: U+${point}`,
      "Type the scope again: some characters look like letters, colons or hyphens, or cannot be seen.",
    ];
  }
  if (registryHost.test(scope)) {
    const rest = scope.replace(registryHost, "");
    return [
      "contains the host of a registry",
      `Write the repository and tag alone${rest === "" ? "." : `: \`${rest}\`.`}`,
    ];
  }
  if (scope.includes("@")) return ["contains a digest", "Write `repository:tag`, or `repository:*` for all tags."];
  if (/^\*(?::\*)?$|^\*\/\*|^:\*$/.test(scope))
    return ["is not a pattern that the service knows", "Remove the scope to receive the events of the whole registry."];
  const [name = "", ...tags] = scope.split(":");
  if (/[*?[\]{}()^$+\\]/.test(name))
    return [
      "contains a pattern for repositories, which the service does not know",
      "Name one repository, use `scopes`, or remove the scope.",
    ];
  if (tags.length > 1) return ["contains two colons", "Write `repository:tag`, or `repository:*` for all tags."];
  if (/[A-Z]/.test(name) && repository.test(name.toLowerCase()))
    return [
      "contains upper-case letters, but repositories are lower-case",
      `Write \`${[name.toLowerCase(), ...tags].join(":")}\`.`,
    ];
  if (!repository.test(name)) {
    const trimmed = name.replace(/^\/+|\/+$/g, "");
    return repository.test(trimmed)
      ? ["begins or ends with a slash", `Write \`${[trimmed, ...tags].join(":")}\`.`]
      : ["is not the name of a repository", "Write `repository:tag`, or `repository:*` for all tags."];
  }
  const [written = ""] = tags;
  if (written === "" || written === "*" || tag.test(written)) return undefined;
  if (tag.test(written.replaceAll("+", "_")))
    return [
      "contains a `+`, which tags cannot have",
      `Helm writes \`_\` instead: \`${name}:${written.replaceAll("+", "_")}\`.`,
    ];
  return /[*?[\]{}()^$+\\]/.test(written)
    ? [
        "contains a pattern for tags, but the service knows only a whole `*`",
        `Write \`${name}:*\` for all tags, or name one tag.`,
      ]
    : ["is not a valid tag", `Write \`${name}:*\` for all tags, or name one tag.`];
}
