/** The command line's login. Only commands that ask Azure load this file. */
import { type Azure, connect, login, type Permission, waitSentence } from "../azure/azure.ts";
import { systemClock } from "../clock.ts";
import type { Signals } from "../host/host.ts";
import type { Settings } from "../settings.ts";

/** Logs in, until a signal cuts it. `say` shows one line for people, while Azure's rate limits make the command wait. */
export function logIn(
  { cloud, armEndpoint, concurrency }: Settings,
  { cutting }: Signals,
  permission: Permission,
  say: (line: string) => void,
): Promise<Azure> {
  return connect(login({ cloud, armEndpoint, environment: process.env, signal: cutting }), {
    permission,
    concurrency,
    signal: cutting,
    clock: systemClock,
    onWait: (wait) => say(waitSentence(wait)),
  });
}
