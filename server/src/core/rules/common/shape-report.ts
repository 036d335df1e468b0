/**
 * What is said, and offered as repair, for each breach of a schema keyword. Every dialect's shape rules speak through here;
 * which rule id a breach belongs to stands in the schema.
 */
import type { ShapeProblem } from '../../model/facts.js';
import { MISSPELT } from '../../model/shape.js';
import type { SourceFile } from '../../model/source-file.js';
import {
  fitsSchema,
  resolveSchema,
  type Schema,
  type SchemaNode,
  type SchemaType,
} from '../../schema/schema.js';
import { insertEntry, type Plain, printScalar } from '../../syntax/rewrite.js';
import type { ScalarNode, SyntaxNode } from '../../syntax/tree.js';
import { asWritten } from '../kit/as-written.js';
import { didYouMean, isSure } from '../kit/did-you-mean.js';
import { changeTo, fixOf } from '../kit/fixes.js';
import { capital, listed, quoted } from '../kit/words.js';
import type { Report } from '../rule.js';
import { keyReport } from './key-report.js';
import { keyName, mapName, valueName } from './shape-words.js';

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
      return { at, ...unknownValue(context) };
    case 'type':
      return { at, ...wrongType(context) };
    default:
      return { at, message: otherMessage(problem) };
  }
}

function missingKey({ file, schema, problem }: Context): Pick<Report, 'message' | 'fixes'> {
  const { keys, map } = problem;
  const added = keys.flatMap((key) => {
    const own = resolveSchema(schema, problem.schema.properties?.[key]);
    const value = (own?.default ?? own?.examples?.[0]) as Plain | undefined;
    return value === undefined ? [] : [{ key, value, certain: own?.default !== undefined }];
  });
  const fixes = () => {
    if (!map) return [];
    return added.flatMap(({ key, value, certain: preferred }) => {
      const shown = typeof value === 'object' ? '' : `: ${printScalar(file, value)}`;
      return fixOf(file, `Add '${key}${shown}'`, insertEntry(file, map, key, value), { preferred });
    });
  };
  const what = map ? mapName(map) : 'this file';
  const which = keys.length === 1 ? 'the key' : 'the keys';
  // A map in the place of a list counts as the only item of one.
  const message = problem.schema.items
    ? `${capital(what)} must be a list of items with ${which} ${quoted(keys)}.`
    : `${capital(what)} lacks ${which} ${quoted(keys)}.`;
  return { message, fixes };
}

function unknownValue({ file, problem }: Context): Pick<Report, 'message' | 'fixes'> {
  const { at } = problem;
  const node = at as ScalarNode;
  const allowed = problem.schema.enum ?? [];
  const written = node.type === 'scalar' ? String(node.value) : 'this';
  // Of numbers, as of releases, none is nearly another.
  const isWord = node.type === 'scalar' && !/^[\d.]+$/.test(written);
  const guess = didYouMean(written, isWord ? allowed.map(String) : []);
  const { word, ending } = guess;
  const inList = node.parent?.type === 'seq' ? keyName(node.parent) : undefined;
  const what = inList ? `item of ${inList}` : `value of ${valueName(at) ?? 'this place'}`;
  const hint = word === undefined ? `; write ${quoted(allowed.map(String), 'or')}.` : ending;
  const fixes = () => {
    const value = allowed.find((each) => String(each) === word);
    if (value === undefined || value === null) return [];
    return changeTo(asWritten(file, node), value, { preferred: isSure(asWritten(file, node), guess) });
  };
  return { message: `'${written}' is not a known ${what}${hint}`, fixes };
}

function wrongType({ file, problem }: Context): Pick<Report, 'message' | 'fixes'> {
  const { at, schema } = problem;
  const types: readonly SchemaType[] = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  const what = valueName(at) ?? 'This value';
  const names = file.tree.language === 'json' ? JSON_TYPE_NAMES : TYPE_NAMES;
  const found = at.type === 'entry' ? 'text' : foundType(at, names);
  const fixes = () => {
    const value = at.type === 'scalar' ? converted(at, types) : undefined;
    if (at.type !== 'scalar' || value === undefined || !fitsSchema(schema, value)) return [];
    const title = typeof value === 'string' ? 'Put the value in quotes' : 'Remove the quotes';
    const newText = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return fixOf(file, title, { span: file.tree.spanOf(at), newText }, { preferred: isAnyText(schema) });
  };
  return {
    message: `${capital(what)} must be ${listed(wanted(types, names), 'or')}, not ${found}.`,
    fixes,
  };
}

/** False where a text has to be an address or the name of something, which a number is not by being quoted. */
function isAnyText({ format, 'x-names': names }: SchemaNode): boolean {
  return format === undefined && names === undefined;
}

/** A number or a boolean in quotes, or text written without them: the same characters with the type that is wanted. */
function converted(node: ScalarNode, types: readonly SchemaType[]): string | number | boolean | undefined {
  const boolean = typeof node.value === 'string' && /^(?:(true)|false)$/i.exec(node.value);
  if (boolean && types.includes('boolean')) return boolean[1] !== undefined;
  if (typeof node.value === 'string' && types.includes('integer') && /^\d{1,9}$/.test(node.value)) {
    return Number(node.value);
  }
  const isCount = types.includes('number') || types.includes('integer');
  const isWord = typeof node.value === 'number' || (typeof node.value === 'boolean' && !isCount);
  return isWord && types.includes('string') ? node.source : undefined;
}

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
      if (minimum !== undefined && maximum !== undefined)
        return `${what} must lie between ${minimum} and ${maximum}${unit}.`;
      if (minimum !== undefined) return `${what} must be at least ${minimum}${unit}.`;
      return `${what} must be at most ${maximum}${unit}.`;
    }
    case 'minLength':
      return `${what} must not be empty.`;
    default: {
      const [example] = schema.examples ?? [];
      return `${what} is not written as it must be${typeof example === 'string' ? `, like '${example}'` : ''}.`;
    }
  }
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
