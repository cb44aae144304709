/** The door of the emulator. It loads the emulator itself only when it starts: the command line reads its flags at each start. */
import type { Emulator, EmulatorOptions } from "./start.ts";
import type { Certificate } from "./tls.ts";

export type { EventInput, WebhookSetting } from "./control.ts";
export type { Fault } from "./faults.ts";
export { emulatorFlags } from "./flags.ts";
export type { RequestRecord } from "./requests.ts";
export type { Emulator, EmulatorOptions, Ready } from "./start.ts";
export type { StoredWebhook } from "./store.ts";
export type { Switches } from "./switches.ts";
export type { Certificate } from "./tls.ts";

/**
 * Starts an Azure Resource Manager for container registry webhooks on this machine.
 * @throws UserError if the seed or state file is invalid (exit code 3), or the port is not available (exit code 1).
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { start } = await import("./start.ts");
  return await start(options);
}

/**
 * The `emulator` command: starts with the parsed flags, prints the ready line on standard output, warnings on standard error, and runs until SIGINT
 * or SIGTERM.
 * @throws UserError
 */
export async function serveEmulator(flags: Readonly<Record<string, unknown>>): Promise<void> {
  const { serve } = await import("./serve.ts");
  await serve(flags);
}

/** Creates a key and a certificate for loopback and for `host`, valid for a year. The certificate is its own authority. */
export async function createCertificate(host: string): Promise<Certificate> {
  const { createCertificate: create } = await import("./tls.ts");
  return await create(host);
}
