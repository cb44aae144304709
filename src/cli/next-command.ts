/** The last lines on a terminal: the command to run next, and the time it took. Pure. */
import type { Command, Report } from "../model.ts";
import { hasChanges } from "../plan/plan.ts";

/** What to run after this report; undefined: nothing comes to mind. `flags`: those that choose the manifests, as typed. */
export function nextCommand(report: Report, flags: readonly string[]): string | undefined {
  const run = (command: Command) => ["acr-webhooks", command, ...flags.map(quoted)].join(" ");
  const isPending = report.registries.some(({ plan }) => plan && hasChanges(plan));
  switch (report.command) {
    case "validate":
      return report.exitCode === 0 ? `Run \`${run("plan")}\` to see what would change.` : undefined;
    case "plan":
      if (!isPending || (report.exitCode !== 0 && report.exitCode !== 2)) return undefined;
      return `Run \`${run("apply")}\` to apply this plan.`;
    case "drift":
      return report.exitCode === 2 ? `Run \`${run("apply")}\` to revert the drift.` : undefined;
    case "apply":
      if (report.exitCode === 6) return `Fix the endpoints, then run \`${run("ping")}\` to check them.`;
      return report.exitCode === 1 || report.exitCode === 5 ? `Run \`${run("apply")}\` again to resume.` : undefined;
    case "deliveries":
      return report.exitCode === 6
        ? `Run \`${run("redeliver")} --since 24h --dry-run\` to see what can be sent again.`
        : undefined;
    case "ping":
    case "redeliver":
      return undefined;
  }
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** "0.8 s", "1 min 5 s". */
export function spent(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
