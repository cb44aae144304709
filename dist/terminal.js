export { a as runOnTerminal } from "./job.js";
