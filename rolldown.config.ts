import { createRequire } from "node:module";
import { defineConfig, type Plugin } from "rolldown";
import { minifySync } from "rolldown/utils";
import { apart, late } from "./scripts/late.ts";

/**
 * What is loaded together is one file, as each is looked up, read and linked for itself: what both front ends begin with, what
 * every command runs through, what every request to Azure goes through, what talks to Resource Manager.
 */
const together: Readonly<Record<string, RegExp>> = {
  begin: /\/src\/(?:clock|model|settings|azure\/(?:azure|login|rate-limiter)|action\/(?:credential|event|inputs))\.ts$/,
  job: /\/package\.json$|\/src\/emulator\/flags\.ts$|\/src\/(?:run|host|text|webhook|apply|manifest|plan|report|verify)\/|\/src\/cli\/(?:output|terminal)\.ts$|\/node_modules\/(?:leven|p-map|yaml)\//,
  pipeline:
    /\/node_modules\/(?:@azure\/(?:core-(?:auth|client|rest-pipeline|tracing|util)|abort-|logger)|@typespec\/|@azure\/identity\/dist\/esm\/(?:constants|errors|util\/(?!processUtils)))/,
  toolkit: /\/node_modules\/@actions\/(?:core|exec|http-client|io)\/|late:(?:tunnel|undici)$/,
  "arm-client": /\/node_modules\/(?:@azure\/(?:arm-|core-lro)|@azure-rest\/)/,
};

/**
 * Our own code is not minified: a committed bundle is there to be read. Files of libraries alone are: their sources are where
 * they come from, and Node compiles them in two thirds of the time.
 */
const minifiedLibraries: Plugin = {
  name: "minified-libraries",
  renderChunk(code, { fileName, modules }, { format }) {
    const ours = Object.entries(modules).some(
      ([id, { renderedLength }]) => /\/src\//.test(id) && !id.includes("/node_modules/") && renderedLength > 0,
    );
    return ours
      ? undefined
      : minifySync(fileName, code, { module: format === "es", compress: true, mangle: true }).code;
  },
};

const dir = process.env["ACR_WEBHOOKS_DIST"] ?? "dist";
// Comments are left to the sources, but for licences and what tools read.
const comments = { legal: true, annotation: true, jsdoc: false };

export default defineConfig([
  {
    input: { cli: "src/cli.ts", action: "src/action.ts", post: "src/post.ts" },
    platform: "node",
    plugins: [...late, minifiedLibraries],
    // It declares nothing of the kind, but its modules do nothing when they are loaded: what no way to log in uses is left out.
    treeshake: { moduleSideEffects: [{ test: /\/@azure\/msal-node\//, sideEffects: false }] },
    resolve: {
      // The same code as modules instead of CommonJS, which can't be pruned.
      alias: {
        yaml: createRequire(import.meta.url)
          .resolve("yaml/package.json")
          .replace("package.json", "browser/dist/index.js"),
      },
    },
    output: {
      dir,
      format: "esm",
      // No hashes in names: diffs stay small.
      entryFileNames: "[name].js",
      chunkFileNames: "[name].js",
      cleanDir: true,
      minifyInternalExports: false,
      comments,
      codeSplitting: {
        groups: Object.entries(together).map(([name, test]) => ({ name, test })),
      },
    },
  },
  ...apart.map((name) => ({
    input: { [name]: name },
    platform: "node" as const,
    plugins: [...late, minifiedLibraries],
    output: { dir, format: "cjs" as const, entryFileNames: "[name].cjs", comments },
  })),
]);
