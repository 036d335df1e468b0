/**
 * What is said, and offered as repair, for each breach of a schema keyword. Every dialect's shape rules speak through here;
 * which rule id a breach belongs to is in the schema.
 */
import type { ShapeProblem } from '../../model/facts.js';
import { entriesMeantBelow } from '../../model/lost-indentation.js';
import { MISSPELT } from '../../model/shape.js';
import type { SourceFile } from '../../model/source-file.js';
import {
  fitsSchema,
  resolveSchema,
  type Schema,
  type SchemaNode,
  type SchemaType,
  schemaAt,
} from '../../schema/schema.js';
import { mapOf } from '../../syntax/queries.js';
import { columnOf, insertEntry, type Plain, printScalar, styleOf } from '../../syntax/rewrite.js';
import type { MapEntry, SyntaxNode } from '../../syntax/tree.js';
import { asWritten } from '../kit/as-written.js';
import { changeTo, fixOf, MOST_CHOICES } from '../kit/fixes.js';
import { capital, listed, missingKeys, plural, quoted } from '../kit/words.js';
import type { Fix, Report } from '../rule.js';
import { keyReport } from './key-report.js';
import { keyName, mapName, THE_FILE, valueName } from './shape-words.js';
import { converted, typeRepairs, typesOf } from './type-repairs.js';
import { isElsewhere, unknownValue } from './value-report.js';

interface Context {
  readonly file: SourceFile;
  readonly schema: Schema;
  readonly problem: ShapeProblem;
}

export function shapeReport(file: SourceFile, schema: Schema, problem: ShapeProblem): Report {
  const context = { file, schema, problem };
  const at = { file, node: problem.at };
  switch (problem.keyword) {
    case 'additionalProperties':
    case 'unknown-section':
    case 'key-case':
    case 'other-name':
    case 'misplaced-key':
    case MISSPELT:
      return { at, ...keyReport(file, schema, problem) };
    case 'required':
      return { at, ...missingKey(context) };
    case 'enum':
      return { at, ...unknownValue(file, problem) };
    case 'type':
      return { at, ...wrongType(context) };
    default:
      return outdented(context) ?? { at, message: otherMessage(problem), fixes: () => otherFixes(context) };
  }
}

/** A key without a value, in line with the keys that belong below it. */
function outdented({ file, schema, problem }: Context): Report | undefined {
  const { at: key, keyword } = problem;
  const entry = key.parent;
  if (keyword !== 'missing-value' || entry?.type !== 'entry') return undefined;
  const map = mapOf(file.tree, entry);
  const all = entriesMeantBelow(schema, schemaAt(schema, map), map, entry);
  // Where lines were read otherwise than they are written, those farther in are right.
  const columnIn = (each: MapEntry) => columnOf(file, file.tree.spanOf(each).start);
  const farther = all.findIndex((each) => columnIn(each) !== columnIn(entry));
  const below = farther < 0 ? all : all.slice(0, farther);
  const [first] = below;
  if (!first) return undefined;
  const keys = below.map((each) => String(each.key.value));
  const { step } = styleOf(file);
  const from = file.tree.spanOf(first).start;
  const end = Math.max(...below.map((each) => file.tree.spanOf(each).end));
  const starts = [...file.text.slice(from, end).matchAll(/\n(?=[^\r\n])/g)].map(
    ({ index }) => from + index + 1,
  );
  const edits = [from, ...starts].map((start) => ({
    span: { start, end: start },
    newText: ' '.repeat(step),
  }));
  return {
    at: { file, node: key },
    message: `${quoted(keys)} must be indented to belong to '${String(entry.key.value)}', which has no value.`,
    fixes: () => fixOf(file, `Indent ${quoted(keys)}`, edits, { preferred: true }),
  };
}

function missingKey({ file, schema, problem }: Context): Pick<Report, 'message' | 'fixes'> {
  const { keys, map } = problem;
  const fixes = () => {
    if (!map) return [];
    return keys.flatMap((key) => {
      const own = resolveSchema(schema, problem.schema.properties?.[key]);
      const values = usualValues(own);
      return values.flatMap((value) => {
        const shown = typeof value === 'object' ? '' : `: ${printScalar(file, value)}`;
        const preferred = own?.default !== undefined;
        return fixOf(file, `Add '${key}${shown}'`, insertEntry(file, map, key, value), { preferred });
      });
    });
  };
  const what = map ? mapName(map) : THE_FILE;
  // A map instead of a list counts as the only item of one.
  const message = problem.schema.items
    ? `${capital(what)} must be a list of items with the ${plural(keys.length, 'key')} ${quoted(keys)}.`
    : `${missingKeys(keys, what === THE_FILE ? undefined : what)}.`;
  return { message, fixes };
}

/** What is usually written at a place: its default, its example, or the few words that it takes. */
function usualValues(own: SchemaNode | undefined): readonly Plain[] {
  const usual = (own?.default ?? own?.examples?.[0]) as Plain | undefined;
  if (usual !== undefined) return [usual];
  if (own?.type === 'boolean') return [true, false];
  const words = own?.enum ?? [];
  return words.length <= MOST_CHOICES ? words.filter((word) => word !== null) : [];
}

function wrongType({ file, schema: all, problem }: Context): Pick<Report, 'message' | 'fixes'> {
  const { at, schema } = problem;
  // What is about another release is that first of all, in quotes or without.
  if (at.type === 'scalar' && isElsewhere(schema, at.source)) return unknownValue(file, problem);
  const what = capital(valueName(at) ?? 'This value');
  return {
    message: `${what} must be ${typeMessage(file, problem)}.`,
    fixes: () => (at.type === 'entry' ? [] : typeRepairs(file, all, schema, at)),
  };
}

function typeMessage(file: SourceFile, { at, schema }: ShapeProblem): string {
  const types = typesOf(schema);
  const names = file.tree.language === 'json' ? JSON_TYPE_NAMES : TYPE_NAMES;
  const words = listed(wanted(types, names), 'or');
  if (at.type === 'entry') return `${words}, not text`;
  const number = at.type === 'scalar' && typeof at.value === 'number' ? at.source : undefined;
  // The beginning of an address is a number for YAML, but not for the person who writes it.
  const address = ADDRESSES[schema.format ?? ''];
  if (number !== undefined && address) return `${address}, not ${number}`;
  // Beside a whole number, what is wrong with a number is to be seen from it.
  if (number !== undefined && types.includes('integer')) return `${words}, not ${number}`;
  const value = at.type === 'scalar' ? converted(at, types) : undefined;
  const isBare = value !== undefined && typeof value !== 'string';
  return `${words}, ${isBare ? 'without quotes' : `not ${foundType(at, names)}`}`;
}

/** What is written where a schema asks for addresses, by its format. */
const ADDRESSES: Readonly<Record<string, string>> = {
  ipv4: 'an IP address such as 192.168.130.1',
  cidr: 'a subnet such as 192.168.130.0/24',
  'address-range': 'an IP address, or a range of them',
};

function otherMessage(problem: ShapeProblem): string {
  const { schema, at, keyword } = problem;
  const what = capital(valueName(at) ?? 'This value');
  const unit = schema['x-unit'] ? ` ${schema['x-unit']}` : '';
  switch (keyword) {
    case 'missing-value':
      return `${capital(keyName(at) ?? 'This item')} has no value.`;
    case 'minimum':
    case 'maximum': {
      const { minimum, maximum } = schema;
      const not = at.type === 'scalar' ? `, not ${at.source}` : '';
      if (minimum !== undefined && maximum !== undefined)
        return `${what} must be between ${minimum} and ${maximum}${unit}${not}.`;
      if (minimum !== undefined) return `${what} must be at least ${minimum}${unit}${not}.`;
      return `${what} must be at most ${maximum}${unit}${not}.`;
    }
    case 'minLength':
      return `${what} must not be empty.`;
    default: {
      const [example] = schema.examples ?? [];
      return `${what} has an invalid format${typeof example === 'string' ? `. Write it like '${example}'` : ''}.`;
    }
  }
}

/** The nearest number that is allowed, and before it the one without its sign; of what is not there, what is usual. */
function otherFixes({ file, schema: all, problem }: Context): readonly Fix[] {
  const { at, schema, keyword } = problem;
  if (keyword === 'missing-value') {
    const value = at.parent?.type === 'entry' ? at.parent.value : undefined;
    if (value?.type !== 'scalar') return [];
    return usualValues(resolveSchema(all, schema)).flatMap((usual) =>
      usual === null || typeof usual === 'object'
        ? []
        : changeTo(asWritten(file, value), usual, { title: `Write '${usual}'` }),
    );
  }
  if (at.type !== 'scalar' || typeof at.value !== 'number' || schema.format !== undefined) return [];
  const { minimum, maximum } = schema;
  // What has two bounds is an id or the like, of which the nearest is no likelier than any other.
  if (keyword !== 'minimum' || minimum === undefined || maximum !== undefined) return [];
  const numbers = new Set([-at.value, minimum].filter((each) => fitsSchema(schema, each)));
  return [...numbers].flatMap((each) => changeTo(asWritten(file, at), each));
}

const TYPE_NAMES: Readonly<Record<SchemaType, string>> = {
  object: 'a map of keys',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
};

const JSON_TYPE_NAMES: typeof TYPE_NAMES = {
  ...TYPE_NAMES,
  object: 'an object in braces',
  array: 'a list in brackets',
};

function wanted(types: readonly SchemaType[], names: typeof TYPE_NAMES): readonly string[] {
  return types.map((type) => names[type]);
}

function foundType(node: SyntaxNode, names: typeof TYPE_NAMES): string {
  if (node.type === 'map') return names.object;
  if (node.type === 'seq') return names.array;
  if (node.type === 'alias') return 'an alias';
  // Nobody who writes 12:34:56 thinks of a number.
  if (typeof node.value === 'number' && node.source.includes(':'))
    return 'a number in base 60, as YAML 1.1 reads it without quotes';
  if (typeof node.value === 'number') return Number.isInteger(node.value) ? 'a whole number' : 'a number';
  if (typeof node.value === 'boolean') return `the boolean ${node.value}`;
  return node.value === null ? 'empty' : 'text';
}
