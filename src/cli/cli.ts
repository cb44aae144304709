/** The door of the command line: its commands, for the documentation. */
export { type CommandEntry, commands, type Flag } from "./commands.ts";
export { program } from "./program.ts";
