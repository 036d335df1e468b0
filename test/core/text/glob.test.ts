/** Patterns of paths mean what they mean in `.gitignore`. */
import { expect, test } from 'vitest';
import { matchesName, pathGlob } from '../../../server/src/core/text/glob.js';

test.each([
  ['*.json', ['a.json', 'b/c.json'], ['a.jsonx', 'json']],
  ['old', ['old/a.yml', 'x/old/b/c.yml', 'old'], ['older/a.yml', 'a/bold']],
  ['old/', ['old/a.yml', 'x/old/b'], ['older/a']],
  ['/old', ['old/a.yml'], ['x/old/b.yml']],
  ['./lab/*.yml', ['lab/a.yml'], ['lab/x/a.yml', 'x/lab/a.yml']],
  ['lab/**', ['lab/a', 'lab/b/c'], ['lab', 'labs/a']],
  ['lab/**/x.yml', ['lab/x.yml', 'lab/a/b/x.yml'], ['x.yml', 'lab/a/y.yml']],
  ['**/x.yml', ['x.yml', 'a/b/x.yml'], ['xx.yml']],
  ['{a,b}/?.y{a,}ml', ['a/1.yml', 'b/2.yaml'], ['c/1.yml', 'a/11.yml']],
  ['a{b', ['a{b'], ['ab']],
  ['a[1]', ['a[1]'], ['a1']],
])('%s', (pattern, good, bad) => {
  const matches = pathGlob(pattern);
  expect(good.filter((path) => !matches(path))).toEqual([]);
  expect(bad.filter(matches)).toEqual([]);
});

test('many stars are no more work than the name is long', () => {
  const pattern = `${'*a'.repeat(2000)}b`;
  expect(matchesName(pattern, 'a'.repeat(4000))).toBe(false);
  const deep = `${'**/a/'.repeat(200)}b`;
  expect(pathGlob(deep)(`${'a/'.repeat(400)}c`)).toBe(false);
});

test('braces that stand for too many patterns stay as they are', () => {
  expect(pathGlob('{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}')('aaaaaaaa')).toBe(false);
});
