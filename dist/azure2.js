export { t as connect } from "./azure.js";
