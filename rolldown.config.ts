import { readFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { defineConfig, type Plugin } from "rolldown";
import { minifySync } from "rolldown/utils";

/**
 * Modules that are loaded together share a file, because Node looks up, reads and links each file by itself. A file also gets
 * what its modules import, unless an earlier file has it.
 */
const together: Readonly<Record<string, RegExp>> = {
  yaml: /\/manifest\.generated\.ts$|\/node_modules\/(?:leven|p-map|yaml)\//,
  commander: /\/node_modules\/commander\//,
  requests:
    /\/node_modules\/(?:@azure\/(?:core-(?:auth|client|rest-pipeline|tracing|util)|abort-|logger)|@typespec\/|@azure\/identity\/dist\/esm\/(?:constants|errors|util\/(?!processUtils)))/,
  msal: /\/node_modules\/(?:@azure\/(?:identity\/dist\/esm\/(?!constants|errors|util\/(?!processUtils))|msal-)|ecdsa-sig-formatter|jsonwebtoken|jwa|jws|lodash\.|safe-buffer|semver)/,
  begin:
    /\/src\/(?:clock|model|settings|azure\/(?:azure|login|rate-limiter)|ci\/(?:ci|event|login|outputs|github\/(?:action|event|inputs)))\.ts$/,
  run: /\/package\.json$|\/src\/emulator\/(?:emulator|flags)\.ts$|\/src\/(?:host|text|webhook|manifest|report)\/|\/src\/run\/(?:run|select|record|report|outcome|secrets|states|journal|consent|allowed-endpoints)\.ts$|\/src\/cli\/(?:output|terminal)\.ts$/,
  online: /\/src\/(?:run|apply|plan|verify|deliveries)\//,
  toolkit: /\/node_modules\/@actions\/core\//,
  "http-client": /\/node_modules\/(?:@actions\/http-client|tunnel|undici)\//,
  "ci-job": /\/src\/ci\/(?:(?!http|pipeline)[^/]+|github\/system)\.ts$/,
  "arm-client": /\/node_modules\/(?:@azure\/(?:arm-|core-lro)|@azure-rest\/)/,
};

/**
 * Files that contain only libraries and generated code are minified, because Node compiles them a third faster: their sources are
 * published by their authors, or generated from a schema. Our own code is not: a committed bundle must be readable.
 */
const minifiedLibraries: Plugin = {
  name: "minified-libraries",
  // Not in `renderChunk`: what that returns is printed anew, with white space.
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      const ours = Object.entries(chunk.modules).some(
        ([id, { renderedLength }]) =>
          /\/src\/(?!.*\.generated\.ts$)/.test(id) && !id.includes("/node_modules/") && renderedLength > 0,
      );
      if (!ours)
        chunk.code = minifySync(chunk.fileName, chunk.code, {
          module: false,
          mangle: { toplevel: true },
          compress: true,
        }).code;
    }
  },
};

/** The format of the files, for Node: the package's own sources are ES modules. */
const commonJs: Plugin = {
  name: "common-js",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "package.json", source: '{ "type": "commonjs" }\n' });
  },
};

/** The files of the emulator's page, next to the bundle that reads them. */
const pageFiles: Plugin = {
  name: "page-files",
  generateBundle() {
    for (const fileName of ["page.css", "page.js"])
      this.emitFile({ type: "asset", fileName, source: readFileSync(`src/emulator/page/${fileName}`, "utf8") });
  },
};

/** The command line is a program: pre-commit and a shell start it without naming node. */
const executable: Plugin = {
  name: "executable",
  async writeBundle({ dir = "dist" }) {
    await chmod(join(dir, "cli.js"), 0o755);
  },
};

// Comments stay in the sources, except licences and annotations for tools.
const comments = { legal: true, annotation: true, jsdoc: false };

export default defineConfig({
  input: { cli: "src/cli.ts", action: "src/action.ts", post: "src/post.ts" },
  platform: "node",
  plugins: [minifiedLibraries, commonJs, pageFiles, executable],
  // Their modules have no side effects, although their package.json does not say so: what is not used is left out.
  treeshake: { moduleSideEffects: [{ test: /\/@azure\/msal-node\/|\/@actions\/core\//, sideEffects: false }] },
  resolve: {
    // The package's own ES modules: CommonJS cannot be tree-shaken.
    alias: {
      yaml: createRequire(import.meta.url)
        .resolve("yaml/package.json")
        .replace("package.json", "browser/dist/index.js"),
    },
  },
  output: {
    dir: process.env["ACR_WEBHOOKS_DIST"] ?? "dist",
    // Node loads CommonJS faster, and its own modules without evaluating all that they export.
    format: "cjs",
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
});
