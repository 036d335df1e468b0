/** `npm run mutants` runs, and tells what survived; how many do is asked of the whole sample, not here. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../scripts/mutate-rules.mjs', import.meta.url));

const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

test('a sample is tried: nothing is broken, and most mutants are killed', () => {
  const { stdout, stderr } = run('--dialect', 'plan', '--count', '3', '--workers', '1');
  expect(stderr).toBe('');
  const [, survived, tried] = /^(\d+) of (\d+) mutants survived/m.exec(stdout) ?? [];
  expect(tried).toBe('3');
  expect(Number(survived)).toBeLessThan(3);
  expect(stdout).not.toContain('could not be tried');
});

test('the same seed makes the same sample, another one another', () => {
  const list = (seed: string) => run('--list', '--count', '20', '--seed', seed).stdout;
  const first = list('1');
  expect(first).toMatch(/^server\/src\/core\/.*\n20 mutants\n$/s);
  expect(list('1')).toBe(first);
  expect(list('2')).not.toBe(first);
});
