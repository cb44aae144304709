import { type Fault, type FaultHandle, parseFault } from "../faults.ts";
import { type EmulatorFlag, emulatorFlags } from "../flags.ts";
import { isRecord } from "../json.ts";
import { defaultSwitches, parseSwitches, type Switches } from "../switches.ts";
import { type Html, html, type Item } from "./markup.ts";

/** The form of all switches, with their current values. */
export function switchesForm(switches: Switches, token: string): Html {
  const values = new Map<string, unknown>(Object.entries(switches));
  const fields = emulatorFlags
    .filter((flag) => flag.isSwitch)
    .map((flag) => {
      const changed = JSON.stringify(values.get(flag.name)) !== JSON.stringify(defaults.get(flag.name));
      return html`<div class="field${changed ? " changed" : ""}"><label for="switch-${flag.name}"><code>${flag.name}</code> <span class="hint">${flag.description}</span></label>${fieldOf(flag, values.get(flag.name))}</div>`;
    });
  return html`<form id="switches" method="post" action="/emulator/page/switches" data-editable>
  <input type="hidden" name="token" value="${token}">
  <div class="switches">${fields}</div>
  <p class="buttons"><button id="switches-save" class="primary">Save switches</button></p>
</form>`;
}

/**
 * Reads the form of all switches.
 * @returns the switches, and what is wrong, one sentence each
 */
export function readSwitches(form: URLSearchParams): ReturnType<typeof parseSwitches> {
  const problems: string[] = [];
  const given = emulatorFlags
    .filter((flag) => flag.isSwitch)
    .map((flag): [string, unknown] => {
      const text = (form.get(flag.name) ?? "").trim();
      if (flag.kind === "boolean") return [flag.name, form.has(flag.name)];
      if (flag.kind === "number") return [flag.name, text === "" ? numberOf(flag.name) : Number(text)];
      if (flag.kind !== "list") return [flag.name, text];
      const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
      if (flag.name !== "policyTags") return [flag.name, lines];
      const wrong = lines.find((line) => line.indexOf("=") < 1);
      if (wrong !== undefined) problems.push(`policyTags must have lines of the form name=value`);
      const pairs = lines.map((line): [string, string] => {
        const at = line.indexOf("=");
        return [line.slice(0, at), line.slice(at + 1)];
      });
      return [flag.name, Object.fromEntries(pairs)];
    });
  const parsed = parseSwitches(Object.fromEntries(given));
  return { switches: parsed.switches, problems: [...problems, ...parsed.problems] };
}

/** The faults that are set. */
export function faultItems(faults: readonly FaultHandle[], token: string): readonly Item[] {
  if (faults.length === 0) return [{ id: "no-faults", html: html`<li id="no-faults">No faults are set.</li>` }];
  return faults.map(({ id, fault, struck }) => {
    const button = (action: string, text: string): Html =>
      html`<form method="post" action="/emulator/page/${action}"><input type="hidden" name="token" value="${token}"><input type="hidden" name="id" value="${id}"><button id="${action}-${id}">${text}<span class="hidden"> fault ${id}</span></button></form>`;
    return {
      id: `fault-${id}`,
      html: html`<li id="fault-${id}"><code>${textOf(fault)}</code> <span>${struck()} ${struck() === 1 ? "request" : "requests"} struck</span>
  <span class="buttons">${fault.do === "pause" && button("fault-release", "Release")}${button("fault-remove", "Remove")}</span></li>`,
    };
  });
}

/** The form that adds a fault. */
export function faultForm(token: string): Html {
  const input = (name: string, label: string, kind: "number" | "text", hint: string): Html =>
    html`<div class="field"><label for="fault-${name}">${label} <span class="hint">${hint}</span></label><input id="fault-${name}" name="${name}" type="${kind}"${kind === "number" && html` min="0"`} autocomplete="off"></div>`;
  return html`<form method="post" action="/emulator/page/fault" data-clear>
  <input type="hidden" name="token" value="${token}">
  <div class="fields">
    <div class="field"><label for="fault-do">Effect</label><select id="fault-do" name="do">
      <option value="status">respond with a status</option>
      <option value="cut">cut the connection</option>
      <option value="slow">respond later</option>
      <option value="malformed">respond with half of the body</option>
      <option value="pause">wait until released</option>
    </select></div>
    ${input("status", "Status", "number", "for a status")}
    ${input("ms", "Milliseconds", "number", "to respond later")}
    ${input("method", "Method", "text", "default: all")}
    ${input("path", "Path", "text", "with *, default: all")}
    ${input("at", "From request", "number", "default: every one")}
    ${input("times", "Times", "number", "default: 1 with a first request")}
  </div>
  <p class="buttons"><button class="primary" id="fault-add">Add fault</button></p>
</form>`;
}

/** Reads the form of a fault. Returns the fault, or what is wrong with it. */
export function readFault(form: URLSearchParams): Fault | string {
  const given = [...form].flatMap(([name, value]): [string, unknown][] => {
    if (name === "token" || value.trim() === "") return [];
    // The value of an effect that is not selected does not count.
    if ((name === "status" || name === "ms") && form.get("do") !== (name === "ms" ? "slow" : "status")) return [];
    return [[name, numbers.has(name) ? Number(value) : value.trim()]];
  });
  return parseFault(Object.fromEntries(given));
}

// --- internal --------------------------------------------------------------------------------------------------------

const numbers = new Set(["status", "ms", "at", "times"]);

const defaults = new Map<string, unknown>(Object.entries(defaultSwitches));

/** What an empty number means: the default, which is the SKU's quota for `quota`. */
function numberOf(name: string): unknown {
  return defaults.get(name);
}

function fieldOf(flag: EmulatorFlag, value: unknown): Html {
  const id = `switch-${flag.name}`;
  if (flag.kind === "boolean")
    return html`<input type="checkbox" id="${id}" name="${flag.name}"${value === true && html` checked`}>`;
  if (flag.kind === "number")
    return html`<input type="number" min="0" id="${id}" name="${flag.name}" value="${value === null ? "" : String(value)}">`;
  if (flag.kind === "choice") {
    const options = (flag.choices ?? []).map(
      (choice) => html`<option${choice === value && html` selected`}>${choice}</option>`,
    );
    return html`<select id="${id}" name="${flag.name}">${options}</select>`;
  }
  if (flag.kind === "list") {
    const lines = Array.isArray(value)
      ? value.map(String)
      : Object.entries(isRecord(value) ? value : {}).map(([name, entry]) => `${name}=${String(entry)}`);
    // A line break after the tag is not part of the value.
    return html`<textarea id="${id}" name="${flag.name}" rows="${Math.max(1, lines.length)}" spellcheck="false">
${lines.join("\n")}</textarea>`;
  }
  return html`<input type="text" id="${id}" name="${flag.name}" value="${String(value)}" autocomplete="off" spellcheck="false">`;
}

/** `do=status, status=503`. */
function textOf(fault: Fault): string {
  return Object.entries(fault)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(", ");
}
