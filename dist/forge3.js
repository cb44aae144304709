require("./rolldown-runtime.js");
const require_http = require("./http.js");
const require_ci_job = require("./ci-job.js");
// src/ci/gitlab/note.ts
const zeroWidthSpace = "\u200b";
function withoutQuickActions(body) {
	const end = body.startsWith("<!--") ? body.indexOf("\n") + 1 : 0;
	return body.slice(0, end) + body.slice(end).replace(/^([^\S\n]*)(?=\/\w)/gm, `$1${zeroWidthSpace}`).replace(/(!|&amp;)(?=\d)|%(?=[\w"])(?![0-9A-F]{2})/g, `$&${zeroWidthSpace}`);
}
// src/ci/gitlab/forge.ts
const perPage = 100;
function openGitLab(environment) {
	const value = (name) => environment[name] ?? "";
	const api = require_http.openApi({
		name: "GitLab",
		base: value("CI_API_V4_URL").replace(/\/+$/, ""),
		headers: { "private-token": value("GITLAB_TOKEN") },
		help: "Set GITLAB_TOKEN to a project access token with the scope `api` and the role Reporter or higher."
	});
	const project = `/projects/${encodeURIComponent(value("CI_MERGE_REQUEST_PROJECT_ID") || value("CI_PROJECT_ID"))}`;
	return {
		noReview: "GitLab does not tell who edited a note last",
		pullRequests: (numbers) => readMergeRequests(api, project, numbers),
		mergedBy: async () => [],
		mergedBefore: async () => [],
		async writeComment({ pullRequest, id, body }) {
			const notes = `${project}/merge_requests/${pullRequest}/notes`;
			const note = { body: withoutQuickActions(body) };
			const doing = "comment on the merge request";
			if (id === void 0) await api.json(doing, "POST", notes, note);
			else await api.json(doing, "PUT", `${notes}/${id}`, note);
		},
		async tipOf(branch) {
			const path = `${project}/repository/branches/${encodeURIComponent(branch)}`;
			return require_http.textAt(await api.json(`read the tip of branch ${branch}`, "GET", path), "commit", "id") ?? "";
		},
		filesAt: (commit, patterns) => filesAt(api, project, commit, patterns)
	};
}
async function allPages(api, doing, path) {
	const found = [];
	for (let page = 1;; page += 1) {
		const next = require_http.listAt(await api.json(doing, "GET", `${path}&per_page=${perPage}&page=${page}`));
		found.push(...next);
		if (next.length < perPage) return found;
	}
}
async function readMergeRequests(api, project, numbers) {
	const found = /* @__PURE__ */ new Map();
	if (numbers.length === 0) return found;
	const me = require_http.at(await api.json("read the token's user", "GET", "/user"), "id");
	for (const number of numbers) {
		const path = `${project}/merge_requests/${number}`;
		const request = await api.json(`read merge request ${number}`, "GET", path);
		if (request === void 0) continue;
		const notes = await allPages(api, "read the merge request's notes", `${path}/notes?sort=asc&order_by=created_at`);
		found.set(number, {
			number,
			merged: require_http.textAt(request, "state") === "merged",
			head: require_http.textAt(request, "sha"),
			comments: notes.flatMap((note) => ownComment(number, note, me))
		});
	}
	return found;
}
function ownComment(pullRequest, note, me) {
	const marker = me !== void 0 && require_http.at(note, "author", "id") === me && require_http.at(note, "system") !== true ? require_ci_job.readMarker(`${require_http.textAt(note, "body") ?? ""}\n`) : void 0;
	return marker ? [{
		pullRequest,
		id: String(require_http.at(note, "id")),
		marker,
		trusted: true
	}] : [];
}
async function filesAt(api, project, commit, patterns) {
	const repository = `${project}/repository`;
	const paths = await require_http.pathsOf(patterns, async () => {
		return (await allPages(api, "list the repository's files", `${repository}/tree?recursive=true&ref=${commit}`)).flatMap((entry) => require_http.textAt(entry, "type") === "blob" ? [require_http.textAt(entry, "path") ?? ""] : []);
	});
	const files = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const raw = `${repository}/files/${encodeURIComponent(path)}/raw?ref=${commit}`;
		const content = await api.bytes(`read ${path} at ${commit.slice(0, 12)}`, raw, "*/*");
		if (content) files.set(path, content);
	}
	return files;
}
exports.openGitLab = openGitLab;
