/** The number or the truth value that is meant by a text: in words, with a unit, or with something behind it. */
import type { SourceFile } from '../../model/source-file.js';
import { fitsSchema, type SchemaNode, type SchemaType } from '../../schema/schema.js';
import { isUnknown } from '../../syntax/queries.js';
import { printScalar } from '../../syntax/rewrite.js';
import type { ScalarNode } from '../../syntax/tree.js';
import { nearest } from '../../text/nearest.js';
import { fixOf } from '../kit/fixes.js';
import type { Fix } from '../rule.js';

const COUNTS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

interface Meant {
  readonly value: number | boolean;
  /** True where nothing else can be meant. */
  readonly isSure: boolean;
}

/** A value, and a comment that does not begin as it must. */
const COMMENT = /^([^\s#/]+)\s*(?:#|\/\/|-- )\s*(\S.*)$/;

export function wordRepairs(
  file: SourceFile,
  schema: SchemaNode,
  node: ScalarNode,
  types: readonly SchemaType[],
): readonly Fix[] {
  if (isUnknown(node)) return [];
  if (node.value === false && schema.enum?.includes('off'))
    return fixOf(file, "Change to 'off'", {
      span: file.tree.spanOf(node),
      newText: printScalar(file, 'off'),
    });
  if (typeof node.value === 'number') return types.includes('boolean') ? asChoice(file, node) : [];
  if (typeof node.value !== 'string') return [];
  const text = node.value.trim();
  const read = readerOf(types);
  if (!read) return [];
  const span = file.tree.spanOf(node);
  const commented = isPlainYaml(file, node) ? commentedOut(text, read) : undefined;
  const meant = commented?.meant ?? read(text);
  if (meant === undefined || !fitsSchema(schema, meant.value)) return [];
  const newText = printScalar(file, meant.value);
  if (!commented) return fixOf(file, `Change to ${newText}`, { span, newText }, { preferred: meant.isSure });
  const { comment } = commented;
  return fixOf(file, `Make '${comment}' a comment`, { span, newText: `${newText} # ${comment}` });
}

function readerOf(types: readonly SchemaType[]): ((text: string) => Meant | undefined) | undefined {
  if (types.includes('integer')) return countIn;
  return types.includes('boolean') ? choiceIn : undefined;
}

function commentedOut(
  text: string,
  read: (word: string) => Meant | undefined,
): { readonly meant: Meant; readonly comment: string } | undefined {
  const [, before = '', comment = ''] = COMMENT.exec(text) ?? [];
  const meant = before === '' || comment === '' ? undefined : read(before);
  return meant && { meant, comment };
}

function isPlainYaml(file: SourceFile, { style, source }: ScalarNode): boolean {
  return file.tree.language === 'yaml' && style === 'plain' && !source.includes('\n');
}

function asChoice(file: SourceFile, node: ScalarNode): readonly Fix[] {
  if (node.value !== 0 && node.value !== 1) return [];
  const newText = String(node.value === 1);
  return fixOf(file, `Change to ${newText}`, { span: file.tree.spanOf(node), newText });
}

function countIn(text: string): Meant | undefined {
  const word = text.toLowerCase();
  const at = COUNTS.indexOf(word);
  if (at >= 0) return { value: at, isSure: false };
  const bare = word.replace(/[,;]$/, '').trimEnd();
  if (bare !== word && /^\d{1,9}$/.test(bare)) return { value: Number(bare), isSure: true };
  const [, behind, before] = /^(?:(\d{1,9})(?:\.0+|\s*[a-z]+)?|[a-z]+[ _-]?(\d{1,9}))$/.exec(word) ?? [];
  const number = behind ?? before;
  return number === undefined ? undefined : { value: Number(number), isSure: false };
}

function choiceIn(text: string): Meant | undefined {
  const word = text.toLowerCase();
  const bare = word.replace(/[,;.]$/, '').trimEnd();
  const known = /^(?:(true|yes|on|y|enabled?)|false|no|off|n|disabled?)$/.exec(bare);
  if (known) return { value: known[1] !== undefined, isSure: bare !== word && /^(?:true|false)$/.test(bare) };
  const near = nearest(bare, ['true', 'false']);
  return near === undefined ? undefined : { value: near === 'true', isSure: false };
}
