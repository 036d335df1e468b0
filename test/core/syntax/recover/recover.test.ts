/** What a text with slips is read as, and how its parts are found again in the text as it was written. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/core/syntax/parse.js';
import { recover } from '../../../../server/src/core/syntax/recover/recover.js';
import { repairedText } from '../../../../server/src/core/syntax/recover/repaired-text.js';
import type { SyntaxNode } from '../../../../server/src/core/syntax/tree.js';

const readAs = (text: string) => recover(text)?.text;

describe('what a text is read as', () => {
  test.each([
    [
      'a list that is shifted as a whole',
      'a:\n  - b: 1\n  c: 2\n  d: 3\n  - b: 2\n    c: 3\n',
      'a:\n  - b: 1\n    c: 2\n    d: 3\n  - b: 2\n    c: 3\n',
    ],
    [
      'our side of a conflict',
      'a: 1\n<<<<<<< x\nb: 2\n=======\nb: 3\n>>>>>>> y\n',
      'a: 1\n#########\nb: 2\n#######\n####\n#########\n',
    ],
    [
      'our side of one with its base',
      '<<<<<<< x\nb: 2\n||||||| z\nb: 1\n=======\nb: 3\n>>>>>>> y\n',
      '#########\nb: 2\n#########\n####\n#######\n####\n#########\n',
    ],
    ['carriage returns', 'a: 1\rb: 2\r', 'a: 1\nb: 2\n'],
    ['quotes in brackets', 'a: [“b”, ‘c’]\n', 'a: ["b", \'c\']\n'],
    ['invisible characters', 'a\u200b: b\u2060\n', 'a: b\n'],
    ['a blank that is none behind a value', 'a: 1\u00a0\nb: 2\n', 'a: 1 \nb: 2\n'],
  ])('%s', (_, text, expected) => {
    expect(readAs(text)).toBe(expected);
  });

  test.each([
    ['running text', 'a: “so called” names – and no others\n'],
    ['a comment', 'a: 1 # “b” – c…\n'],
    ['block text', 'a: |\n  – “b”\u00a0c\n  ...\n'],
    ['text over lines', 'a: one\n  two\nb:\n  three four\n'],
    ['quotes over lines', 'a: "one\n  two: three"\nb: 1\n'],
    ['brackets over lines', 'a: [\n  b,\n  c\n]\nd: { e: 1,\n  f: 2 }\n'],
    ['the end of a document', '---\na: 1\n...\n'],
    ['a list in line with its key', 'a:\n- b: 1\n  c:\n  - d\ne: 1\n'],
    ['anchors and tags', 'a: &x !t\n  b: 1\nc: *x\nd: &y\n  - 1\n'],
  ])('%s is left alone', (_, text) => {
    expect(recover(text)).toBeUndefined();
  });
});

test('nodes are where they are written', () => {
  const text = 'a:\n  - b: 1\n    c:2\n  - b: “x”\n\td: 4\n';
  const tree = parse(text, 'yaml', { yamlVersion: '1.1' });
  const found: string[] = [];
  const visit = (node: SyntaxNode) => {
    const { start, end } = tree.spanOf(node);
    if (node.type === 'scalar') found.push(`${node.value} ${text.slice(start, end)}`);
    if (node.type === 'seq') node.items.forEach(visit);
    if (node.type === 'map')
      for (const { key, value } of node.entries) {
        visit(key);
        visit(value);
      }
  };
  if (tree.root) visit(tree.root);
  expect(found).toEqual(['a a', 'b b', '1 1', 'c c', '2 2', 'b b', 'x “x”', 'd d', '4 4']);
  expect(tree.problems.map(({ kind }) => kind)).toEqual(['yaml-colon', 'yaml-typographic', 'yaml-tab']);
});

test('spans of a repaired text are those of the text as written', () => {
  const { text, original } = repairedText('ab cd ef', [
    { span: { start: 2, end: 3 }, newText: '' },
    { span: { start: 5, end: 5 }, newText: '::' },
    { span: { start: 6, end: 8 }, newText: 'xyz' },
  ]);
  expect(text).toBe('abcd:: xyz');
  const at = (start: number, end: number) => Object.values(original({ start, end }));
  expect(at(0, 2)).toEqual([0, 2]);
  expect(at(2, 4)).toEqual([3, 5]);
  expect(at(4, 6)).toEqual([5, 5]);
  expect(at(7, 10)).toEqual([6, 8]);
});

describe('what is in doubt', () => {
  const doubtful = (text: string) => {
    const { broken, doubtful: nodes } = parse(text, 'yaml', { yamlVersion: '1.2' });
    return broken ? [...(nodes ?? [])].map(({ start, end }) => text.slice(start, end)) : [];
  };

  test('a key that is being typed leaves its map in doubt', () => {
    expect(doubtful('a:\n  b: 1\n  cd\ne: 2\n')).toEqual(['b: 1\n  cd']);
  });

  test('a list that is not closed is in doubt, and nothing else', () => {
    expect(doubtful('a:\n  b: [1, 2\nc: 3\n')).toEqual(['[1, 2']);
  });

  test('what is certain leaves no doubt', () => {
    expect(doubtful('a:\n  b: 1\n   c: 2\n')).toEqual([]);
  });
});
