/** Ids of what was said: the same for the same findings, and others for others. */
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { createSayings, resultIdOf } from '../../server/src/lsp/sayings.js';

const at = (line: number, message = 'a'): Diagnostic => ({
  range: { start: { line, character: 0 }, end: { line, character: 1 } },
  message,
});

test('ids say what was said', () => {
  expect(resultIdOf([at(1)])).toBe(resultIdOf([at(1)]));
  const lists = [[], [at(1)], [at(2)], [at(1), at(2)], [at(2), at(1)], [at(1, 'b')], [at(1, 'ä')]];
  expect(new Set(lists.map(resultIdOf)).size).toBe(lists.length);
});

test('what is said again is the saying from before, under whatever spelling of the name', () => {
  const sayings = createSayings();
  const first = sayings.say('file:///c%3A/a%20b', [at(1)]);
  expect(sayings.say('file:///C:/a b', [at(1)])).toBe(first);
  expect(sayings.say('file:///c:/a b', [at(2)])).not.toBe(first);
  expect(sayings.forget('file:///c:/a%20b')).toBe(true);
  expect(sayings.get('file:///c:/a b')).toBeUndefined();
});
