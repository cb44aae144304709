/** Checks JUnit XML against test/interchange/junit.xsd, with libxml2. */
import { readFile } from "node:fs/promises";
import { validateXML } from "xmllint-wasm";

/** What is wrong with a file; empty: nothing. */
export async function problemsOf(xml: string): Promise<readonly string[]> {
  const schema = await readFile(new URL("junit.xsd", import.meta.url), "utf8");
  const { errors } = await validateXML({ xml: [{ fileName: "junit.xml", contents: xml }], schema: [schema] });
  return errors.map(({ message }) => message);
}
