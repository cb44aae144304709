/** The outputs of a job, with what each contains: the source of `action.yml`. */
export const outputs = {
  result: "`clean`, `applied`, `changes`, `drift`, `failed`, `invalid`, `refused`, `partial` or `ping-failed`",
  "has-changes": "`true` if the plan has a change",
  creates: "number of webhooks that the plan creates",
  updates: "number of webhooks that the plan updates, adoptions included",
  replaces: "number of webhooks that the plan replaces",
  deletes: "number of webhooks that the plan deletes",
  unmanaged: "number of live webhooks that this manifest does not manage",
  "pings-failed": "number of webhooks whose ping failed",
  "deliveries-failed": "number of failed deliveries in the checked time; empty if none were checked",
  digest: "digest of the plan, for `expect-digest`; empty if something in it is unknown",
  "plan-file":
    "path of the plan as JSON (`schemas/plan.schema.json`), below `RUNNER_TEMP`; empty if nothing was planned",
  "report-file": "path of the report as JSON (`schemas/report.schema.json`), below `RUNNER_TEMP`",
  registries: "names of the registries as a JSON array, for a matrix",
} as const;

export type Output = keyof typeof outputs;
