import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";

const file = "schemas/report.schema.json";
const validate = existsSync(file)
  ? new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(file, "utf8")))
  : undefined;

/** What keeps a document from being a report; empty: nothing. */
export function reportProblems(document: unknown): string {
  if (!validate || validate(document)) return "";
  return JSON.stringify(validate.errors);
}
