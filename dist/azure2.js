export { i as connect } from "./azure.js";
