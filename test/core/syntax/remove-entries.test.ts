/** Several entries out of one map, in every style: the rest stays as it is, and no two edits overlap. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { entryOf } from '../../../server/src/core/syntax/queries.js';
import { removeEntries } from '../../../server/src/core/syntax/remove-entries.js';
import type { MapNode, SyntaxLanguage } from '../../../server/src/core/syntax/tree.js';
import { applyEdits } from '../../../server/src/core/text/text-edit.js';

/** What is left without some keys of the first map that stands in a list under `a`, or else under `a`. */
function without(text: string, keys: string, language: SyntaxLanguage = 'yaml'): string {
  const file = { text, tree: parse(text, language, { yamlVersion: '1.2' }) };
  const value = file.tree.root?.type === 'map' ? entryOf(file.tree.root, 'a')?.value : undefined;
  const map = (value?.type === 'seq' ? value.items[0] : value) as MapNode;
  return applyEdits(
    text,
    removeEntries(
      file,
      [...keys].flatMap((key) => entryOf(map, key) ?? []),
    ),
  );
}

describe('in braces', () => {
  const text = 'a: {b: 1, c: 2, d: 3}\n';
  test.each([
    ['b', 'a: {c: 2, d: 3}\n'],
    ['bc', 'a: {d: 3}\n'],
    ['cd', 'a: {b: 1}\n'],
    ['dc', 'a: {b: 1}\n'],
    ['bd', 'a: {c: 2}\n'],
    ['bcd', 'a: {}\n'],
    ['', text],
  ])('without %s', (keys, after) => {
    expect(without(text, keys)).toBe(after);
  });

  test('a comma at the end goes along', () => {
    expect(without('a: {b: 1, c: 2, d: 3, }\n', 'cd')).toBe('a: {b: 1 }\n');
  });

  test('in JSON lines go with their entries', () => {
    const json = '{\n  "a": {\n    "b": 1,\n    "c": 2,\n    "d": 3\n  }\n}\n';
    expect(without(json, 'cd', 'json')).toBe('{\n  "a": {\n    "b": 1\n  }\n}\n');
    expect(without(json, 'bc', 'json')).toBe('{\n  "a": {\n    "d": 3\n  }\n}\n');
  });
});

describe('in lines', () => {
  test.each([
    ['a:\n  b: 1 # x\n  c: 2\n  d: 3\n', 'bc', 'a:\n  d: 3\n'],
    ['a:\n  b: 1 # x\n  c: 2\n  d: 3', 'cd', 'a:\n  b: 1 # x'],
    ['a:\n  b: 1\n  c: 2\n  d: 3', 'bd', 'a:\n  c: 2'],
    ['a:\n  b: 1\n  c: 2\n', 'bc', 'a: {}\n'],
    ['a:\n  - b: 1\n    c: 2\n    d: 3\n', 'bc', 'a:\n  - d: 3\n'],
    ['a:\n  - b: 1\n    c: 2\n    d: 3\n', 'bd', 'a:\n  - c: 2\n'],
    ['a:\n  - b: 1\n    c: 2\n    d: 3\n', 'cd', 'a:\n  - b: 1\n'],
  ])('%j without %s', (text, keys, after) => {
    expect(without(text, keys)).toBe(after);
  });
});
