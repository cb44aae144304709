/** The same work with the Azure CLI, where it is installed: each webhook created, pinged, and its answer read. */
import { join } from "node:path";
import { type Stage, stage } from "./job.ts";
import { duration, type Row, run, succeed, times } from "./measure.ts";

const webhooks = 10;

/** Undefined: `az` is not installed. Its login is not counted, ours is. */
export async function benchAz(): Promise<readonly Row[] | undefined> {
  const version = await run({ file: "az", args: ["version", "--output", "tsv", "--query", '"azure-cli"'] }).catch(
    () => undefined,
  );
  if (version?.code !== 0) return undefined;
  const registries = [{ name: "contoso", webhooks }];
  await using ours = await stage(registries, { live: false });
  const applied = await ours.cli(["apply", "--yes"]);
  await using theirs = await stage(registries, { live: false });
  const az = await azure(theirs);
  const begin = performance.now();
  for (let index = 0; index < webhooks; index += 1) {
    const hook = ["--registry", "contoso", "--name", `hook${String(index).padStart(4, "0")}`];
    const uri = `${theirs.emulated.url}/${index}`;
    await az(
      "create",
      ...hook,
      "--uri",
      uri,
      "--actions",
      "push",
      "--scope",
      "storefront:*",
      "--headers",
      "Authorization=Bearer token",
    );
    await az("ping", ...hook);
    await az("list-events", ...hook);
  }
  const taken = performance.now() - begin;
  const ratio = taken / applied.milliseconds;
  return [
    {
      what: `10 webhooks created and pinged: \`az acr webhook\` (${version.stdout.trim()}), one command after the other`,
      measured: duration(taken),
      against: `\`apply\`: ${duration(applied.milliseconds)}`,
      ratio: times(ratio),
      target: "≥ 20",
      met: ratio >= 20,
    },
  ];
}

async function azure({ emulated, directory }: Stage) {
  const { ready } = emulated;
  const arm = `${ready.armEndpoint}/`;
  const env = {
    AZURE_CONFIG_DIR: join(directory, "az"),
    REQUESTS_CA_BUNDLE: ready.caFile,
    AZURE_CORE_COLLECT_TELEMETRY: "no",
    HOME: directory,
  };
  const az = (...args: readonly string[]) => succeed({ file: "az", args, env });
  await az(
    ...["cloud", "register", "--name", "Emulator", "--endpoint-resource-manager", arm, "--endpoint-management", arm],
    ...["--endpoint-active-directory", `${arm}adfs`, "--endpoint-active-directory-resource-id", arm],
    ...[
      "--endpoint-active-directory-graph-resource-id",
      `${arm}graph`,
      "--suffix-acr-login-server-endpoint",
      ".azurecr.io",
    ],
  );
  await az("cloud", "set", "--name", "Emulator");
  await az(
    "login",
    "--service-principal",
    "--username",
    ready.clientId,
    `--password=${ready.clientSecret}`,
    "--tenant",
    ready.tenantId,
  );
  return (command: string, ...args: readonly string[]) => az("acr", "webhook", command, ...args);
}
