import { createRequire, isBuiltin } from "node:module";
import { defineConfig, type Plugin } from "rolldown";
import { lateHttpClient } from "./scripts/late-http-client.ts";

/**
 * An `import` of a built-in module makes Node evaluate every getter that the module has, so that `import { request } from
 * "node:http"` loads fetch, WebSocket and EventSource, too: 15 ms. Asked for by `getBuiltinModule`, it loads what it is.
 */
const builtins: Plugin = {
  name: "builtins",
  renderChunk: (code) =>
    code.replace(
      /^import (?:(?:\* as )?([\w$]+))?(?:, )?(?:\{([^}]*)\})? from "([\w:/]+)";$/gm,
      (statement: string, whole: string | undefined, parts: string | undefined, name: string) => {
        if (!isBuiltin(name)) return statement;
        // Some call their import of node:process `process`.
        const module = `globalThis.process.getBuiltinModule("${name.replace("node:", "")}")`;
        const picked = parts?.trim().replace(/([\w$]+) as ([\w$]+)/g, "$1: $2");
        return [
          ...(whole === undefined ? [] : [`const ${whole} = ${module};`]),
          ...(picked === undefined ? [] : [`const { ${picked} } = ${module};`]),
        ].join(" ");
      },
    ),
};

/** Commander can start other programs as subcommands. There are none, so what starts them is loaded when it is asked for. */
const commander: Plugin = {
  name: "commander-starts-nothing",
  resolveId: (id, importer) =>
    id === "node:child_process" && importer?.includes("/commander/") ? "\0child_process" : undefined,
  load: (id) =>
    id === "\0child_process"
      ? 'export default { spawn: (...all) => process.getBuiltinModule("node:child_process").spawn(...all) };'
      : undefined,
};

/** The login's tokens are signed by a library that asks how old Node is, for versions long gone, with all of semver. */
const semver: Plugin = {
  name: "node-is-not-that-old",
  resolveId: (id, importer) => (id === "semver" && importer?.includes("/jsonwebtoken/") ? "\0semver" : undefined),
  load: (id) => (id === "\0semver" ? "export const satisfies = () => true;" : undefined),
};

/** Azure's HTTP client asks of each request whether it sends a form, which makes Node load fetch: only an object can be one. */
const forms: Plugin = {
  name: "forms",
  transform: {
    filter: { id: /ts-http-runtime/, code: /instanceof FormData/ },
    handler: (code) =>
      code.replaceAll(
        'typeof FormData !== "undefined" && body instanceof FormData',
        'typeof body === "object" && body !== null && body instanceof FormData',
      ),
  },
};

/** The one chunk of what every command runs through: each further file is looked up, read and linked for itself. */
const job =
  /\/package\.json$|\/src\/(?:cache|clock|commands|files|main|model|output|pattern|run|settings|terminal|emulator\/flags)\.ts$|\/src\/(?:apply|manifest|plan|report|verify)\/|\/node_modules\/(?:commander|leven|markdown-table|p-map|yaml)\//;
/** What every command that asks Azure loads beside it; the ways to log in are chunks of their own. */
const azure =
  /\/src\/azure\/(?!(?:cli|entra)-login\.ts$)|\/node_modules\/(?:@azure\/(?:arm-|core-|abort-|logger)|@azure-rest\/|@typespec\/|agent-base\/|https?-proxy-agent\/|debug\/|ms\/|has-flag\/|supports-color\/)/;

// Not minified: a committed bundle is there to be read. No hashes in names: diffs stay small. Comments are left to the sources,
// but for licences and what tools read.
export default defineConfig({
  input: { cli: "src/cli.ts", action: "src/action.ts", post: "src/post.ts" },
  platform: "node",
  plugins: [builtins, commander, semver, forms, lateHttpClient],
  resolve: {
    // The same code as modules instead of CommonJS, which can't be pruned.
    alias: {
      yaml: createRequire(import.meta.url)
        .resolve("yaml/package.json")
        .replace("package.json", "browser/dist/index.js"),
    },
  },
  output: {
    dir: process.env["ACR_WEBHOOKS_DIST"] ?? "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    cleanDir: true,
    comments: { legal: true, annotation: true, jsdoc: false },
    codeSplitting: {
      groups: [
        { name: "job", test: job },
        { name: "azure", test: azure },
      ],
    },
  },
});
