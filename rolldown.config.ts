import { readFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { defineConfig, type Plugin } from "rolldown";
import { minifySync } from "rolldown/utils";

/** Files of a room of `src`, without `.ts`; none: all of them. */
function room(name: string, ...files: readonly string[]): string {
  return `/src/${name}/${files.length === 0 ? "" : `(?:${files.join("|")})\\.ts$`}`;
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"));
}

/**
 * Modules that are loaded together share a file, because Node looks up, reads and links each file by itself. A file also gets
 * what its modules import, unless an earlier file has it; `settings`, `run` and `session`, which a start waits for, get only
 * what is named here.
 */
const together: Readonly<Record<string, RegExp>> = {
  yaml: /\/manifest\.generated\.ts$|\/node_modules\/(?:@noble\/hashes|leven|p-map|yaml)\//,
  commander: /\/node_modules\/commander\//,
  requests:
    /\/node_modules\/(?:@azure\/(?:core-(?:auth|client|rest-pipeline|tracing|util)|abort-|logger)|@typespec\/|@azure\/identity\/dist\/esm\/(?:constants|errors|util\/(?!processUtils)))/,
  msal: /\/node_modules\/(?:@azure\/(?:identity\/dist\/esm\/(?!constants|errors|util\/(?!processUtils))|msal-)|ecdsa-sig-formatter|jsonwebtoken|jwa|jws|lodash\.|safe-buffer|semver)/,
  // What every command needs.
  settings: anyOf("/src/(?:clock|model|settings)\\.ts$", room("text", "(?!hash)[a-z]+")),
  // What `validate` needs, and every other command before its login.
  run: anyOf(
    "/package\\.json$",
    room("cli", "ask", "next-command", "output", "progress", "terminal"),
    room("deliveries", "success-rate"),
    room("emulator", "emulator", "flags"),
    room("host"),
    room("interchange", "files", "interchange"),
    room("manifest"),
    room("plan", "changes", "digest"),
    room("report"),
    room("run", "allowed-endpoints", "journal", "outcome", "record", "report", "run", "secrets", "select", "states"),
    room("text", "hash"),
    room("webhook"),
  ),
  // What comes before the first request: of a command, and of a job.
  login: anyOf(room("azure", "azure", "login", "rate-limiter"), room("cli", "azure")),
  begin: anyOf(room("ci", "ci", "event", "login", "outputs", "github/(?:action|event|inputs)")),
  session: anyOf(room("run", "cache", "consent", "login")),
  // What comes after it.
  online: anyOf(room("apply"), room("deliveries"), room("plan"), room("run"), room("verify")),
  toolkit: /\/node_modules\/@actions\/core\//,
  "http-client": /\/node_modules\/(?:@actions\/http-client|tunnel|undici)\//,
  "ci-job": anyOf(room("ci", "(?!http|pipeline|request)[^/]+", "github/system")),
  "arm-client": /\/node_modules\/(?:@azure\/(?:arm-|core-lro)|@azure-rest\/)/,
};

/**
 * Files that contain only libraries and generated code are minified, because Node compiles them a third faster: their sources are
 * published by their authors, or generated from a schema. Our own code is not: a committed bundle must be readable. It has escapes
 * instead of characters beyond ASCII, because Node reads a file of one-byte characters faster.
 */
const quickToLoad: Plugin = {
  name: "quick-to-load",
  // Not in `renderChunk`: what that returns is printed anew, with white space.
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      const ours = Object.entries(chunk.modules).some(
        ([id, { renderedLength }]) =>
          /\/src\/(?!.*\.generated\.ts$)/.test(id) && !id.includes("/node_modules/") && renderedLength > 0,
      );
      chunk.code = ours
        ? asciiOnly(chunk.code)
        : minifySync(chunk.fileName, chunk.code, { module: false, mangle: { toplevel: true }, compress: true }).code;
    }
  },
};

/** The same code. Fails where an escape would mean something else: after a backslash, and in a raw template. */
function asciiOnly(code: string): string {
  const wrong = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f][^`]*`/.exec(code)?.[0];
  if (wrong !== undefined) throw new Error(`"${wrong}" has a character beyond ASCII: write it as an escape`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

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
  plugins: [quickToLoad, commonJs, pageFiles, executable],
  // Their modules have no side effects, although their package.json does not say so: what is not used is left out.
  treeshake: {
    moduleSideEffects: [{ test: /\/@azure\/msal-node\/|\/@actions\/core\/|\/src\/\w+\//, sideEffects: false }],
  },
  // Required for groups without what their modules import.
  preserveEntrySignatures: "allow-extension",
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
      groups: Object.entries(together).map(([name, test]) => ({
        name,
        test,
        includeDependenciesRecursively: !["settings", "run", "session"].includes(name),
      })),
    },
  },
});
