/** Reports in formats that other systems read: test results and static analysis. Pure. Loaded only when such a file is asked for. */
export { renderJUnit } from "./junit.ts";
export { renderSarif } from "./sarif.ts";
