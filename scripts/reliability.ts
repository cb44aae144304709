/** The README's table of what the reliability tests did, from the counts that they wrote. */
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
      "faults at a request (cut, 403, 409, 429, 500, 503, slow, malformed): injected / survived",
      `${of("faults injected")} / ${of("faults survived")}`,
    ],
    ["kills at a request (SIGKILL, SIGTERM, SIGINT): done / survived", `${of("kills")} / ${of("kills survived")}`],
    [
      "edits by somebody else in the middle of a run / that had to survive, and did",
      `${of("edits by others")} / ${of("edits that had to survive")}`,
    ],
    ["pairs of our own runs at once", of("runs that met another")],
    [
      "generated registries applied to / lists that failed, were cut or lied",
      `${of("registries tried")} / ${of("broken lists")}`,
    ],
    ["searches for a secret, in one of its forms, in all that a run leaves", of("secrets searched for")],
    ["hostile strings / broken manifests", `${of("hostile strings")} / ${of("hostile manifests")}`],
  ];
  const table = markdownTable([["", "count"], ...rows], { align: ["l", "r"] });
  return `${table}\n\nWritten by \`npm run chaos -- --seed ${figures["seed"]} --budget ${figures["budget"]}\`; another seed draws other cases.`;
}
