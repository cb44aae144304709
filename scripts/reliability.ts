/** The table of reliability tests in the docs, from the counts that the tests wrote. */
import { markdownTable } from "markdown-table";

type Figures = Readonly<Record<string, number>>;

/** `json`: the text of test/chaos/figures.json. */
export function reliabilityTable(json: string): string {
  const figures: Figures = JSON.parse(json);
  const of = (what: string): string => {
    const count = figures[what];
    if (count === undefined) throw new Error(`figures.json has no "${what}": run npm run chaos`);
    return count.toLocaleString("en");
  };
  const rows = [
    [
      "Faults at a request (cut, 403, 409, 429, 500, 503, slow, malformed): injected / survived",
      `${of("faults injected")} / ${of("faults survived")}`,
    ],
    ["Kills at a request (SIGKILL, SIGTERM, SIGINT): sent / survived", `${of("kills")} / ${of("kills survived")}`],
    [
      "Edits by someone else during a run / edits that had to survive, and did",
      `${of("edits by others")} / ${of("edits that had to survive")}`,
    ],
    ["Pairs of acr-webhooks runs at the same time", of("runs that met another")],
    [
      "Generated registries / lists that failed, were cut, or were wrong",
      `${of("registries tried")} / ${of("broken lists")}`,
    ],
    ["Searches for a secret, in any encoding, in everything that a run writes", of("secrets searched for")],
    ["Hostile strings / broken manifests", `${of("hostile strings")} / ${of("hostile manifests")}`],
  ];
  const table = markdownTable([["", "count"], ...rows], { align: ["l", "r"] });
  return `${table}\n\nWritten by \`npm run chaos -- --seed ${figures["seed"]} --budget ${figures["budget"]}\`; another seed selects other cases.`;
}
