/** Edits of trees: what they write is read back as meant, and everything else stays as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Rewritable } from '../../../server/src/core/syntax/layout.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { entryOf } from '../../../server/src/core/syntax/queries.js';
import {
  insertEntry,
  insertItem,
  insertRootEntry,
  type Plain,
  removeEntry,
  removeItem,
  renameKey,
  replaceScalar,
  setValue,
} from '../../../server/src/core/syntax/rewrite.js';
import type {
  MapEntry,
  MapNode,
  ScalarNode,
  SeqNode,
  SyntaxLanguage,
  SyntaxNode,
} from '../../../server/src/core/syntax/tree.js';
import { applyEdits, type TextEdit } from '../../../server/src/core/text/text-edit.js';

function read(text: string, language: SyntaxLanguage = 'yaml'): Rewritable {
  return { text, tree: parse(text, language, { yamlVersion: '1.2' }) };
}

function root(file: Rewritable): MapNode {
  if (file.tree.root?.type !== 'map') throw new Error('no map');
  return file.tree.root;
}

function entry(map: MapNode, key: string): MapEntry {
  const found = entryOf(map, key);
  if (!found) throw new Error(`no ${key}`);
  return found;
}

function seq(map: MapNode, key: string): SeqNode {
  const { value } = entry(map, key);
  if (value.type !== 'seq') throw new Error(`${key} is no list`);
  return value;
}

function item(list: SeqNode, at: number): SyntaxNode {
  const found = list.items[at];
  if (!found) throw new Error(`no item ${at}`);
  return found;
}

const apply = (file: Rewritable, edits: readonly TextEdit[]) => applyEdits(file.text, edits);

const PLAN = `# top
networks:
  - name: ipmi # the first
    vlan: 1

  # about external
  - name: external
    vlan: 2 # tagged
last: "x"
`;

describe('in block YAML', () => {
  test('a new entry goes behind the last one, below its comment', () => {
    const file = read(PLAN);
    const first = item(seq(root(file), 'networks'), 0) as MapNode;
    expect(apply(file, insertEntry(file, first, 'port', 'eth0'))).toBe(
      PLAN.replace('    vlan: 1\n', '    vlan: 1\n    port: eth0\n'),
    );
  });

  test('a new entry goes behind the entry that is named', () => {
    const file = read(PLAN);
    const first = item(seq(root(file), 'networks'), 0) as MapNode;
    const edits = insertEntry(file, first, 'type', 'untagged', entry(first, 'name'));
    expect(apply(file, edits)).toBe(PLAN.replace('# the first\n', '# the first\n    type: untagged\n'));
  });

  test('a new item takes the shape of the list', () => {
    const file = read(PLAN);
    const edits = insertItem(file, seq(root(file), 'networks'), { name: 'service', pools: [{ a: 1 }] });
    expect(apply(file, edits)).toBe(
      PLAN.replace('# tagged\n', '# tagged\n  - name: service\n    pools:\n      - a: 1\n'),
    );
  });

  test('lists that are not indented below their key stay so', () => {
    const file = read('a:\n- x: 1\n');
    expect(apply(file, insertItem(file, seq(root(file), 'a'), { x: 2, w: [{ z: 1 }] }))).toBe(
      'a:\n- x: 1\n- x: 2\n  w:\n  - z: 1\n',
    );
  });

  test('four columns and CRLF are kept', () => {
    const file = read('a:\r\n    b:\r\n        c: 1\r\n');
    const map = entry(root(file), 'a').value as MapNode;
    expect(apply(file, insertEntry(file, map, 'd', { e: 2 }))).toBe(
      'a:\r\n    b:\r\n        c: 1\r\n    d:\r\n        e: 2\r\n',
    );
  });

  test('a file without a final line break gets its new line', () => {
    const file = read('a: 1');
    expect(apply(file, insertRootEntry(file, 'b', [1, 2]))).toBe(
      'a: 1\nb: [ 1, 2 ]'.replace('[ 1, 2 ]', '[1, 2]'),
    );
  });

  test('an empty file gets its first entry', () => {
    const file = read('# nothing yet\n');
    expect(apply(file, insertRootEntry(file, 'a', { b: 1 }))).toBe('# nothing yet\na:\n  b: 1\n');
  });

  test('an item goes with its lines, not with the comment above the next', () => {
    const file = read(PLAN);
    const list = seq(root(file), 'networks');
    expect(apply(file, removeItem(file, item(list, 0)))).toBe(
      PLAN.replace('  - name: ipmi # the first\n    vlan: 1\n', ''),
    );
    expect(apply(file, removeItem(file, item(list, 1)))).toBe(
      PLAN.replace('  - name: external\n    vlan: 2 # tagged\n', ''),
    );
  });

  test('the first entry of an item leaves the dash to the next', () => {
    const file = read(PLAN);
    const first = item(seq(root(file), 'networks'), 0) as MapNode;
    expect(apply(file, removeEntry(file, entry(first, 'name')))).toBe(
      PLAN.replace('- name: ipmi # the first\n    vlan: 1', '- vlan: 1'),
    );
  });

  test('what was the only one leaves an empty list or map', () => {
    const file = read('a:\n  - x\nb:\n  c: 1 # why\n');
    expect(apply(file, removeItem(file, item(seq(root(file), 'a'), 0)))).toBe('a: []\nb:\n  c: 1 # why\n');
    const inner = entry(root(file), 'b').value as MapNode;
    expect(apply(file, removeEntry(file, entry(inner, 'c')))).toBe('a:\n  - x\nb: {} # why\n');
  });

  test('the last line of a file without a final line break goes whole', () => {
    const file = read('a: 1\nb: 2');
    expect(apply(file, removeEntry(file, entry(root(file), 'b')))).toBe('a: 1');
  });

  test('a list in the place of no value leaves the comment beside the key', () => {
    const file = read('a: # later\nb: 1\n');
    expect(apply(file, setValue(file, entry(root(file), 'a'), [{ x: 1 }]))).toBe(
      'a: # later\n  - x: 1\nb: 1\n',
    );
  });

  test('an empty list in brackets becomes a block when a map is put in', () => {
    const file = read('a: [] # later\nb: 1\n');
    expect(apply(file, insertItem(file, seq(root(file), 'a'), { x: 1 }))).toBe(
      'a:\n  - x: 1 # later\nb: 1\n',
    );
  });

  test('quotes stay, and come where they are needed', () => {
    const file = read('a: \'x\'\nb: "y"\nc: z\nd:\n');
    const scalar = (key: string) => entry(root(file), key).value as ScalarNode;
    expect(apply(file, [replaceScalar(file, scalar('a'), 'q')])).toContain("a: 'q'");
    expect(apply(file, [replaceScalar(file, scalar('b'), 'q')])).toContain('b: "q"');
    expect(apply(file, [replaceScalar(file, scalar('c'), '1.1')])).toContain('c: "1.1"');
    expect(apply(file, [replaceScalar(file, scalar('c'), 7)])).toContain('c: 7');
    expect(apply(file, [replaceScalar(file, scalar('d'), 'q')])).toContain('d: q');
    expect(apply(file, [renameKey(file, entry(root(file), 'c'), 'e')])).toContain('e: z');
  });
});

describe('in brackets and in JSON', () => {
  test('entries and items come behind a comma', () => {
    const file = read('a: {b: 1}\nc: [x]\n');
    const map = entry(root(file), 'a').value as MapNode;
    expect(apply(file, insertEntry(file, map, 'd', 'e, f'))).toContain('{b: 1, d: "e, f"}');
    expect(apply(file, insertItem(file, seq(root(file), 'c'), 'z'))).toContain('[x, z]');
  });

  test('a member of JSON goes on a line of its own where the others do', () => {
    const file = read('{\n    "a": 1,\n    "l": [1, 2]\n}\n', 'json');
    expect(apply(file, insertEntry(file, root(file), 'b', { c: [{ d: 1 }] }))).toBe(
      '{\n    "a": 1,\n    "l": [1, 2],\n    "b": {\n        "c": [\n            { "d": 1 }\n        ]\n    }\n}\n',
    );
    expect(apply(file, removeEntry(file, entry(root(file), 'a')))).toBe('{\n    "l": [1, 2]\n}\n');
    expect(apply(file, removeEntry(file, entry(root(file), 'l')))).toBe('{\n    "a": 1\n}\n');
    expect(apply(file, removeItem(file, item(seq(root(file), 'l'), 1)))).toContain('[1]');
  });
});

/** Plain data with keys and texts that YAML and JSON make difficult. */
const words = fc.constantFrom(
  'a',
  'b-c',
  'no',
  '1.1',
  'x: y',
  '# z',
  '10.0.0.0/8',
  "it's",
  '',
  '- d',
  '{e}',
  'é',
  'null',
);
const leaf = fc.oneof(words, fc.integer({ min: -5, max: 5000 }), fc.boolean());
const plain: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(words, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;
const list = fc.array(plain, { minLength: 1, maxLength: 4 });
const map = fc.dictionary(words, plain, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

const layouts: readonly { name: string; language: SyntaxLanguage; print: (value: unknown) => string }[] = [
  { name: 'block', language: 'yaml', print: (value) => stringify(value) },
  {
    name: 'block, lists not indented',
    language: 'yaml',
    print: (value) => stringify(value, { indentSeq: false }),
  },
  { name: 'four columns', language: 'yaml', print: (value) => stringify(value, { indent: 4 }) },
  {
    name: 'flow',
    language: 'yaml',
    print: (value) => stringify(value, { collectionStyle: 'flow', lineWidth: 0 }),
  },
  { name: 'CRLF', language: 'yaml', print: (value) => stringify(value).replaceAll('\n', '\r\n') },
  { name: 'JSON', language: 'json', print: (value) => JSON.stringify(value, null, 2) },
  { name: 'JSON on one line', language: 'json', print: (value) => JSON.stringify(value) },
];

function plainOf(node: SyntaxNode | undefined): unknown {
  if (!node || node.type === 'alias') return undefined;
  if (node.type === 'scalar') return node.value;
  if (node.type === 'seq') return node.items.map(plainOf);
  return Object.fromEntries(node.entries.map((each) => [String(each.key.value), plainOf(each.value)]));
}

describe.each(layouts)('what is written is read back: $name', ({ language, print }) => {
  const check = (file: Rewritable, edits: readonly TextEdit[], expected: unknown) => {
    const text = apply(file, edits);
    const after = read(text, language);
    expect({ text, problems: after.tree.problems, value: plainOf(after.tree.root) }).toEqual({
      text,
      problems: [],
      value: expected,
    });
  };

  test('insertItem, removeItem', () => {
    fc.assert(
      fc.property(list, plain, fc.nat(3), (items, added, index) => {
        const at = index % items.length;
        const file = read(print({ first: 1, list: items, last: 'z' }), language);
        const node = seq(root(file), 'list');
        const whole = (value: unknown[]) => ({ first: 1, list: value, last: 'z' });
        check(file, insertItem(file, node, added, item(node, at)), whole(items.toSpliced(at + 1, 0, added)));
        check(file, removeItem(file, item(node, at)), whole(items.toSpliced(at, 1)));
      }),
      { numRuns: 150 },
    );
  });

  test('insertEntry, removeEntry, setValue', () => {
    fc.assert(
      fc.property(map, plain, fc.nat(3), (members, added, index) => {
        const keys = Object.keys(members);
        const key = keys[index % keys.length] ?? '';
        const file = read(print({ first: 1, map: members, last: 'z' }), language);
        const node = entry(root(file), 'map').value as MapNode;
        const whole = (value: unknown) => ({ first: 1, map: value, last: 'z' });
        check(file, insertEntry(file, node, 'added', added, entry(node, key)), whole({ ...members, added }));
        const { [key]: _removed, ...rest } = members;
        check(file, removeEntry(file, entry(node, key)), whole(rest));
        check(file, setValue(file, entry(node, key), added), whole({ ...members, [key]: added }));
      }),
      { numRuns: 150 },
    );
  });
});
