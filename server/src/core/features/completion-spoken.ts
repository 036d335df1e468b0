/**
 * What a configuration may speak of, at the places where it does: files and folders below it, the places in a file at
 * which there are findings, and their rules.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { Raw } from '../analysis/consequences.js';
import { holds, pointerTo, silentSpan } from '../analysis/silent-places.js';
import type { ShippedName } from '../model/facts.js';
import { spanOfPlace } from '../model/source-file.js';
import type { MapEntry, MapNode, SeqNode } from '../syntax/tree.js';

export function spokenNames(
  analysis: Analysis,
  kinds: readonly string[],
  parent: MapEntry | SeqNode,
): readonly ShippedName[] {
  if (!analysis.spokenOf) return [];
  if (kinds.includes('file')) return pathsBelow(analysis).map((name) => ({ name, detail: 'Helion file' }));
  if (kinds.includes('files')) return patternsBelow(analysis);
  const item = parent.type === 'seq' ? parent.parent : parent;
  if (item?.type !== 'entry') return [];
  if (kinds.includes('place')) return placesIn(analysis, item.parent);
  return kinds.includes('rule') ? rulesIn(analysis, item.parent) : [];
}

function pathsBelow({ spokenOf }: Analysis): readonly string[] {
  const { folder = '', paths = [] } = spokenOf ?? {};
  return paths.flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length)] : [])).sort();
}

/** Folders with all in them, and files, the folders first. */
function patternsBelow(analysis: Analysis): readonly ShippedName[] {
  const paths = pathsBelow(analysis);
  const folders = new Set(
    paths.flatMap((path) => {
      const names = path.split('/').slice(0, -1);
      return names.map((_, index) => `${names.slice(0, index + 1).join('/')}/**`);
    }),
  );
  return [
    ...[...folders].sort().map((name) => ({ name, detail: 'folder' })),
    ...paths.map((name) => ({ name, detail: 'Helion file' })),
  ];
}

/** What is reported in the file that a suppression names. */
function reportedIn(
  { spokenOf }: Analysis,
  suppression: MapNode,
): { readonly target: Analysis; readonly reports: readonly Raw[] } | undefined {
  const named = textAt(suppression, 'file');
  const target = named === undefined ? undefined : spokenOf?.of(spokenOf.folder + named);
  return target && { target, reports: target.reported() };
}

/** The places at which something is reported, in the order of the file. */
function placesIn(analysis: Analysis, suppression: MapNode): readonly ShippedName[] {
  const found = reportedIn(analysis, suppression);
  if (!found) return [];
  const rules = new Map<string, string>();
  for (const { rule, report } of inOrder(found.reports)) {
    const pointer = pointerTo(found.target.file, spanOfPlace(report.at));
    if (pointer !== undefined && !rules.has(pointer)) rules.set(pointer, rule);
  }
  return [...rules].map(([name, detail]) => ({ name, detail }));
}

/** The rules that report something at the place, or anywhere in the file as long as no place is said. */
function rulesIn(analysis: Analysis, suppression: MapNode): readonly ShippedName[] {
  const found = reportedIn(analysis, suppression);
  if (!found) return [];
  const at = { pointer: textAt(suppression, 'pointer'), line: textAt(suppression, 'line') };
  const span = silentSpan(found.target.file, at);
  const there = span ? found.reports.filter(({ report }) => holds(span, spanOfPlace(report.at))) : [];
  return [...new Set(inOrder(there).map(({ rule }) => rule))].map((name) => ({
    name,
    detail: 'reported there',
  }));
}

function inOrder(reports: readonly Raw[]): readonly Raw[] {
  return reports.toSorted((a, b) => spanOfPlace(a.report.at).start - spanOfPlace(b.report.at).start);
}

function textAt(map: MapNode, wanted: string): string | undefined {
  const entry = map.entries.find(({ key }) => key.value === wanted);
  return entry?.value.type === 'scalar' && typeof entry.value.value === 'string'
    ? entry.value.value
    : undefined;
}
