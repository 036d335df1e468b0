/** Which source imports what from which: read by a parser, so that comments, strings and line breaks do not matter. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** One wish of a file for another one: by an import, a re-export, a dynamic import or a type written as an import. */
interface Import {
  /** A package by its name, a file of ours by its path in the project. */
  readonly from: string;
  /** The names that are asked for; `*` stands for all of them. */
  readonly names: readonly string[];
}

export interface Source {
  /** Relative to the project, with slashes. */
  readonly file: string;
  readonly text: string;
  /** What is imported only for its types counts as much as all else. */
  readonly imports: readonly Import[];
  readonly exports: readonly string[];
}

/** All TypeScript of these folders but what the build generates. */
export function readSources(top: string, ...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(top, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .filter((file) => file.endsWith('.ts') && !file.includes('/generated/'))
      .map((file) => readSource(file, readFileSync(path.join(top, file), 'utf8'))),
  );
}

export function readSource(file: string, text: string): Source {
  const { module, errors, program } = lazily(parseSync(file, text));
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const add = (from: string, names: readonly string[]) => imports.push({ from: resolved(file, from), names });
  for (const { moduleRequest, entries } of module.staticImports)
    add(
      moduleRequest.value,
      entries.map(({ importName }) => importName.name ?? '*'),
    );
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  for (const { moduleRequest, importName } of exported)
    if (moduleRequest) add(moduleRequest.value, [importName.name ?? '*']);
  if (/\bimport\s*\(/.test(text)) for (const from of asked(program())) add(from, ['*']);
  return { file, text, imports, exports: exported.map(({ exportName }) => exportName.name ?? '*') };
}

/** The tree is built only when it is asked for, which costs ten times as much as the list of imports. */
function lazily(result: ReturnType<typeof parseSync>) {
  return { module: result.module, errors: result.errors, program: () => result.program };
}

/** What is imported within an expression or a type. */
function asked(program: ReturnType<typeof parseSync>['program']): string[] {
  const found: string[] = [];
  const visitor = new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') found.push(source.value);
    },
    TSImportType({ source }) {
      found.push(source.value);
    },
  });
  visitor.visit(program);
  return found;
}

function resolved(file: string, from: string): string {
  if (!from.startsWith('.')) return from;
  const whole = path.posix.join(path.posix.dirname(file), from);
  if (whole.endsWith('.js')) return whole.replace(/\.js$/, '.ts');
  return path.posix.extname(whole) ? whole : `${whole}.ts`;
}

/**
 * Files that can be reached from one another, each group as one way round through it: `a.ts -> b.ts -> a.ts`, and the
 * number of other files that are entangled with these.
 */
export function importCycles(sources: readonly Source[]): string[] {
  const known = new Set(sources.map(({ file }) => file));
  const targets = new Map(
    sources.map(({ file, imports }) => [
      file,
      imports.map(({ from }) => from).filter((from) => known.has(from)),
    ]),
  );
  const to = (file: string) => targets.get(file) ?? [];
  return components([...known], to)
    .filter((group) => group.length > 1 || to(group[0] ?? '').includes(group[0] ?? ''))
    .map((group) => {
      const way = shortestWayRound(group, to);
      const others = group.length - new Set(way).size;
      return (
        way.join(' -> ') + (others > 0 ? ` (and ${others} more files that hang together with them)` : '')
      );
    })
    .sort();
}

/** The strongly connected components of a graph, as Tarjan finds them. */
function components(nodes: readonly string[], to: (node: string) => readonly string[]): string[][] {
  const found: string[][] = [];
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (node: string): number => {
    const own = index.size;
    index.set(node, own);
    open.push(node);
    let low = own;
    for (const next of to(node)) {
      if (!index.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, index.get(next) ?? low);
    }
    lowest.set(node, low);
    if (low === own) found.push(open.splice(open.indexOf(node)));
    return low;
  };
  for (const node of nodes) if (!index.has(node)) visit(node);
  return found;
}

/** The shortest way within a group that comes back to where it began. */
function shortestWayRound(group: readonly string[], to: (node: string) => readonly string[]): string[] {
  const within = (file: string) => to(file).filter((next) => group.includes(next));
  const ways = [...group].sort().map((start) => wayRound(start, within));
  return ways.reduce((best, way) => (way.length < best.length ? way : best));
}

function wayRound(start: string, to: (node: string) => readonly string[]): string[] {
  const before = new Map<string, string>();
  const queue = [start];
  for (const node of queue)
    for (const next of to(node)) {
      if (next === start) return wayBack(node, before, start);
      if (before.has(next)) continue;
      before.set(next, node);
      queue.push(next);
    }
  return [start];
}

function wayBack(last: string, before: ReadonlyMap<string, string>, start: string): string[] {
  const way = [start];
  for (let node: string | undefined = last; node !== undefined && node !== start; node = before.get(node))
    way.unshift(node);
  return [start, ...way];
}

/** Exports that no other of these files imports, as `file: name`. */
export function exportsWithoutUser(sources: readonly Source[]): string[] {
  const used = new Set<string>();
  for (const { file, imports } of sources)
    for (const { from, names } of imports)
      if (from !== file) for (const name of names) used.add(`${from}: ${name}`);
  return sources.flatMap(({ file, exports }) =>
    used.has(`${file}: *`) ? [] : exports.map((name) => `${file}: ${name}`).filter((each) => !used.has(each)),
  );
}

/** Lines of code that match, comments left out. */
export function linesWith(list: readonly Source[], pattern: RegExp): string[] {
  return list.flatMap(({ file, text }) =>
    text
      .split('\n')
      .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}
