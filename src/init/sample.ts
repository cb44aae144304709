// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
/** Manifests that no registry was read for, and the example in an empty one. */
import { stringify } from "yaml";

const schemaUrl = "https://raw.githubusercontent.com/acr-webhooks/acr-webhooks/v1/schemas/webhooks.schema.json";

const webhook = [
  "deployStaging:",
  "  serviceUri: https://deploy.contoso.com/hooks/acr",
  "  customHeaders:",
  "    Authorization: Bearer ${WEBHOOK_DEPLOY_TOKEN}",
  "  scope: storefront:*",
];

/** A manifest to change: nothing in it is from a registry. */
export function sampleManifest(owner: string, registry: string, subscriptionId: string | undefined): string {
  return [
    `# yaml-language-server: $schema=${schemaUrl}`,
    "#",
    "# A sample: change it to your webhooks. WEBHOOK_DEPLOY_TOKEN is an environment variable.",
    "",
    `owner: ${stringify(owner).trim()}`,
    "registry:",
    `  name: ${stringify(registry).trim()}`,
    ...(subscriptionId === undefined ? [] : [`  subscriptionId: ${subscriptionId}`]),
    "webhooks:",
    ...webhook.map((line) => `  ${line}`),
    "",
  ].join("\n");
}

/** The manifest of a registry without webhooks, with an example in a comment. */
export function withExample(manifest: string): string {
  return `${manifest.trimEnd()}\n\n# For example:\n#\n# webhooks:\n${webhook.map((line) => `#   ${line}\n`).join("")}`;
}
