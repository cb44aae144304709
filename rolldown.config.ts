import { defineConfig } from "rolldown";

// Not minified: a committed bundle is there to be read. No hashes in names: diffs stay small.
export default defineConfig({
  input: { cli: "src/cli.ts", action: "src/action.ts" },
  platform: "node",
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    cleanDir: true,
  },
});
