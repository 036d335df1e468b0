/** A comparison as it is printed. As JSON its shape is a contract: members may be added, never changed or taken away. */
import path from 'node:path';
import { type ComparedFolders, type ComparedPlace, comparisonText } from '../core/index.js';
import { pathOf } from './check-files.js';
import type { Colour, Paint } from './colour.js';

interface DiffStyle {
  readonly format: 'text' | 'json' | 'markdown';
  readonly paint: Paint;
  /** The paths that are compared; names of files are shown from there. */
  readonly root: string;
  /** Undefined for the saved state, which is read with the environment. */
  readonly base: string | undefined;
}

const COLOURS: Readonly<Record<string, Colour>> = {
  harmless: 'green',
  redeploy: 'cyan',
  address: 'yellow',
  place: 'red',
  title: 'bold',
  dim: 'dim',
};

export function diffReport(compared: ComparedFolders, { format, paint, root, base }: DiffStyle): string {
  if (format === 'json') return `${JSON.stringify(jsonOf(compared), undefined, 2)}\n`;
  const from = { after: root, before: path.resolve(base ?? root) };
  return comparisonText(compared, {
    format,
    nameOf: (uri, side) => shortPath(pathOf(uri), from[side]),
    ...(format === 'text' && { paint: (text, as) => paint(COLOURS[as] ?? 'dim', text) }),
    ...(format === 'markdown' && { linkOf: markdownLink }),
  }).text;
}

/** From the folder, with slashes; for a file its name. */
function shortPath(file: string, from: string): string {
  const relative = path.relative(from, file) || path.basename(file);
  return relative.split(path.sep).join('/');
}

function markdownLink(name: string, { uri, side, start }: ComparedPlace): string {
  // Lines of what was there before lead nowhere.
  const shown = name.replace(/[\\`*[\]<>_]/g, '\\$&');
  return side === 'before' ? shown : `[${shown}](<${uri}#L${start.line + 1}>)`;
}

function jsonOf({ comparisons, alone }: ComparedFolders) {
  const place = (at: ComparedPlace | undefined) =>
    at && { side: at.side, file: pathOf(at.uri), range: { start: at.start, end: at.end } };
  return {
    environments: comparisons.map(({ dialect, title, root, differences, doubts }) => ({
      ...{ dialect, title, root: pathOf(root) },
      differences: differences.map(({ level, kind, change, trait, sentence, things }) => ({
        ...{ level, kind, change, trait, message: sentence, count: things.length },
        things: things.map(({ at, ...thing }) => ({ ...thing, place: place(at()) })),
      })),
      doubts: doubts.map(({ message, at }) => ({ message, place: place(at) })),
    })),
    alone: alone.map(({ side, dialect, title, root }) => ({
      change: side === 'after' ? 'added' : 'removed',
      ...{ dialect, title, root: pathOf(root) },
    })),
  };
}
