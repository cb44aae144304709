/** The deliveries of webhooks in text and Markdown: never a body, a header or a URI. */
import { successRate } from "../deliveries/deliveries.ts";
import type { DeliveryRow, Redelivery, RegistryReport, Report, WebhookDeliveries } from "../model.ts";
import {
  code,
  details,
  html,
  type MarkdownText,
  markdown,
  type Style,
  stack,
  type TerminalText,
  table,
  terminal,
} from "../text/text.ts";
import { many } from "./counts.ts";

type Lines = readonly TerminalText[];
type Paint = (style: Style, text: TerminalText) => TerminalText;

/** True: something failed, or the webhook does not exist. */
export function isTroubled({ exists, failed, redeliveries = [] }: WebhookDeliveries): boolean {
  return !exists || failed > 0 || redeliveries.some(({ status }) => status === "failed");
}

/** "3 of 120 failed" or "2 sent, 1 skipped", over all registries. */
export function deliveryCounts({ registries }: Report): string {
  const all = registries.flatMap(({ deliveries = [] }) => deliveries);
  const redeliveries = all.flatMap((one) => one.redeliveries ?? []);
  if (all.some((one) => one.redeliveries !== undefined)) return redeliveryCounts(redeliveries);
  const failed = all.reduce((sum, one) => sum + one.failed, 0);
  const hidden = registries.reduce((sum, { hiddenSuccesses = 0 }) => sum + hiddenSuccesses, 0);
  const total = all.reduce((sum, one) => sum + one.failed + one.succeeded, hidden);
  return total === 0 ? "none" : `${failed} of ${total} failed`;
}

function redeliveryCounts(redeliveries: readonly Redelivery[]): string {
  const words = (["planned", "sent", "failed", "skipped", "not-started"] as const).flatMap((status) => {
    const count = redeliveries.filter((one) => one.status === status).length;
    return count === 0 ? [] : [`${count} ${statusWord(status)}`];
  });
  return words.length === 0 ? "nothing to send again" : words.join(", ");
}

function statusWord(status: Redelivery["status"]): string {
  return { planned: "to send", sent: "sent", failed: "failed", skipped: "skipped", "not-started": "not started" }[
    status
  ];
}

/** "at least 40 of 41 succeeded (97.6%)", with pings apart. */
function rateWords(one: WebhookDeliveries): string {
  if (!one.exists) return "the registry has no such webhook";
  const rate = successRate(one);
  const least = one.atLeast ? "at least " : "";
  const counts =
    rate === undefined
      ? "no deliveries"
      : `${least}${one.succeeded} of ${one.succeeded + one.failed} succeeded (${percent(rate)}%)`;
  const pings = one.pings.succeeded + one.pings.failed;
  const pingWords =
    pings === 0 ? "" : `; ${many(pings, "ping")}${one.pings.failed === 0 ? "" : `, ${one.pings.failed} failed`}`;
  const contrast = one.failed > 0 && one.pings.succeeded > 0 && one.pings.failed === 0 ? "; its pings pass" : "";
  return `${counts}${pingWords}${contrast}`;
}

/** Rounded, but 100 only if none failed, and 0 only if none succeeded. */
function percent(rate: number): string {
  return rate === 0 || rate === 100 ? String(rate) : Math.min(99.9, Math.max(0.1, rate)).toFixed(1);
}

/** The checked time. */
export function deliveryWindow({ since, until }: WebhookDeliveries): string {
  return `${since} to ${until}`;
}

// --- Text ------------------------------------------------------------------------------------------------------------

/** A line of time for each webhook, then its rows. */
export function deliveryLines({ deliveries = [] }: RegistryReport, paint: Paint): Lines {
  const [first] = deliveries;
  if (first === undefined) return [];
  return [
    terminal`Deliveries, ${deliveryWindow(first)}:`,
    ...deliveries.flatMap((one) => [
      terminal`  ${timeline(one, paint)} ${one.name}: ${rateWords(one)}`,
      ...(one.redeliveries === undefined ? one.rows.map((row) => rowLine(row, paint)) : []),
      ...(one.redeliveries ?? []).map((redelivery) => redeliveryLine(redelivery, paint)),
    ]),
  ];
}

function timeline({ buckets }: WebhookDeliveries, paint: Paint): TerminalText {
  return buckets.reduce((line, { succeeded, failed }) => {
    const block =
      failed > 0 ? paint("red", terminal`x`) : succeeded > 0 ? paint("green", terminal`■`) : paint("dim", terminal`·`);
    return terminal`${line}${block}`;
  }, terminal``);
}

function rowLine(row: DeliveryRow, paint: Paint): TerminalText {
  const { at, action, image, reason, cause, verdict } = row;
  const styles = { succeeded: "green", failed: "red", pending: "yellow" } as const;
  return terminal`    ${at ?? "no time"} ${action} ${image} ${paint(styles[verdict], terminal`${reason}`)}${cause === undefined ? "" : ` — ${cause}`}`;
}

function redeliveryLine({ at, action, image, status, reason }: Redelivery, paint: Paint): TerminalText {
  const styles = { planned: "yellow", sent: "green", failed: "red", skipped: "dim", "not-started": "yellow" } as const;
  const word = paint(styles[status], terminal`${statusWord(status)}`);
  return terminal`    ${at ?? "no time"} ${action} ${image} ${word}${reason === "" ? "" : `: ${reason}`}`;
}

/** One delivery as `--follow` prints it. */
export function followLine(registry: string, webhook: string, row: DeliveryRow, paint: Paint): TerminalText {
  const styles = { succeeded: "green", failed: "red", pending: "yellow" } as const;
  const cause = row.cause === undefined ? "" : ` — ${row.cause}`;
  return terminal`${row.at ?? "no time"} ${registry}/${webhook} ${row.action} ${row.image} ${paint(styles[row.verdict], terminal`${row.reason}`)}${cause}`;
}

// --- Markdown --------------------------------------------------------------------------------------------------------

/** More rows than this fold. */
const unfoldedRows = 10;

/** One webhook's deliveries. */
export function deliveryMarkdown(one: WebhookDeliveries): MarkdownText {
  const blocks = one.buckets.map(({ succeeded, failed }) => (failed > 0 ? "🟥" : succeeded > 0 ? "🟩" : "⬜")).join("");
  const head = markdown`${blocks} ${code(one.name)}: ${rateWords(one)}`;
  const rows = one.redeliveries === undefined ? one.rows.map(rowCells) : one.redeliveries.map(redeliveryCells);
  if (rows.length === 0) return head;
  const body = table([markdown`Time`, markdown`Event`, markdown`Result`, markdown`Details`], rows);
  return rows.length > unfoldedRows
    ? stack([head, details(html`${many(rows.length, "event")}`, body, { open: false })], 2)
    : stack([head, body], 2);
}

function rowCells({ at, action, image, verdict, reason, cause }: DeliveryRow): readonly MarkdownText[] {
  const sign = { succeeded: "✅", failed: "❌", pending: "➖" }[verdict];
  return [
    markdown`${at ?? "no time"}`,
    markdown`${action} ${code(image)}`,
    markdown`${sign} ${reason}`,
    markdown`${cause ?? ""}`,
  ];
}

function redeliveryCells({ at, action, image, status, reason }: Redelivery): readonly MarkdownText[] {
  const sign = { planned: "➖", sent: "✅", failed: "❌", skipped: "➖", "not-started": "➖" }[status];
  return [
    markdown`${at ?? "no time"}`,
    markdown`${action} ${code(image)}`,
    markdown`${sign} ${statusWord(status)}`,
    markdown`${reason}`,
  ];
}

// --- Match -----------------------------------------------------------------------------------------------------------

interface Match {
  readonly image: string;
  readonly registry: string;
  readonly webhook: string;
  readonly fires: "yes" | "no" | "uncertain";
  readonly why: string;
}

/** What `match` found for each image, as lines of text. */
export function matchLines(images: readonly string[], matches: readonly Match[], paint: Paint): Lines {
  const styles = { yes: "green", no: "dim", uncertain: "yellow" } as const;
  const words = { yes: "fires", no: "no", uncertain: "uncertain" } as const;
  return [...new Set(images)].flatMap((image) => [
    paint("bold", terminal`${image}`),
    ...(matches.length === 0 ? [terminal`  no webhooks`] : []),
    ...matches
      .filter((match) => match.image === image)
      .map(
        ({ registry, webhook, fires, why }) =>
          terminal`  ${paint(styles[fires], terminal`${words[fires].padEnd(9)}`)} ${registry}/${webhook}: ${why}`,
      ),
  ]);
}

/** What `match` found, as a Markdown table. */
export function matchMarkdown(matches: readonly Match[]): MarkdownText {
  const words = { yes: "✅ fires", no: "➖ no", uncertain: "❔ uncertain" } as const;
  return table(
    [markdown`Image`, markdown`Webhook`, markdown`Result`, markdown`Why`],
    matches.map(({ image, registry, webhook, fires, why }) => [
      code(image),
      code(`${registry}/${webhook}`),
      markdown`${words[fires]}`,
      markdown`${why}`,
    ]),
  );
}
