/** Our issues. */
import type { IssueTracker, OwnIssue } from "../forge.ts";
import { readMarker } from "../marker.ts";
import { type Api, attempt, once, query } from "./client.ts";

const label = "acr-webhooks-drift";

interface Found {
  readonly number: number;
  readonly state: "OPEN" | "CLOSED";
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

interface IssuePage {
  readonly issues: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Found[];
  };
}

const text = `query issues($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    issues(first: 100, after: $after, labels: $labels, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number state body viewerDidAuthor }
    }
  }
}`;

export function issueTracker(api: Api): IssueTracker {
  const { octokit, owner, repo } = api;
  const { issues } = octokit.rest;
  const at = (id: string) => ({ owner, repo, ...once, issue_number: Number(id) });
  const write = async (work: () => Promise<unknown>) => {
    await attempt(api, "write the drift issue", "issues: write", work);
  };
  return {
    async find(keys) {
      const labelled = await ownIssues(api, [label]);
      if (keys.every((key) => labelled.has(key))) return labelled;
      // GitHub drops a label silently if the token must not set it, so the latest issues are also searched.
      return new Map([...(await ownIssues(api, null)), ...labelled]);
    },
    open: (issue) => write(() => issues.create({ owner, repo, ...once, ...issue, labels: [label] })),
    update: (id, issue) => write(() => issues.update({ ...at(id), ...issue, state: "open" })),
    async close(id, comment) {
      await write(() => issues.createComment({ ...at(id), body: comment }));
      await write(() => issues.update({ ...at(id), state: "closed", state_reason: "completed" }));
    },
  };
}

/** Our issues by key; of several with one key an open one, else the latest. With labels all that have them; without, the latest hundred. */
async function ownIssues(api: Api, labels: readonly string[] | null): Promise<ReadonlyMap<string, OwnIssue>> {
  const found = new Map<string, OwnIssue>();
  let after: string | null = null;
  do {
    const page: IssuePage = await query<IssuePage>(api, "find the drift issue", "issues: write", text, {
      labels,
      after,
    });
    const { nodes, pageInfo } = page.issues;
    for (const { number, state, body, viewerDidAuthor } of nodes) {
      const marker = viewerDidAuthor ? readMarker(body) : undefined;
      if (!marker) continue;
      const known = found.get(marker.key);
      const isOpen = state === "OPEN";
      if (!known || (!known.isOpen && isOpen)) found.set(marker.key, { id: String(number), isOpen, marker });
    }
    after = labels !== null && pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
