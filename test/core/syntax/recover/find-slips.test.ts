/** Looking for slips ends, and takes twice as long for twice as much, however bad the text is. */
import { describe, expect, test } from 'vitest';
import { recover } from '../../../../server/src/core/syntax/recover/recover.js';

/** How much is done: calls of what every step over text uses. */
function workOf(text: string): number {
  const { exec } = RegExp.prototype;
  const { slice } = String.prototype;
  let calls = 0;
  RegExp.prototype.exec = function counted(this: RegExp, ...args) {
    calls++;
    return exec.apply(this, args);
  };
  String.prototype.slice = function counted(this: string, ...args) {
    calls++;
    return slice.apply(this, args);
  };
  try {
    recover(text);
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.slice = slice;
  }
  return calls;
}

describe('work grows with the text', () => {
  test.each([
    ['keys that fit nowhere', (n: number) => 'a:\n   b: 1\n  c: 2\n'.repeat(n)],
    [
      'deeper and deeper',
      (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i % 300)}a:\n`).join(''),
    ],
    ['dashes on one line', (n: number) => `a: [\n${'- '.repeat(n)}\nb: 1\n`],
    ['quotes that are not closed', (n: number) => 'a: "b\nc: \'d\n'.repeat(n)],
    ['brackets on one line', (n: number) => `a: ${'[{'.repeat(n)}\nb: 1\n`],
    ['curly quotes on one line', (n: number) => `a: ${'“'.repeat(n)}\n`],
    ['merge conflicts', (n: number) => '<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n'.repeat(n)],
    ['omissions', (n: number) => 'a: 1\n...\n\n'.repeat(n)],
    [
      'one map with many keys',
      (n: number) => `${Array.from({ length: n }, (_, i) => `k${i}: 1\n`).join('')} x: 1\n`,
    ],
  ])('%s', (_, text) => {
    const few = workOf(text(2000));
    expect(workOf(text(4000))).toBeLessThan(2.5 * few + 1000);
  });
});
