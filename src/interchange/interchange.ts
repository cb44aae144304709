/** Files that other systems read: plan, report, test results, static analysis. What writes a format is loaded when it is asked for. */
export { saveFile, withProblems, writeFiles } from "./files.ts";
