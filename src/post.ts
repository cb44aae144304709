/** The post step of the GitHub Action. */
import { runPostStep } from "./ci/ci.ts";

void runPostStep(process.env);
