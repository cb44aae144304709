/** Runs an entry's function in this process, from the sources: for coverage, and to debug. Other tests start the built program. */
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import type { Ran } from "./end-to-end/world.ts";

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The emulator's certificate: Node reads `NODE_EXTRA_CA_CERTS` only when it starts. */
  readonly ca: string;
}

/** What the function prints and returns, in an environment and a folder of its own. One at a time. */
export async function inProcess(work: () => Promise<number>, { env, cwd, ca }: Surroundings): Promise<Ran> {
  const before = { env: { ...process.env }, cwd: process.cwd() };
  const [out, err] = [capture(process.stdout), capture(process.stderr)];
  const certificates = getCACertificates();
  try {
    replaceEnvironment(env);
    process.chdir(cwd);
    setDefaultCACertificates([...certificates, ca]);
    const code = await work();
    return { code, stdout: out.text(), stderr: err.text() };
  } finally {
    out.release();
    err.release();
    setDefaultCACertificates(certificates);
    process.chdir(before.cwd);
    replaceEnvironment(before.env);
  }
}

function replaceEnvironment(wanted: Surroundings["env"]): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  for (const [name, value] of Object.entries(wanted)) if (value !== undefined) process.env[name] = value;
}

function capture(stream: NodeJS.WriteStream) {
  const { write } = stream;
  let text = "";
  stream.write = ((chunk: string | Uint8Array, ...rest: readonly unknown[]) => {
    text += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    const callback = rest.findLast((one) => typeof one === "function");
    if (callback) queueMicrotask(callback as () => void);
    return true;
  }) as typeof write;
  return {
    text: () => text,
    release: () => {
      stream.write = write;
    },
  };
}
