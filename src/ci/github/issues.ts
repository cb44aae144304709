import { attempt, type Client, once, type Repository } from "./client.ts";
import { readMark, writeMark } from "./mark.ts";

/** What the drift issue of one registry and owner should say. */
export interface DriftIssue {
  readonly key: string;
  readonly title: string;
  /** Undefined: no drift, or no drift any more. */
  readonly markdown: string | undefined;
  /** Of what the Markdown says, but for the link to the run. */
  readonly content: string;
  /** Said on an issue that is closed. */
  readonly farewell: string;
}

const label = "acr-webhooks-drift";

interface Found {
  readonly number: number;
  readonly state: "OPEN" | "CLOSED";
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

interface IssuePage {
  readonly repository: {
    readonly issues: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly Found[];
    };
  };
}

const query = `query issues($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    issues(first: 100, after: $after, labels: $labels, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number state body viewerDidAuthor }
    }
  }
}`;

export type IssueStep = "opened" | "updated" | "closed" | "reopened" | "unchanged";

/** Makes the issues as they should be; gives what was done for each. */
export async function keepIssues(
  client: Client,
  { owner, name }: Repository,
  wanted: readonly DriftIssue[],
): Promise<readonly IssueStep[]> {
  if (wanted.length === 0) return [];
  const place = { owner, repo: name };
  const write = <T>(work: () => Promise<T>) => attempt("write the drift issue", "issues: write", work);
  const labelled = await ownIssues(client, { owner, name }, [label]);
  // A label is dropped silently where the token may not set it: so the latest issues are looked through, too.
  const known = wanted.every((issue) => labelled.has(issue.key))
    ? labelled
    : new Map([...(await ownIssues(client, { owner, name }, null)), ...labelled]);
  const steps: IssueStep[] = [];
  for (const issue of wanted) {
    const before = known.get(issue.key);
    const { title, markdown } = issue;
    if (markdown === undefined) {
      if (before?.state !== "OPEN") {
        steps.push("unchanged");
        continue;
      }
      const at = { ...place, ...once, issue_number: before.number };
      await write(() => client.rest.issues.createComment({ ...at, body: issue.farewell }));
      await write(() => client.rest.issues.update({ ...at, state: "closed", state_reason: "completed" }));
      steps.push("closed");
      continue;
    }
    const mark = { key: issue.key, content: issue.content, parts: [] };
    const body = `${writeMark(mark)}\n${markdown}`;
    if (!before) {
      await write(() => client.rest.issues.create({ ...place, ...once, title, body, labels: [label] }));
      steps.push("opened");
    } else if (before.state === "CLOSED") {
      const at = { ...place, ...once, issue_number: before.number };
      await write(() => client.rest.issues.update({ ...at, title, body, state: "open" }));
      steps.push("reopened");
    } else if (readMark(before.body)?.content !== issue.content) {
      const at = { ...place, ...once, issue_number: before.number };
      await write(() => client.rest.issues.update({ ...at, title, body }));
      steps.push("updated");
    } else {
      steps.push("unchanged");
    }
  }
  return steps;
}

/** Our issues by key; of several with one key an open one, else the latest. All that have the labels; without labels, the latest hundred. */
async function ownIssues(
  client: Client,
  { owner, name }: Repository,
  labels: readonly string[] | null,
): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  let after: string | null = null;
  do {
    const variables = { owner, name, labels, after };
    const page: IssuePage = await attempt("look for the drift issue", "issues: write", () =>
      client.graphql<IssuePage>(query, variables),
    );
    const { nodes, pageInfo } = page.repository.issues;
    for (const issue of nodes) {
      const key = issue.viewerDidAuthor ? readMark(issue.body)?.key : undefined;
      if (key === undefined) continue;
      const known = found.get(key);
      if (!known || (known.state === "CLOSED" && issue.state === "OPEN")) found.set(key, issue);
    }
    after = labels !== null && pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
