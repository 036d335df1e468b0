/** YAML as the processor writes it: it reads as what was written, and looks as PyYAML has it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../../../../server/src/core/dialects/input-model/prediction/write-yaml.js';

test('blocks, sorted keys, lists at the indentation of their key', () => {
  expect(yamlText({ b: [{ y: 1, x: ['p', ['q']] }, 'z'], a: { c: {}, d: [] }, n: null }, 4)).toBe(
    [
      ...[
        'a:',
        '    c: {}',
        '    d: []',
        'b:',
        '-   x:',
        '    - p',
        '    -   - q',
        '    y: 1',
        '- z',
        'n: null',
        '',
      ],
    ].join('\n'),
  );
  expect(yamlText({ b: [{ y: 1, x: 2 }] }, 2)).toBe('b:\n- x: 2\n  y: 1\n');
  expect(yamlText({}, 4)).toBe('{}\n');
  expect(
    yamlText(
      new Map<null | string | number, number>([
        ['b', 1],
        [7, 2],
        [null, 3],
        ['a', 4],
      ]),
      2,
    ),
  ).toBe('null: 3\n7: 2\na: 4\nb: 1\n');
});

test('texts that would read as something else are quoted', () => {
  const quoted = [
    '443',
    '8:0',
    'yes',
    'null',
    '~',
    '',
    '1.5',
    '0x1f',
    '2017-09-22',
    '=',
    '<<',
    "'",
    '- a',
    '#a',
    'a: b',
    '%x',
    '@a',
  ];
  for (const text of quoted) expect(yamlText([text], 2), text).toBe(`- '${text.replace("'", "''")}'\n`);
  for (const text of ['4803:4804', 'a:b', 'a#b', "it's", '-a', '10.0.0.1', 'a - b', '?a'])
    expect(yamlText([text], 2), text).toBe(`- ${text}\n`);
});

test('long lines are folded at blanks', () => {
  const words = Array.from({ length: 20 }, (_, index) => `word${index}`).join(' ');
  const lines = yamlText({ key: words }, 2).trimEnd().split('\n');
  expect(lines.length).toBe(2);
  expect(lines[0]).toMatch(/word12$/);
  expect(lines[1]).toMatch(/^ {2}word13/);
});

test('whatever is written reads as it was', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('a', ' ', ':', '-', '#', "'", '"', '\n', '1', '.', 'é') }),
    fc.string({ unit: fc.constantFrom('word', ' ', 'longer-word'), minLength: 10, maxLength: 40 }),
  );
  // PyYAML takes these for texts; the newer reader of the test does not.
  const plain = text.filter((each) => !/^[yYnN]$|^[-+]?[._]|^[-+]?[eE\d_.]*$/.test(each));
  const leaf = fc.oneof(plain, fc.integer(), fc.boolean(), fc.constant(null));
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(
        plain.filter((key) => key !== '__proto__' && key.length < 60),
        tie('tree'),
        { maxKeys: 4 },
      ),
    ),
  }));
  fc.assert(
    fc.property(tree, fc.constantFrom(2, 4), (value, step) => {
      const written = yamlText(value as Parameters<typeof yamlText>[0], step as 2 | 4);
      expect(parse(written, { version: '1.1', merge: false }), written).toEqual(value);
    }),
    { numRuns: 300 },
  );
});
