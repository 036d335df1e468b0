/** What is said, and offered as repair, for a key that is not known where it is. */
import type { ShapeProblem } from '../../model/facts.js';
import { keysOf } from '../../model/misspelt-key.js';
import type { SourceFile } from '../../model/source-file.js';
import { allowsType, fitsSchema, propertySchema, type Schema, type SchemaNode } from '../../schema/schema.js';
import { plainOf } from '../../syntax/plain-of.js';
import { entryOf } from '../../syntax/queries.js';
import { insertEntry, type Plain, removeEntry, renameKey } from '../../syntax/rewrite.js';
import type { MapEntry, MapNode, SyntaxNode } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/text-edit.js';
import { surelyMeant } from '../kit/evidence.js';
import { fixOf } from '../kit/fixes.js';
import { listed } from '../kit/words.js';
import type { Fix, Report } from '../rule.js';
import { mapName } from './shape-words.js';

type Said = Pick<Report, 'message' | 'fixes'>;

export function keyReport(file: SourceFile, schema: Schema, problem: ShapeProblem): Said {
  const { at, keyword, map, meant, keys } = problem;
  const [key = ''] = keys;
  const entry = map?.entries.find((each) => each.key === at);
  if (!entry || !map) return { message: `Unknown key '${key}'.` };
  if (keyword === 'misplaced-key') return misplaced(file, problem, entry);
  const isFit = meant !== undefined && mayHold(propertySchema(schema, problem.schema, meant), entry.value);
  if (keyword === 'key-case' || keyword === 'other-name')
    return renamed(file, keyword, entry, meant ?? '', map, isFit);
  const hint = meant === undefined ? '.' : `. Did you mean '${meant}'?`;
  const what = keyword === 'unknown-section' ? 'section' : 'key';
  return {
    message: `Unknown ${what} '${key}' in ${mapName(map)}${hint}`,
    fixes: () => [
      ...(meant === undefined
        ? []
        : rename(file, entry, meant, isFit && isSlipOf(key, meant, schema, problem))),
      ...fixOf(file, `Remove '${key}'`, removeEntry(file, entry)),
    ],
  };
}

function rename(file: SourceFile, entry: MapEntry, to: string, preferred: boolean): readonly Fix[] {
  const title = `Rename '${entry.key.value}' to '${to}'`;
  return fixOf(file, title, renameKey(file, entry, to), { preferred });
}

/** True where no other key that is not there yet can be meant; a key that is right elsewhere was not mistyped. */
function isSlipOf(key: string, meant: string, schema: Schema, { schema: own, map }: ShapeProblem): boolean {
  if (keysOf(schema.root).has(key)) return false;
  const free = Object.keys(own.properties ?? {}).filter((each) => !map || !entryOf(map, each));
  return surelyMeant(key, free) === meant;
}

/** False where the key that is meant wants another sort of value. */
function mayHold(own: SchemaNode | undefined, value: SyntaxNode): boolean {
  if (value.type === 'map') return allowsType(own, 'object');
  if (value.type === 'seq') return allowsType(own, 'array');
  return value.type === 'alias' || fitsSchema(own, value.value);
}

/** The key that is meant is known; only its name is another one. */
function renamed(
  file: SourceFile,
  keyword: 'key-case' | 'other-name',
  entry: MapEntry,
  meant: string,
  map: MapNode,
  isFit: boolean,
): Said {
  const key = String(entry.key.value);
  if (entryOf(map, meant)) {
    return {
      message: `Duplicate key '${key}': it means the same as '${meant}'. Keep one of the two.`,
      fixes: () => fixOf(file, `Remove '${key}'`, removeEntry(file, entry)),
    };
  }
  const what = entry.value.type === 'map' ? 'section' : 'key';
  const verb = keyword === 'key-case' ? 'written' : 'named';
  return {
    message: `This ${what} is ${verb} '${meant}', not '${key}'.`,
    fixes: () => rename(file, entry, meant, isFit),
  };
}

function misplaced(file: SourceFile, { belongs = [], map, keys }: ShapeProblem, entry: MapEntry): Said {
  const [key = ''] = keys;
  const owners = listed(belongs.map(nameOf));
  const here = map?.parent ? mapName(map) : TOP;
  return {
    message: `'${key}' is a key of ${owners}, not of ${here}.`,
    fixes: () =>
      belongs.flatMap((path) => {
        const edits = moved(file, entry, path);
        return fixOf(file, `Move to ${nameOf(path)}`, edits, { preferred: belongs.length === 1 });
      }),
  };
}

const TOP = 'the top level';

function nameOf(path: readonly string[]): string {
  return path.length === 0 ? TOP : `'${path.join('.')}'`;
}

/** Nothing where the key stands already, or where something else is in the way. */
function moved(file: SourceFile, entry: MapEntry, path: readonly string[]): readonly TextEdit[] {
  const key = String(entry.key.value);
  let value: Plain | undefined = plainOf(entry.value);
  let map: SyntaxNode | undefined = file.tree.root;
  const missing: string[] = [];
  for (const name of path) {
    if (map?.type !== 'map') return [];
    const next = missing.length === 0 ? entryOf(map, name)?.value : undefined;
    if (next) map = next;
    else missing.push(name);
  }
  if (map?.type !== 'map' || value === undefined) return [];
  if (missing.length === 0 && entryOf(map, key)) return [];
  const [first = key, ...rest] = [...missing, key];
  for (const name of rest.toReversed()) value = { [name]: value };
  return [...removeEntry(file, entry), ...insertEntry(file, map, first, value)];
}
