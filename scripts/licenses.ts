/** Writes the licences of all packages that may be in the bundle beside it: `dist/licenses.txt`. */
import { writeFileSync } from "node:fs";
import { getProjectLicenses } from "generate-license-file";

const rule = `\n${"-".repeat(80)}\n\n`;
const licences = await getProjectLicenses("package.json");
const parts = licences
  .map(({ dependencies, content }) => ({
    packages: [...dependencies].sort(),
    content: content.replaceAll("\r\n", "\n").trim(),
  }))
  .sort((a, b) => ((a.packages[0] ?? "") < (b.packages[0] ?? "") ? -1 : 1))
  .map(({ packages, content }) => `${packages.join("\n")}\n\n${content}\n`);
writeFileSync(
  "dist/licenses.txt",
  `The bundle may contain parts of these packages, under these licences.\n${rule}${parts.join(rule)}`,
);
