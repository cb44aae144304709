/**
 * For the bundle: what a start does not need is loaded when it is asked for. Libraries import all they could ever need; most of
 * a start would be that.
 */
import { isBuiltin } from "node:module";
import type { Plugin } from "rolldown";

/** Node's own modules that few runs need, or not at the start. */
const rare = ["child_process", "fs/promises", "http", "https", "zlib"];

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

/** What can be put off: a class may be extended, and a constant, or what a function has of its own, looked at as soon as it is there. */
function isFunction(module: string, part: string): boolean {
  const value = (process.getBuiltinModule(module) as Readonly<Record<string, unknown>>)[part];
  return typeof value === "function" && /^[a-z]/.test(part) && Object.getOwnPropertySymbols(value).length === 0;
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

/**
 * Libraries in the older format that few runs need: files of their own, required when a part of them is called. By package: who
 * imports it, and which functions and classes of it.
 */
const lateLibraries: readonly (readonly [name: string, importers: readonly string[], parts: readonly string[]])[] = [
  // Only a certificate's login signs a token itself.
  ["jsonwebtoken", ["@azure/msal-node"], ["sign"]],
  // For each kind of proxy an agent, with a library that writes to the terminal. Few have a proxy.
  ["http-proxy-agent", ["@typespec/ts-http-runtime"], ["HttpProxyAgent"]],
  ["https-proxy-agent", ["@typespec/ts-http-runtime"], ["HttpsProxyAgent"]],
  ["tunnel", ["@actions/http-client"], ["httpOverHttp", "httpOverHttps", "httpsOverHttp", "httpsOverHttps"]],
  // GitHub's API is asked through it; the runner's identity tokens are not, but where there is a proxy.
  ["undici", ["@actions/http-client", "@actions/github"], ["fetch", "ProxyAgent"]],
];

/** The packages that are to be bundled apart, each as `<name>.cjs`. */
export const apart: readonly string[] = lateLibraries.map(([name]) => name);

const requiredLate = lateLibraries.flatMap(([name, importers, parts]) => {
  const library = `process.getBuiltinModule("module").createRequire(import.meta.url)("./${name}.cjs")`;
  const code = [
    `const library = () => ${library};`,
    ...parts.map((part) =>
      /^[A-Z]/.test(part)
        ? `export class ${part} { constructor(...given) { return new (library().${part})(...given); } }`
        : `export const ${part} = (...given) => library().${part}(...given);`,
    ),
    `export default { ${parts.join(", ")} };`,
  ].join("\n");
  return importers.map((importer) => standIn(name, importer, code));
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

export const late: readonly Plugin[] = [builtIns, ...requiredLate, semver, forms];
