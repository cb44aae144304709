export { t as main } from "./job.js";
