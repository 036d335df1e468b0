/** Lines, edits and nearest words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../../server/src/core/text/line-index.js';
import { isAlmost, isSlip, nearest } from '../../../server/src/core/text/nearest.js';
import { applyEdits, areDisjoint, overlap } from '../../../server/src/core/text/text-edit.js';

describe('LineIndex', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', ' '), { maxLength: 40 })
    .map((parts) => parts.join(''));

  test('maps as the protocol does', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(10), fc.nat(10), (text, offset, line, character) => {
        const document = TextDocument.create('file:///x', 'x', 1, text);
        const lines = new LineIndex(text);
        expect(lines.lineCount).toBe(document.lineCount);
        const at = Math.min(offset, text.length);
        const insideBreak = text.charAt(at - 1) === '\r' && text.charAt(at) === '\n';
        if (!insideBreak) expect(lines.offsetAt(lines.positionAt(at))).toBe(at);
        expect(lines.positionAt(offset).line).toBe(document.positionAt(offset).line);
        expect(lines.offsetAt({ line, character })).toBe(document.offsetAt({ line, character }));
      }),
    );
  });

  test('clamps what lies outside', () => {
    const lines = new LineIndex('ab\ncd');
    expect(lines.offsetAt({ line: -1, character: 5 })).toBe(0);
    expect(lines.offsetAt({ line: 9, character: 0 })).toBe(5);
    expect(lines.positionAt(-3)).toEqual({ line: 0, character: 0 });
  });
});

test('edits are applied from any order', () => {
  const edits = [
    { span: { start: 4, end: 5 }, newText: 'E' },
    { span: { start: 0, end: 0 }, newText: '>' },
    { span: { start: 0, end: 0 }, newText: '!' },
  ];
  expect(applyEdits('abcdef', edits)).toBe('>!abcdEf');
  expect(
    overlap({ span: { start: 0, end: 2 }, newText: '' }, { span: { start: 2, end: 3 }, newText: '' }),
  ).toBe(false);
  expect(
    overlap({ span: { start: 0, end: 2 }, newText: '' }, { span: { start: 1, end: 3 }, newText: '' }),
  ).toBe(true);
});

test('edits that overlap are refused', () => {
  const edit = (start: number, end: number) => ({ span: { start, end }, newText: '' });
  for (const edits of [
    [edit(0, 3), edit(2, 4)],
    [edit(2, 4), edit(0, 3)],
    [edit(1, 2), edit(1, 1)],
  ]) {
    expect(() => applyEdits('abcdef', edits)).toThrow('overlap');
    expect(areDisjoint(edits)).toBe(false);
  }
  expect(areDisjoint([edit(2, 4), edit(0, 2), edit(2, 2)])).toBe(false);
  expect(areDisjoint([edit(2, 2), edit(2, 4), edit(0, 2)])).toBe(true);
  expect(applyEdits('abcdef', [edit(2, 2), edit(2, 4), edit(0, 2)])).toBe('ef');
});

test('nearest finds slips, not other words', () => {
  const words = ['untagged', 'tagged', 'external', 'esx-tenant'];
  expect(nearest('untaged', words)).toBe('untagged');
  expect(nearest('Externl', words)).toBe('external');
  expect(nearest('esx_tenant', words)).toBe('esx-tenant');
  expect(nearest('storage', words)).toBeUndefined();
});

test('one slip of the finger, or two', () => {
  const typed = ['networks', 'netwroks', 'network', 'Networks', 'netwrks', 'netwok', 'nets'];
  expect(typed.filter((word) => isSlip(word, 'networks'))).toEqual([
    'netwroks',
    'network',
    'Networks',
    'netwrks',
  ]);
  expect(typed.filter((word) => isAlmost(word, 'networks'))).toEqual(typed.slice(0, -1));
});
