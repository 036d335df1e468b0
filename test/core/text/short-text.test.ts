/** Names of any length in our sentences. */
import { expect, test } from 'vitest';
import { shortened, shortSentence } from '../../../server/src/core/text/short-text.js';

const long = `begin-${'x'.repeat(72_000)}-end`;

test('a short name is shown as it is, a long one without its middle', () => {
  expect(shortened('controller')).toBe('controller');
  expect(shortened(long)).toMatch(/^begin-x{61}…x{8}-end$/);
  expect(shortened('a\nb\u202Ec')).toBe('a b\uFFFDc');
  expect(shortened(`${'a'.repeat(66)}😀${'b'.repeat(30)}`)).toBe(`${'a'.repeat(66)}…${'b'.repeat(12)}`);
});

test('only the names in a sentence lose something', () => {
  const own = "'name' is not the server's role; write 'a' or 'b', whichever the others of its group have.";
  expect(shortSentence(own)).toBe(own);
  expect(shortSentence(`Unknown role '${long}', write 'a'.`)).toBe(
    `Unknown role '${shortened(long)}', write 'a'.`,
  );
  expect(shortSentence(`Without quotes: ${long}.`).length).toBeLessThanOrEqual(600);
  expect(shortSentence(`Many: ${"'a', ".repeat(20_000)}`).length).toBeLessThanOrEqual(600);
});
