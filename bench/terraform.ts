/** The same plan with Terraform, where it and its azurerm provider can be had: nothing has changed, and every webhook is read. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Stage, stage } from "./job.ts";
import { duration, median, type Program, type Row, run, succeed, times } from "./measure.ts";

const webhooks = 10;

/** Undefined: `terraform` is not installed, or `terraform init` can't get the provider. */
export async function benchTerraform(samples: number): Promise<readonly Row[] | undefined> {
  const registries = [{ name: "contoso", webhooks }];
  await using theirs = await stage(registries, { live: false });
  const terraform = programIn(theirs);
  await writeFile(join(theirs.directory, "main.tf"), configuration(theirs));
  // With the certificate of the emulator as the only one, it could not download the provider.
  const download = { ...terraform("init", "-input=false"), env: ownSettings() };
  const init = await run(download).catch(() => undefined);
  if (init?.code !== 0) return undefined;
  await succeed(terraform("apply", "-input=false", "-auto-approve"));
  await using ours = await stage(registries, { live: true });
  await ours.cli(["plan"]);
  const taken = { theirs: [] as number[], ours: [] as number[] };
  for (let sample = 0; sample < samples; sample += 1) {
    // With this flag, 0 means that the plan is empty.
    const planned = await succeed(terraform("plan", "-input=false", "-detailed-exitcode"));
    taken.theirs.push(planned.milliseconds);
    taken.ours.push((await ours.cli(["plan"])).milliseconds);
  }
  const [measured, bound] = [median(taken.theirs), median(taken.ours)];
  return [
    {
      what: `a plan of ${webhooks} unchanged webhooks: \`terraform plan\``,
      measured: duration(measured),
      against: `\`plan\`: ${duration(bound)}`,
      ratio: times(measured / bound),
      target: "≥ 3",
      met: measured / bound >= 3,
    },
  ];
}

/** What the user has set for Terraform, such as a mirror of providers. */
function ownSettings(): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(?:TF_.*|HOME|https?_proxy|no_proxy)$/i.test(name)),
  );
}

/** Terraform in the stage's directory. */
function programIn({ directory, emulated }: Stage): (...args: readonly string[]) => Program {
  const env = {
    ...ownSettings(),
    SSL_CERT_FILE: emulated.ready.caFile,
    TF_VAR_client_secret: emulated.ready.clientSecret,
    CHECKPOINT_DISABLE: "1",
  };
  return (...args) => ({ file: "terraform", args, env, cwd: directory });
}

function configuration({ emulated: { ready, url } }: Stage): string {
  return `terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm" }
  }
}

variable "client_secret" {
  type      = string
  sensitive = true
}

provider "azurerm" {
  features {}
  metadata_host                   = "${new URL(ready.armEndpoint).host}"
  subscription_id                 = "${ready.subscriptionId}"
  tenant_id                       = "${ready.tenantId}"
  client_id                       = "${ready.clientId}"
  client_secret                   = var.client_secret
  use_cli                         = false
  resource_provider_registrations = "none"
}

resource "azurerm_container_registry_webhook" "hook" {
  count               = ${webhooks}
  name                = "hook\${count.index}00"
  resource_group_name = "rg-containers"
  registry_name       = "contoso"
  location            = "westeurope"
  service_uri         = "${url}/\${count.index}"
  scope               = "storefront:*"
  actions             = ["push"]
  custom_headers      = { Authorization = "Bearer token" }
}
`;
}
