/** The door of the command line: its commands, for the documentation. */
export { commands } from "./commands.ts";
export { program } from "./program.ts";
