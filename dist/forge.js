require("./rolldown-runtime.js");
const require_http = require("./http.js");
const require_ci_job = require("./ci-job.js");
// src/ci/azure-pipelines/forge.ts
const version = "api-version=7.1";
function openAzureRepos(environment) {
	const value = (name) => environment[name] ?? "";
	const api = require_http.openApi({
		name: "Azure DevOps",
		base: value("SYSTEM_COLLECTIONURI").replace(/\/+$/, ""),
		headers: {
			authorization: `Bearer ${value("SYSTEM_ACCESSTOKEN")}`,
			"x-tfs-fedauthredirect": "Suppress"
		},
		help: "Give the build service \"Contribute to pull requests\" and \"Read\" on the repository."
	});
	const repository = `/${encodeURIComponent(value("SYSTEM_TEAMPROJECTID"))}/_apis/git/repositories/${encodeURIComponent(value("BUILD_REPOSITORY_ID"))}`;
	return {
		noReview: "Azure DevOps does not tell who edited a comment last",
		pullRequests: (numbers) => readPullRequests(api, repository, numbers),
		mergedBy: async () => [],
		mergedBefore: async () => [],
		writeComment: (comment) => writeThread(api, repository, comment),
		async tipOf(branch) {
			const doing = `read the tip of branch ${branch}`;
			const filter = `filter=${encodeURIComponent(`heads/${branch}`)}`;
			const found = require_http.listAt(await api.json(doing, "GET", `${repository}/refs?${filter}&${version}`), "value");
			return require_http.textAt(found.find((ref) => require_http.textAt(ref, "name") === `refs/heads/${branch}`), "objectId") ?? "";
		},
		filesAt: (commit, patterns) => filesAt(api, repository, commit, patterns)
	};
}
async function readPullRequests(api, repository, numbers) {
	const found = /* @__PURE__ */ new Map();
	if (numbers.length === 0) return found;
	const me = require_http.textAt(await api.json("read the job's identity", "GET", "/_apis/connectionData?api-version=7.1-preview.1"), "authenticatedUser", "id");
	for (const number of numbers) {
		const path = `${repository}/pullRequests/${number}`;
		const pull = await api.json(`read pull request ${number}`, "GET", `${path}?${version}`);
		if (pull === void 0) continue;
		const threads = await api.json("read the pull request's threads", "GET", `${path}/threads?${version}`);
		found.set(number, {
			number,
			merged: require_http.textAt(pull, "status") === "completed",
			head: require_http.textAt(pull, "lastMergeSourceCommit", "commitId"),
			comments: require_http.listAt(threads, "value").flatMap((thread) => ownComment(number, thread, me))
		});
	}
	return found;
}
function ownComment(pullRequest, thread, me) {
	const first = require_http.listAt(thread, "comments")[0];
	if (me === void 0 || require_http.at(thread, "isDeleted") === true || require_http.at(first, "isDeleted") === true) return [];
	const marker = require_http.textAt(first, "author", "id") === me ? require_ci_job.readMarker(require_http.textAt(first, "content") ?? "") : void 0;
	return marker ? [{
		pullRequest,
		id: `${require_http.at(thread, "id")}/${require_http.at(first, "id")}`,
		marker,
		trusted: true
	}] : [];
}
async function writeThread(api, repository, { pullRequest, id, body, open }) {
	const doing = "comment on the pull request";
	const threads = `${repository}/pullRequests/${pullRequest}/threads`;
	const status = open === false ? "closed" : "active";
	if (id === void 0) {
		const comments = [{
			parentCommentId: 0,
			content: body,
			commentType: "text"
		}];
		await api.json(doing, "POST", `${threads}?${version}`, {
			comments,
			status
		});
		return;
	}
	const [thread = "", comment = ""] = id.split("/");
	await api.json(doing, "PATCH", `${threads}/${thread}/comments/${comment}?${version}`, { content: body });
	await api.json(doing, "PATCH", `${threads}/${thread}?${version}`, { status });
}
async function filesAt(api, repository, commit, patterns) {
	const where = `versionDescriptor.version=${encodeURIComponent(commit)}&versionDescriptor.versionType=commit&${version}`;
	const paths = await require_http.pathsOf(patterns, async () => {
		const all = `${repository}/items?scopePath=/&recursionLevel=full&${where}`;
		return require_http.listAt(await api.json("list the repository's files", "GET", all), "value").flatMap((item) => require_http.at(item, "isFolder") === true ? [] : [(require_http.textAt(item, "path") ?? "").replace(/^\//, "")]);
	});
	const files = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const item = `${repository}/items?path=${encodeURIComponent(`/${path}`)}&${where}`;
		const content = await api.bytes(`read ${path} at ${commit.slice(0, 12)}`, item, "application/octet-stream");
		if (content) files.set(path, content);
	}
	return files;
}
exports.openAzureRepos = openAzureRepos;
