import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/setup/closing-line.ts"],
    // Most tests wait: for child processes, and for a service that throttles.
    maxWorkers: 2 * availableParallelism(),
    // Of what runs in this process; most tests of these rooms start the built program.
    coverage: { include: ["src/{ci,cli,run}/**"], reporter: ["text"] },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
