/**
 * `node scripts/sbom.ts [FILE]`: a CycloneDX bill of materials of all packages that the bundle may contain, from the lock file, to a
 * file or standard output. The same lock file gives the same text.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const [file] = process.argv.slice(2);
const npm = [
  "sbom",
  "--sbom-format",
  "cyclonedx",
  "--sbom-type",
  "application",
  "--omit",
  "dev",
  "--package-lock-only",
];
const text = execFileSync("npm", npm, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28 });
// What differs from run to run: a serial number, the time.
const { serialNumber: _, metadata, ...rest } = JSON.parse(text);
const { timestamp: __, ...tools } = metadata;
const sbom = `${JSON.stringify({ ...rest, metadata: tools }, null, 2)}\n`;
if (file === undefined) process.stdout.write(sbom);
else writeFileSync(file, sbom);
