/** Predicted documents are read by their lines: keys with what is below them, and words as names and addresses have them. */
import { expect, test } from 'vitest';
import { type Block, blocksOf, wordAt } from '../../../server/src/core/index.js';

const text = `# head
ccp:
    core:
    - name: a
      b: c
    - d
    other: 1
last: x
`;

const shape = ({ name, line, endLine, children }: Block): unknown => [
  name,
  line,
  endLine,
  children.map(shape),
];

test('keys are blocks, with the lists that stand at their column', () => {
  expect(blocksOf(text).map(shape)).toEqual([
    [
      'ccp',
      1,
      6,
      [
        ['core', 2, 5, [['b', 4, 4, []]]],
        ['other', 6, 6, []],
      ],
    ],
    ['last', 7, 7, []],
  ]);
});

test('what is deeper is no block of its own, and very many are cut', () => {
  const deep = Array.from({ length: 9 }, (_, depth) => `${' '.repeat(depth)}k${depth}:`).join('\n');
  const depthOf = (blocks: readonly Block[]): number =>
    blocks.length === 0 ? 0 : 1 + Math.max(...blocks.map(({ children }) => depthOf(children)));
  expect(depthOf(blocksOf(deep))).toBe(4);
  expect(blocksOf('a: 1\n'.repeat(9000)).length).toBe(5000);
});

test.each([
  ['    harbour-m1-mgmt: 10.0.0.1', 8, 'harbour-m1-mgmt'],
  ['    harbour-m1-mgmt: 10.0.0.1', 24, '10.0.0.1'],
  ['- swift.', 4, 'swift'],
  ['   ', 1, undefined],
])('in %o the word at %i is %o', (line, at, word) => {
  expect(wordAt(line, at)?.word).toBe(word);
});
