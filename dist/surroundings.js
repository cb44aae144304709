const require_begin = require("./begin.js");
const require_run = require("./run.js");
const require_yaml = require("./yaml.js");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
let node_fs_promises = require("node:fs/promises");
// src/init/check.ts
const marks = {
	ok: ["ok     ", "green"],
	missing: ["missing", "red"],
	note: ["note   ", "yellow"]
};
function renderFindings(findings, { color }) {
	const missing = findings.filter(({ state }) => state === "missing").length;
	const lines = findings.map(({ state, what, detail }) => {
		const [mark, style] = marks[state];
		const shown = color ? require_begin.styled(style, require_begin.terminal`${mark}`) : require_begin.terminal`${mark}`;
		return detail === void 0 ? require_begin.terminal`${shown}  ${what}` : require_begin.terminal`${shown}  ${what}: ${detail}`;
	});
	const end = missing === 0 ? require_begin.terminal`Nothing is missing.` : require_begin.terminal`${missing} of ${findings.length} checks failed.`;
	return require_begin.terminalPage([
		...lines,
		require_begin.terminal``,
		end
	]);
}
function exitCodeOf(findings) {
	return findings.some(({ state }) => state === "missing") ? 1 : 0;
}
function variableFindings(wanted, found) {
	return wanted.map(({ name, kind }) => {
		return (kind === "variable" ? found.variables : found.secrets).some((each) => each.toUpperCase() === name.toUpperCase()) ? {
			state: "ok",
			what: `${kind} ${name}`
		} : {
			state: "missing",
			what: `${kind} ${name}`,
			detail: `run \`gh ${kind} set ${name}\``
		};
	});
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
new ArrayDiff();
// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// src/init/difference.ts
function difference(before, after, { color }) {
	if (before === after) return "";
	const { hunks } = structuredPatch("", "", before, after, void 0, void 0, { context: 3 });
	const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...changed]);
	return require_begin.terminalPage(lines.map((line) => shown(line, color)));
}
function shown(line, color) {
	const text = require_begin.terminal`${line}`;
	const style = styles[line[0] ?? ""];
	return color && style !== void 0 ? require_begin.styled(style, text) : text;
}
const styles = {
	"@": "dim",
	"+": "green",
	"-": "red"
};
// src/init/templates.generated.ts
const templates = {
	"three-in-one.yml": "# One workflow, one step, three tasks: plan in the pull request, apply on push to the default branch, drift check every morning.\n# One identity, and one job with all permissions. If pull requests must not run code with an identity that can write, use\n# two: `acr-webhooks init --identities two`, or apply-with-approval.yml.\n#\n# In Entra, the identity needs a federated credential for each of these subjects:\n#   repo:ORG/REPO:pull_request             plan\n#   repo:ORG/REPO:ref:refs/heads/main      apply and drift\n# If the repository was created, renamed or transferred since 15 July 2026, or has opted in, they begin with\n# repo:ORG@ORG-ID/REPO@REPO-ID.\nname: webhooks\n\non:\n  pull_request:\n    # If this check is required, leave \"paths\" out: a required check that is skipped stays pending. A merge queue also needs\n    # an environment, because each of its entries has a subject of its own. See apply-with-approval.yml.\n    paths: [webhooks.yaml, .github/workflows/webhooks.yml]\n  push:\n    branches: [main]\n    paths: [webhooks.yaml, .github/workflows/webhooks.yml]\n  schedule:\n    - cron: 17 5 * * *\n  workflow_dispatch:\n    inputs:\n      expect-digest:\n        description: Digest of a refused plan to apply anyway. Without it, a dispatch only prints the digest\n        required: false\n        type: string\n\npermissions: {}\n\n# A newer run of a pull request cancels the older one. A run that can write is never cancelled. Of the waiting runs GitHub keeps\n# only the newest, so the drift check has a group of its own.\nconcurrency:\n  group: webhooks-${{ github.event_name == 'schedule' && 'drift' || github.event.pull_request.number || github.ref }}\n  cancel-in-progress: ${{ github.event_name == 'pull_request' }}\n\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    permissions:\n      contents: read\n      id-token: write\n      pull-requests: write\n      issues: write\n    steps:\n      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          persist-credentials: false\n      - uses: acr-webhooks/acr-webhooks@v1 # pin the full commit hash of a release\n        with:\n          client-id: ${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: ${{ vars.AZURE_TENANT_ID }}\n          subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}\n          allowed-hosts: |\n            WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com\n          require-reviewed-plan: true\n          drift-issue: true\n          expect-digest: ${{ inputs.expect-digest }}\n        env:\n          WEBHOOK_DEPLOY_TOKEN: ${{ secrets.WEBHOOK_DEPLOY_TOKEN }}\n",
	"apply-with-approval.yml": "# Two identities. Pull requests and the drift check use one that cannot write. Only the job of the protected environment\n# \"webhooks\" uses the other one. In Entra, each identity needs a federated credential for one subject:\n#   plan identity     repo:ORG/REPO:environment:webhooks-plan\n#   apply identity    repo:ORG/REPO:environment:webhooks\n# If the repository was created, renamed or transferred since 15 July 2026, or has opted in, they begin with\n# repo:ORG@ORG-ID/REPO@REPO-ID.\n#\n# Protect \"webhooks\" with required reviewers. Make main its only deployment branch, because the subject does not name the branch.\n# Leave \"webhooks-plan\" unprotected. It gives pull requests, schedule and merge queue the same subject: without it, each entry of\n# a merge queue has a subject of its own.\nname: webhooks\n\non:\n  pull_request:\n    # If this check is required, leave \"paths\" out: a required check that is skipped stays pending. For a merge queue,\n    # also add \"merge_group:\".\n    paths: [webhooks.yaml, .github/workflows/webhooks.yml]\n  push:\n    branches: [main]\n    paths: [webhooks.yaml, .github/workflows/webhooks.yml]\n  schedule:\n    - cron: 17 5 * * *\n  workflow_dispatch:\n    inputs:\n      expect-digest:\n        description: Digest of a refused plan to apply anyway. Without it, a dispatch only prints the digest\n        required: false\n        type: string\n\npermissions: {}\n\njobs:\n  plan:\n    if: github.event_name == 'pull_request' || github.event_name == 'merge_group'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: webhooks-plan\n    # A newer run of a pull request cancels the older one.\n    concurrency:\n      group: webhooks-plan-${{ github.event.pull_request.number || github.ref }}\n      cancel-in-progress: true\n    permissions:\n      contents: read\n      id-token: write\n      pull-requests: write\n    steps:\n      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          persist-credentials: false\n      - uses: acr-webhooks/acr-webhooks@v1 # pin the full commit hash of a release\n        with:\n          client-id: ${{ vars.AZURE_PLAN_CLIENT_ID }}\n          tenant-id: ${{ vars.AZURE_TENANT_ID }}\n          subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}\n          allowed-hosts: |\n            WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com\n          # So that the plan shows what a merge approves.\n          require-reviewed-plan: true\n        env:\n          WEBHOOK_DEPLOY_TOKEN: ${{ secrets.WEBHOOK_DEPLOY_TOKEN }}\n\n  drift:\n    if: github.event_name == 'schedule'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: webhooks-plan\n    concurrency:\n      group: webhooks-drift\n      cancel-in-progress: false\n    permissions:\n      contents: read\n      id-token: write\n      issues: write\n    steps:\n      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          persist-credentials: false\n      - uses: acr-webhooks/acr-webhooks@v1 # pin the full commit hash of a release\n        with:\n          client-id: ${{ vars.AZURE_PLAN_CLIENT_ID }}\n          tenant-id: ${{ vars.AZURE_TENANT_ID }}\n          subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}\n          allowed-hosts: |\n            WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com\n          comment: never\n          drift-issue: true\n        env:\n          WEBHOOK_DEPLOY_TOKEN: ${{ secrets.WEBHOOK_DEPLOY_TOKEN }}\n\n  apply:\n    if: github.event_name == 'push' || (github.event_name == 'workflow_dispatch' && github.ref == 'refs/heads/main')\n    runs-on: ubuntu-latest\n    timeout-minutes: 60\n    environment: webhooks\n    # A running apply is never cancelled. Of the waiting runs GitHub keeps only the newest; \"queue: max\" keeps all.\n    concurrency:\n      group: webhooks-apply\n      cancel-in-progress: false\n    permissions:\n      contents: read\n      id-token: write\n      pull-requests: write\n    steps:\n      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          persist-credentials: false\n      - uses: acr-webhooks/acr-webhooks@v1 # pin the full commit hash of a release\n        with:\n          client-id: ${{ vars.AZURE_APPLY_CLIENT_ID }}\n          tenant-id: ${{ vars.AZURE_TENANT_ID }}\n          subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}\n          allowed-hosts: |\n            WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com\n          require-reviewed-plan: true\n          expect-digest: ${{ inputs.expect-digest }}\n        env:\n          WEBHOOK_DEPLOY_TOKEN: ${{ secrets.WEBHOOK_DEPLOY_TOKEN }}\n",
	"azure-pipelines.yml": "# Plans on pull requests, applies after the merge behind an environment, detects drift every morning.\n# Azure Repos starts a pipeline for pull requests by a branch policy (\"Build validation\"), not by `pr:`.\n# The build service needs \"Contribute to pull requests\" on the repository.\n# Use two service connections with workload identity federation: one to read, one to write.\ntrigger:\n  branches:\n    include: [main]\n\nschedules:\n  - cron: \"17 5 * * *\"\n    displayName: drift\n    branches:\n      include: [main]\n    always: true\n\npool:\n  vmImage: ubuntu-latest\n\nstages:\n  - stage: plan\n    condition: ne(variables['Build.Reason'], 'Schedule')\n    jobs:\n      - job: plan\n        steps:\n          - task: AzureCLI@2\n            name: webhooks\n            displayName: plan\n            inputs:\n              azureSubscription: acr-webhooks-plan\n              scriptType: bash\n              scriptLocation: inlineScript\n              inlineScript: npx --yes acr-webhooks@1 plan --allowed-hosts 'WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com' --owners contoso/storefront\n            env:\n              SYSTEM_ACCESSTOKEN: $(System.AccessToken)\n\n  - stage: apply\n    dependsOn: plan\n    condition: and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))\n    jobs:\n      - deployment: apply\n        environment: production # add an approval to this environment\n        strategy:\n          runOnce:\n            deploy:\n              steps:\n                - checkout: self\n                - task: AzureCLI@2\n                  displayName: apply\n                  inputs:\n                    azureSubscription: acr-webhooks-apply\n                    scriptType: bash\n                    scriptLocation: inlineScript\n                    inlineScript: npx --yes acr-webhooks@1 apply --yes --allowed-hosts 'WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com' --owners contoso/storefront\n                  env:\n                    SYSTEM_ACCESSTOKEN: $(System.AccessToken)\n                    WEBHOOK_DEPLOY_TOKEN: $(WEBHOOK_DEPLOY_TOKEN)\n\n  - stage: drift\n    dependsOn: []\n    condition: eq(variables['Build.Reason'], 'Schedule')\n    jobs:\n      - job: drift\n        steps:\n          - task: AzureCLI@2\n            displayName: drift\n            inputs:\n              azureSubscription: acr-webhooks-plan\n              scriptType: bash\n              scriptLocation: inlineScript\n              inlineScript: npx --yes acr-webhooks@1 drift --allowed-hosts 'WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com' --owners contoso/storefront\n            env:\n              SYSTEM_ACCESSTOKEN: $(System.AccessToken)\n              WEBHOOK_DEPLOY_TOKEN: $(WEBHOOK_DEPLOY_TOKEN)\n",
	"gitlab-ci.yml": "# Plans in merge requests, applies on the default branch, detects drift on a schedule.\n# Each identity is a variable of the project. docs/gitlab.md has the variables, and how the jobs log in.\ninclude:\n  - remote: https://raw.githubusercontent.com/acr-webhooks/acr-webhooks/v1/templates/acr-webhooks.yml\n    inputs:\n      allowed-hosts: WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com\n      owners: contoso/storefront\n      plan-client-id: $AZURE_PLAN_CLIENT_ID\n      apply-client-id: $AZURE_APPLY_CLIENT_ID\n      tenant-id: $AZURE_TENANT_ID\n      subscription-id: $AZURE_SUBSCRIPTION_ID\n"
};
// src/init/pipeline.ts
const paths = {
	github: [".github/workflows/webhooks.yml"],
	"azure-pipelines": ["azure-pipelines.yml", "azure-pipelines-webhooks.yml"],
	gitlab: [".gitlab-ci.yml", ".gitlab/acr-webhooks.yml"],
	none: []
};
async function pipelinePlace(ci, read) {
	const [usual, beside] = paths[ci];
	if (usual === void 0 || beside === void 0) return usual === void 0 ? void 0 : { path: usual };
	const text = await read(usual);
	if (!(await read(beside) !== void 0 || text !== void 0 && !text.includes("acr-webhooks"))) return { path: usual };
	return {
		path: beside,
		...ci === "gitlab" && { includedBy: usual }
	};
}
function identitiesIn(pipeline) {
	return /AZURE_PLAN_CLIENT_ID|\bacr-webhooks-plan\s/.test(pipeline) ? "two" : "one";
}
function allowedHosts({ hosts, openHosts }) {
	return [...hosts, ...openHosts.map((name) => `${name}=deploy.example.com`)];
}
function allowedEndpoints({ apps }) {
	return [...new Set(apps.map(({ app, slot }) => slot === void 0 ? app : `${app}/${slot}`))].sort();
}
function pipelineText(input) {
	return {
		github,
		"azure-pipelines": azurePipelines,
		gitlab,
		none: () => ""
	}[input.ci](input);
}
function github(input) {
	const { identities, uses, repository, branch } = input;
	const template = templates[identities === "two" ? "apply-with-approval.yml" : "three-in-one.yml"];
	const apps = allowedEndpoints(uses);
	return inBranch(template.split("\n").flatMap((line, index, all) => {
		const indent = /^ */.exec(line)?.[0] ?? "";
		const rest = line.trim();
		if (rest === "allowed-hosts: |") return [...apps.length > 0 ? [`${indent}allowed-endpoints: ${apps.join(", ")}`] : [], ...allowedHosts(uses).length > 0 ? [line] : []];
		if (rest === sampleHost) return allowedHosts(uses).map((entry) => `${indent}${entry}`);
		if (rest === "env:" && all[index + 1]?.trim().startsWith(`${sampleSecret}:`) && uses.secrets.length === 0) return [];
		if (rest.startsWith(`${sampleSecret}:`)) return uses.secrets.map(({ name }) => indent + rest.replaceAll(sampleSecret, name));
		return [line];
	}).join("\n"), branch).replaceAll("repo:ORG/REPO:", `repo:${repository ?? "ORG/REPO"}:`);
}
const sampleSecret = "WEBHOOK_DEPLOY_TOKEN";
const sampleHost = `${sampleSecret}=deploy.contoso.com`;
const sampleOwner = "contoso/storefront";
function inBranch(text, branch) {
	return branch === "main" ? text : text.replaceAll("branches: [main]", `branches: [${branch}]`).replaceAll("include: [main]", `include: [${branch}]`).replaceAll("refs/heads/main", `refs/heads/${branch}`).replaceAll("Make main its", `Make ${branch} its`);
}
function azurePipelines({ identities, uses, owner, branch }) {
	const spelled = [["--allowed-hosts", allowedHosts(uses)], ["--allowed-endpoints", allowedEndpoints(uses)]].filter(([, entries]) => entries.length > 0).map(([flag, entries]) => `${flag} '${entries.join(",")}' `).join("");
	const text = inBranch(templates["azure-pipelines.yml"].split("\n").flatMap((line) => {
		if (!line.trim().startsWith(`${sampleSecret}:`)) return [line];
		return uses.secrets.map(({ name }) => line.replaceAll(sampleSecret, name));
	}).join("\n"), branch).replaceAll(`--allowed-hosts '${sampleHost}' `, spelled).replaceAll(`--owners ${sampleOwner}`, `--owners ${owner}`);
	return identities === "two" ? text : text.replaceAll(/azureSubscription: acr-webhooks-(?:plan|apply)/g, "azureSubscription: acr-webhooks").replace("# Use two service connections with workload identity federation: one to read, one to write.", "# One service connection with workload identity federation.");
}
function gitlab({ identities, uses, owner }) {
	const lines = [["allowed-hosts", allowedHosts(uses)], ["allowed-endpoints", allowedEndpoints(uses)]].filter(([, entries]) => entries.length > 0).map(([name, entries]) => `      ${name}: ${JSON.stringify(entries.join(","))}\n`);
	const text = templates["gitlab-ci.yml"].replace(`      allowed-hosts: ${sampleHost}\n`, lines.join("")).replace(`owners: ${sampleOwner}`, `owners: ${owner}`);
	return identities === "two" ? text : text.replaceAll(/AZURE_(?:PLAN|APPLY)_CLIENT_ID/g, "AZURE_CLIENT_ID");
}
// src/init/remote.ts
const scp = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/;
function readRemote(address) {
	const text = address.trim();
	const [, scpHost, scpPath] = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? [] : scp.exec(text) ?? [];
	const url = scpHost === void 0 && URL.canParse(text) ? new URL(text) : void 0;
	const host = (scpHost ?? url?.hostname ?? "").toLowerCase();
	const path = decoded(scpPath ?? url?.pathname ?? "").replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
	if (host === "" || !/^[^/]+(?:\/[^/]+)+$/.test(path) || /[\p{C}\p{Zl}\p{Zp}'"`$\\]/u.test(path)) return void 0;
	const azure = azureDevOps(host, path);
	if (azure !== void 0) return {
		host,
		ci: "azure-pipelines",
		path: azure
	};
	return {
		host,
		ci: /\bgithub\b/.test(host) ? "github" : /\bgitlab\b/.test(host) ? "gitlab" : void 0,
		path
	};
}
function azureDevOps(host, path) {
	const organization = /^([a-z0-9-]+)\.visualstudio\.com$/.exec(host)?.[1];
	if (host === "ssh.dev.azure.com" || host === "vs-ssh.visualstudio.com") return path.replace(/^v3\//, "");
	if (host !== "dev.azure.com" && organization === void 0) return void 0;
	const [before = "", repository = ""] = path.split(/\/?_git\//);
	const parts = [...organization === void 0 ? [] : [organization], ...before.split("/")].filter((part) => part !== "" && !/^DefaultCollection$/i.test(part));
	if (parts.length === 1) parts.push(repository);
	return [...parts, repository].join("/");
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function ownerFrom(name) {
	const owner = name.replaceAll(/[^A-Za-z0-9._/-]+/g, "-").replaceAll(/^[-/.]+|[-/.]+$/g, "").slice(0, 128);
	return owner === "" ? void 0 : owner;
}
function ciSystemsIn(names) {
	const has = (name) => names.includes(name);
	return [
		...has(".github") ? ["github"] : [],
		...has("azure-pipelines.yml") ? ["azure-pipelines"] : [],
		...has(".gitlab-ci.yml") ? ["gitlab"] : []
	];
}
// src/init/sample.ts
const schemaUrl = "https://raw.githubusercontent.com/acr-webhooks/acr-webhooks/v1/schemas/webhooks.schema.json";
const webhook = [
	"deployStaging:",
	"  serviceUri: https://deploy.contoso.com/hooks/acr",
	"  customHeaders:",
	"    Authorization: Bearer ${WEBHOOK_DEPLOY_TOKEN}",
	"  scope: storefront:*"
];
function sampleManifest(owner, registry, subscriptionId) {
	return [
		`# yaml-language-server: $schema=${schemaUrl}`,
		"#",
		"# A sample: change it to your webhooks. WEBHOOK_DEPLOY_TOKEN is an environment variable.",
		"",
		`owner: ${require_yaml.stringify(owner).trim()}`,
		"registry:",
		`  name: ${require_yaml.stringify(registry).trim()}`,
		...subscriptionId === void 0 ? [] : [`  subscriptionId: ${subscriptionId}`],
		"webhooks:",
		...webhook.map((line) => `  ${line}`),
		""
	].join("\n");
}
function withExample(manifest) {
	return `${manifest.trimEnd()}\n\n# For example:\n#\n# webhooks:\n${webhook.map((line) => `#   ${line}\n`).join("")}`;
}
// src/init/uses.ts
function usesOf(path, content, hostOf = () => void 0) {
	const { desired, diagnostics } = require_run.readManifests([{
		path,
		content
	}], {
		environment: void 0,
		env: ["*"],
		allowedHosts: void 0,
		allowedHostsRequired: false,
		owners: [],
		localEndpoints: true
	});
	const webhooks = desired.flatMap((document) => document.webhooks);
	const secrets = /* @__PURE__ */ new Map();
	const hosts = /* @__PURE__ */ new Set();
	const openHosts = /* @__PURE__ */ new Set();
	for (const webhook of webhooks) {
		const { inUri, host = hostOf(webhook.name) } = webhook.endpoint ? { inUri: [] } : destination(webhook);
		const inHeaders = headerReferences(webhook);
		for (const use of [...inHeaders, ...inUri]) if (!secrets.has(use.name)) secrets.set(use.name, use);
		if (webhook.endpoint) continue;
		const sent = [...new Set([...inUri, ...inHeaders].map(({ name }) => name))];
		if (host === void 0) for (const name of sent) openHosts.add(name);
		else if (sent.length === 0) hosts.add(host);
		else for (const name of sent) hosts.add(`${name}=${host}`);
	}
	return {
		registries: desired.map(({ registry: { written, resourceGroup } }) => ({
			...written,
			resourceGroup
		})),
		owner: desired[0]?.owner,
		secrets: [...secrets.values()].sort((a, b) => a.name < b.name ? -1 : 1),
		hosts: [...hosts].sort(),
		openHosts: [...openHosts].sort(),
		apps: unique(webhooks.flatMap(({ endpoint }) => endpoint ?? [])),
		webhooks: webhooks.map(({ name }) => name),
		diagnostics
	};
}
function destination({ name: webhook, templates }) {
	const template = require_run.parseTemplate(templates.serviceUri);
	if ("problem" in template) return { inUri: [] };
	const shape = require_run.uriShape(template);
	const url = "problem" in shape ? void 0 : shape.url;
	const [start, reference] = template.parts;
	const isWhole = template.parts.length === 1;
	const isRest = template.parts.length === 2 && typeof reference === "object" && start === `${url?.origin}/`;
	const from = isWhole ? "service URI" : isRest ? "path and query" : void 0;
	return {
		inUri: template.names.map((name) => ({
			name,
			...from !== void 0 && { copy: {
				webhook,
				from
			} }
		})),
		...url !== void 0 && { host: url.host }
	};
}
function headerReferences({ name: webhook, templates }) {
	return [...templates.customHeaders.values()].flatMap(({ name: header, value }) => {
		const template = require_run.parseTemplate(value);
		if ("problem" in template) return [];
		const isWhole = template.parts.length === 1;
		return template.names.map((name) => ({
			name,
			...isWhole && { copy: {
				webhook,
				from: { header }
			} }
		}));
	});
}
function unique(apps) {
	return [...new Map(apps.map((app) => [JSON.stringify(app), app])).values()];
}
// src/cli/surroundings.ts
const manifestName = "webhooks.yaml";
async function lookAround() {
	const git = async (...words) => (await run("git", words))?.trim() || void 0;
	const root = await git("rev-parse", "--show-toplevel") ?? process.cwd();
	const remote = await git("remote", "get-url", "origin");
	const head = (await git("symbolic-ref", "--short", "refs/remotes/origin/HEAD"))?.replace(/^origin\//, "");
	const branch = head ?? await git("symbolic-ref", "--short", "HEAD") ?? "main";
	return {
		root,
		repository: remote === void 0 ? void 0 : readRemote(remote),
		branch: /^[A-Za-z][\w./-]*$/.test(branch) && head !== void 0 ? branch : defaultBranch(branch),
		found: ciSystemsIn(await (0, node_fs_promises.readdir)(root))
	};
}
function defaultBranch(current) {
	return current === "master" || current === "trunk" || current === "develop" ? current : "main";
}
function run(program, words) {
	return new Promise((resolve) => {
		(0, node_child_process.execFile)(program, words, {
			encoding: "utf8",
			timeout: 15e3,
			windowsHide: true
		}, (error, stdout) => resolve(error === null ? stdout : void 0));
	});
}
function azureOf(settings, signals, permission) {
	const { cloud, armEndpoint, concurrency } = settings;
	return require_begin.connect(require_begin.login({
		cloud,
		armEndpoint,
		environment: process.env,
		signal: signals.cutting
	}), {
		permission,
		concurrency,
		signal: signals.cutting,
		clock: require_begin.systemClock,
		onWait: (wait) => require_run.printStep(require_begin.waitSentence(wait))
	});
}
async function textAt({ root }, path) {
	return (0, node_fs_promises.readFile)((0, node_path.join)(root, path), "utf8").catch((error) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return void 0;
		throw cannot("read", path, error);
	});
}
function cannot(verb, path, { code }) {
	const message = `cannot ${verb} ${path} (${code ?? "unknown reason"})`;
	return new require_begin.UserError([{
		severity: "error",
		code: "cannot-write",
		message,
		help: "Check the file and its permissions, then run again."
	}], 1);
}
Object.defineProperty(exports, "azureOf", {
	enumerable: true,
	get: function() {
		return azureOf;
	}
});
Object.defineProperty(exports, "cannot", {
	enumerable: true,
	get: function() {
		return cannot;
	}
});
Object.defineProperty(exports, "difference", {
	enumerable: true,
	get: function() {
		return difference;
	}
});
Object.defineProperty(exports, "exitCodeOf", {
	enumerable: true,
	get: function() {
		return exitCodeOf;
	}
});
Object.defineProperty(exports, "identitiesIn", {
	enumerable: true,
	get: function() {
		return identitiesIn;
	}
});
Object.defineProperty(exports, "lookAround", {
	enumerable: true,
	get: function() {
		return lookAround;
	}
});
Object.defineProperty(exports, "manifestName", {
	enumerable: true,
	get: function() {
		return manifestName;
	}
});
Object.defineProperty(exports, "ownerFrom", {
	enumerable: true,
	get: function() {
		return ownerFrom;
	}
});
Object.defineProperty(exports, "pipelinePlace", {
	enumerable: true,
	get: function() {
		return pipelinePlace;
	}
});
Object.defineProperty(exports, "pipelineText", {
	enumerable: true,
	get: function() {
		return pipelineText;
	}
});
Object.defineProperty(exports, "renderFindings", {
	enumerable: true,
	get: function() {
		return renderFindings;
	}
});
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "sampleManifest", {
	enumerable: true,
	get: function() {
		return sampleManifest;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});
Object.defineProperty(exports, "usesOf", {
	enumerable: true,
	get: function() {
		return usesOf;
	}
});
Object.defineProperty(exports, "variableFindings", {
	enumerable: true,
	get: function() {
		return variableFindings;
	}
});
Object.defineProperty(exports, "withExample", {
	enumerable: true,
	get: function() {
		return withExample;
	}
});
