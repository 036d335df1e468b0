/** The colours of baremetal.csv: a column each, removed machines apart from the others, and what is surely wrong. */
import { beforeAll, describe, expect, test } from 'vitest';
import { baremetalColumns, baremetalRoles } from '../../server/src/core/architecture/baremetal-roles.js';
import { loadGrammar, type ScopedText } from './grammar';

let tokenize: (text: string) => ScopedText[][];
beforeAll(async () => {
  tokenize = await loadGrammar('helion-baremetal.tmLanguage.json');
});

const LINE = '78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,2048,Undercloud,IPMI';

function fieldsOf(line: string): ScopedText[] {
  return (tokenize(line)[0] ?? []).filter(({ text }) => text !== ',');
}

function wrongIn(line: string): ScopedText[] {
  return (tokenize(line)[0] ?? []).filter(({ scopes }) => scopes.includes('invalid.'));
}

test('every column has a scope of its own, and commas another', () => {
  const fields = fieldsOf(LINE);
  expect(fields.map(({ text }) => text)).toEqual(LINE.split(','));
  expect(new Set(fields.map(({ scope }) => scope)).size).toBe(baremetalColumns.length);
  const commas = tokenize(LINE)[0]?.filter(({ text }) => text === ',') ?? [];
  expect(commas.map(({ scope }) => scope)).toEqual(
    Array.from({ length: 8 }, () => 'punctuation.separator.comma.helion-baremetal'),
  );
  expect(wrongIn(LINE)).toEqual([]);
});

test('columns stay the same in lines of 1.0, and with empty fields', () => {
  const scopes = fieldsOf(LINE).map(({ scope }) => scope);
  const short = LINE.split(',').slice(0, 7);
  expect(fieldsOf(short.join(',')).map(({ scope }) => scope)).toEqual(scopes.slice(0, 7));
  const vm = fieldsOf(',,,,4,32768,,Undercloud,VM');
  expect(vm.map(({ scope }) => scope)).toEqual([scopes[4], scopes[5], scopes[7], scopes[8]]);
  const begun = fieldsOf('78:e7:d1,admin');
  expect(begun.map(({ scope }) => scope)).toEqual(scopes.slice(0, 2));
});

test.each(baremetalRoles.map(({ name }) => name))('%s is a known role in any case', (name) => {
  for (const role of [name, name.toLowerCase()]) {
    const field = fieldsOf(LINE.replace('Undercloud', role)).find(({ text }) => text === role);
    expect(field?.scope).toBe('keyword.control.role.helion-baremetal');
  }
});

test('an unknown role is none', () => {
  expect(fieldsOf(LINE.replace('Undercloud', 'OvercloudSwift'))[7]?.scope).toBe(
    'entity.name.tag.role.helion-baremetal',
  );
});

test('addresses of a Moonshot node are numbers', () => {
  const pieces = fieldsOf(LINE.replace('IPMI', 'HP_Moonshot:0x94:0x72')).slice(8);
  expect(pieces.map(({ text, scope }) => [text, scope.replace('.helion-baremetal', '')])).toEqual([
    ['HP_Moonshot', 'support.type.power'],
    [':', 'punctuation.separator.colon'],
    ['0x94', 'constant.numeric.hex'],
    [':', 'punctuation.separator.colon'],
    ['0x72', 'constant.numeric.hex'],
  ]);
});

test.each([
  LINE.replace('Undercloud', 'OvercloudCompute:deleted'),
  LINE.replace('Undercloud,IPMI', 'OvercloudCompute:deleted'),
])('a removed machine is struck out as a whole: %s', (line) => {
  const pieces = tokenize(line)[0] ?? [];
  expect(pieces.map(({ text }) => text)).toEqual([line]);
  expect(pieces[0]?.scopes).toContain('comment.line.deleted');
  expect(pieces[0]?.scopes).toContain('markup.strikethrough');
});

describe('what is surely wrong', () => {
  test.each<[string, string, readonly string[]]>([
    ['a header', 'mac,user,password,ip,no_of_cpus', ['mac,user,password,ip,no_of_cpus']],
    ['a comment', '# machines', ['# machines']],
    ['dashes in a MAC address', LINE.replace('78:e7:d1:22:5d:58', '78-e7-d1-22-5d-58'), [...'-----']],
    ['semicolons for commas', LINE.replaceAll(',', ';'), [...';;;;;;;;']],
    ['a tenth field', `${LINE},rack 4`, [',rack 4']],
  ])('%s', (_, line, expected) => {
    expect(wrongIn(line).map(({ text }) => text)).toEqual(expected);
  });

  test('blanks around fields', async () => {
    const withBlanks = await loadGrammar('helion-baremetal.tmLanguage.json', true);
    const line = ` ${LINE.replace(',administrator', ', administrator').replace(',12,', ',12\t,')}  `;
    const wrong = (withBlanks(line)[0] ?? []).filter(({ scopes }) => scopes.includes('invalid.'));
    expect(wrong.map(({ text }) => text)).toEqual([' ', ' ', '\t', '  ']);
  });

  test.each([
    ['blanks within a password', LINE.replace('Kaum-3rraten', 'Kaum 3rraten')],
    ['dashes in other fields', LINE.replace('administrator', 'ad-min')],
    [
      'another file with other columns',
      '10.0.0.4, ceph-1, mon-master, stack, xfs, /dev/sdb, xfs, /dev/sdc, x, y',
    ],
  ])('not %s', (_, line) => {
    expect(wrongIn(line)).toEqual([]);
  });
});
