/** Draws the README's picture: a terminal session from a run of the built demo, in light and in dark. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";

/** Colors by the codes that the command line prints. */
interface Theme {
  readonly name: "light" | "dark";
  readonly background: string;
  readonly border: string;
  readonly text: string;
  readonly colors: Readonly<Record<number, string>>;
}

export const themes: readonly Theme[] = [
  {
    name: "light",
    background: "#f6f8fa",
    border: "#d1d9e0",
    text: "#1f2328",
    colors: { 31: "#cf222e", 32: "#1a7f37", 33: "#7d4e00", 35: "#8250df" },
  },
  {
    name: "dark",
    background: "#0d1117",
    border: "#3d444d",
    text: "#f0f6fc",
    colors: { 31: "#ff7b72", 32: "#3fb950", 33: "#d29922", 35: "#bc8cff" },
  },
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const columns = 100;
const [advance, lineHeight, padding, bar] = [7.8, 19, 20, 34];

/** What the built demo prints, with colors. */
export async function runDemo(): Promise<string> {
  const environment = { ...process.env, FORCE_COLOR: "1", NO_COLOR: undefined };
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, "dist/cli.js"), "demo"], {
    env: environment,
  });
  return stdout;
}

/** The lines of the picture: plan, apply and drift. The ports of the demo differ each time, and so do digests. */
export function sessionOf(output: string): readonly string[] {
  const ports = new Map<string, string>();
  const steady = output.replace(/localhost:(\d+)/g, (_, port: string) => {
    const known = ports.get(port) ?? String(8443 + ports.size);
    ports.set(port, known);
    return `localhost:${known}`;
  });
  const lines = steady.split("\n");
  const commands = lines.flatMap((line, index) => (stripVTControlCharacters(line).startsWith("$ ") ? [index] : []));
  const blocks = commands.map((from) => {
    const length = lines.slice(from).findIndex((line) => stripVTControlCharacters(line).startsWith("(exit code "));
    return lines.slice(from, from + length).filter((line) => !stripVTControlCharacters(line).startsWith("Digest: "));
  });
  const command = (name: string) =>
    blocks.filter(([first = ""]) => stripVTControlCharacters(first).startsWith(`$ acr-webhooks ${name}`));
  const chosen = [command("plan")[0], command("apply")[0], command("drift")[0]];
  if (chosen.includes(undefined)) throw new Error("the demo does not print plan, apply and drift");
  return chosen.flatMap((block = [], index) => [...(index === 0 ? [] : [""]), ...trimmed(block)]);
}

function trimmed(block: readonly string[]): readonly string[] {
  const last = block.findLastIndex((line) => line.trim() !== "");
  return block.slice(0, last + 1);
}

interface Piece {
  readonly text: string;
  readonly style: string;
}

/** A line in pieces of one style, broken at the width of the picture. */
function piecesOf(line: string, { colors }: Theme): readonly (readonly Piece[])[] {
  const state = { color: "", bold: false, dim: false };
  const characters = line.split(/(\p{Cc}\[\d+m)/u).flatMap((part): readonly Piece[] => {
    const code = /^\p{Cc}\[(\d+)m$/u.exec(part)?.[1];
    if (code !== undefined) {
      if (code === "1") state.bold = true;
      else if (code === "2") state.dim = true;
      else if (code === "22") Object.assign(state, { bold: false, dim: false });
      else state.color = colors[Number(code)] ?? "";
      return [];
    }
    const style = [
      state.color === "" ? "" : ` fill="${state.color}"`,
      state.bold ? ' font-weight="600"' : "",
      state.dim ? ' opacity="0.7"' : "",
    ].join("");
    return [...part].map((text) => ({ text, style }));
  });
  const indent = Math.min(characters.findIndex(({ text }) => text !== " ") + 4, 20);
  const rows: Piece[][] = [];
  let rest = characters;
  while (rest.length > columns) {
    const space = rest.slice(0, columns).findLastIndex(({ text }) => text === " ");
    const at = space > indent ? space : columns;
    rows.push(rest.slice(0, at));
    const next = rest.slice(at).filter(({ text }, index) => index > 0 || text !== " ");
    rest = [...Array.from({ length: indent }, () => ({ text: " ", style: "" })), ...next];
  }
  return [...rows, rest].map(joined);
}

/** Neighbors of one style as one piece. */
function joined(characters: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const next of characters) {
    const last = pieces.at(-1);
    if (last?.style === next.style) pieces[pieces.length - 1] = { ...last, text: last.text + next.text };
    else pieces.push(next);
  }
  return pieces;
}

/** The picture as SVG. */
export function picture(lines: readonly string[], theme: Theme): string {
  const rows = lines.flatMap((line) => piecesOf(line, theme));
  const width = Math.ceil(columns * advance) + 2 * padding;
  const height = bar + rows.length * lineHeight + padding;
  const dots = ["#ff5f57", "#febc2e", "#28c840"].map(
    (color, index) => `<circle cx="${padding + index * 18}" cy="17" r="5.5" fill="${color}"/>`,
  );
  const texts = rows.flatMap((pieces, row) => {
    let column = 0;
    return pieces.flatMap(({ text, style }) => {
      const from = column + (text.length - text.trimStart().length);
      column += text.length;
      const shown = text.trim();
      if (shown === "") return [];
      const x = (padding + from * advance).toFixed(1);
      const y = bar + (row + 0.75) * lineHeight;
      return [
        `<text x="${x}" y="${y}" textLength="${(shown.length * advance).toFixed(1)}"${style}>${escaped(shown)}</text>`,
      ];
    });
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    "<title>A terminal session with acr-webhooks</title>",
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${theme.background}" stroke="${theme.border}"/>`,
    ...dots,
    `<g fill="${theme.text}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, Liberation Mono, monospace" font-size="13">`,
    ...texts,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** For XML. SVG draws several spaces as one, so they become no-break spaces. */
function escaped(text: string): string {
  return text.replaceAll(" ", "\u00a0").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = sessionOf(await runDemo());
  for (const theme of themes) await writeFile(join(root, `docs/picture-${theme.name}.svg`), picture(lines, theme));
}
