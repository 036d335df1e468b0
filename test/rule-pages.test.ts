/** The pages under docs/rules are what the rules say. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allRules } from '../server/src/core/index.js';

test('docs/rules and settings.schema.json are up to date; `npm run docs:rules` writes them', () => {
  const script = fileURLToPath(new URL('../scripts/generate-rule-docs.mjs', import.meta.url));
  let said: string;
  try {
    said = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  } catch (error) {
    said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
  expect(said).toBe('');
});

test('the pages are in no bundle of the server, but in that of the checker, which is copied about alone', () => {
  const bundle = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
  const reasons = allRules.map(({ docs }) => docs.why).filter((why) => /^[\w ,.;]{60,}$/.test(why));
  expect(reasons.length).toBeGreaterThan(100);
  const found = (name: string) => {
    const text = bundle(name);
    return reasons.filter((why) => text.includes(why)).length / reasons.length;
  };
  expect(found('cli/helion-check.js')).toBeGreaterThan(0.95);
  expect(found('node/server.js')).toBeLessThan(0.15);
  expect(found('web/server.js')).toBeLessThan(0.15);
});
