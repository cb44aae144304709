/**
 * For the bundle: what a start does not need is loaded when it is asked for. Libraries import all they could ever need; most of
 * a start would be that.
 */
import { isBuiltin } from "node:module";
import type { Plugin } from "rolldown";

/** Node's own modules that few runs need, or not at the start. */
const rare = ["child_process", "fs/promises", "http", "zlib"];

/**
 * An `import` of a built-in module makes Node evaluate every getter that the module has, so that `import { request } from
 * "node:http"` loads fetch, WebSocket and EventSource, too: 15 ms. Asked for by `getBuiltinModule`, it loads what it is; and
 * the rare ones are asked for when a part of them is.
 */
const builtIns: Plugin = {
  name: "late-built-ins",
  renderChunk: (code) =>
    code.replace(
      /^import (?:(?:\* as )?([\w$]+))?(?:, )?(?:\{([^}]*)\})? from "([\w:/]+)";$/gm,
      (statement: string, whole: string | undefined, parts: string | undefined, name: string) => {
        if (!isBuiltin(name)) return statement;
        const plain = name.replace("node:", "");
        // Some call their import of node:process `process`.
        const module = `globalThis.process.getBuiltinModule("${plain}")`;
        const late = rare.includes(plain);
        const picked = (parts ?? "").split(",").flatMap((part) => {
          const [, from = "", to = from] = /^\s*([\w$]+)(?: as ([\w$]+))?\s*$/.exec(part) ?? [];
          if (from === "") return [];
          return late && isFunction(plain, from)
            ? [`const ${to} = (...given) => ${module}.${from}(...given);`]
            : [`const { ${from}${from === to ? "" : `: ${to}`} } = ${module};`];
        });
        const object = late ? `new Proxy({}, { get: (_, part) => ${module}[part] })` : module;
        return [...(whole === undefined ? [] : [`const ${whole} = ${object};`]), ...picked].join(" ");
      },
    ),
};

/** What can be put off: a class may be extended, and a constant looked at, as soon as it is there. */
function isFunction(module: string, part: string): boolean {
  const parts = process.getBuiltinModule(module) as Readonly<Record<string, unknown>>;
  return typeof parts[part] === "function" && /^[a-z]/.test(part);
}

/** A module that stands in for another one where it is imported from a package. */
function standIn(name: string, importer: string, code: string): Plugin {
  const id = `\0late:${name}`;
  return {
    name: `late-${name}`,
    resolveId: (wanted, from) => (wanted === name && from?.includes(`/node_modules/${importer}/`) ? id : undefined),
    load: (wanted) => (wanted === id ? code : undefined),
  };
}

/** Commander can start other programs as subcommands. There are none. */
const commander = standIn(
  "node:child_process",
  "commander",
  'export default { spawn: (...given) => process.getBuiltinModule("node:child_process").spawn(...given) };',
);

/**
 * Libraries in the older format that few runs need: files of their own, required when a part of them is called. By package:
 * who imports it, and how it does so.
 */
const importers = {
  // Only a certificate's login signs a token itself.
  jsonwebtoken: ["@azure/msal-node", "export default { sign: (...given) => library().sign(...given) };"],
  // An agent for each kind of proxy, with a library that writes to the terminal.
  "http-proxy-agent": [
    "@typespec/ts-http-runtime",
    "export class HttpProxyAgent { constructor(...given) { return new (library().HttpProxyAgent)(...given); } }",
  ],
  "https-proxy-agent": [
    "@typespec/ts-http-runtime",
    "export class HttpsProxyAgent { constructor(...given) { return new (library().HttpsProxyAgent)(...given); } }",
  ],
} as const;

/** The packages that are to be bundled apart, each as `<name>.cjs`. */
export const apart: readonly string[] = Object.keys(importers);

const requiredLate = Object.entries(importers).map(([name, [importer, code]]) => {
  const createRequire = 'process.getBuiltinModule("module").createRequire';
  return standIn(name, importer, `const library = () => ${createRequire}(import.meta.url)("./${name}.cjs");\n${code}`);
});

/** It asks how old Node is, for versions long gone, with all of semver. */
const semver = standIn("semver", "jsonwebtoken", "export const satisfies = () => true;");

/** Azure's HTTP client asks of each request whether it sends a form, which makes Node load fetch: only an object can be one. */
const forms: Plugin = {
  name: "late-forms",
  transform: {
    filter: { id: /ts-http-runtime/, code: /instanceof FormData/ },
    handler: (code) =>
      code.replaceAll(
        'typeof FormData !== "undefined" && body instanceof FormData',
        'typeof body === "object" && body !== null && body instanceof FormData',
      ),
  },
};

/** The toolkit imports an HTTP client, and all of undici with it, for the one function that asks the runner for an identity token. */
const httpClient = [
  standIn(
    "@actions/http-client",
    "@actions/core",
    `export class HttpClient {
  constructor(agent, handlers, options) {
    this.given = { agent, handlers, options };
  }
  async getJson(url) {
    const [{ HttpClient }, { BearerCredentialHandler }] = await Promise.all([
      import("@actions/http-client"),
      import("@actions/http-client/lib/auth"),
    ]);
    const { agent, handlers, options } = this.given;
    return new HttpClient(agent, handlers.map(({ token }) => new BearerCredentialHandler(token)), options).getJson(url);
  }
}`,
  ),
  standIn(
    "@actions/http-client/lib/auth",
    "@actions/core",
    `export class BearerCredentialHandler {
  constructor(token) {
    this.token = token;
  }
}`,
  ),
];

export const late: readonly Plugin[] = [builtIns, commander, ...requiredLate, semver, forms, ...httpClient];
