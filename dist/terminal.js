export { i as runOnTerminal } from "./job.js";
