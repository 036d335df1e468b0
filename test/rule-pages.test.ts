/** The pages under docs/rules are what the rules say. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('docs/rules is up to date; `npm run docs:rules` writes it', () => {
  const script = fileURLToPath(new URL('../scripts/generate-rule-docs.mjs', import.meta.url));
  let said: string;
  try {
    said = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  } catch (error) {
    said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
  expect(said).toBe('');
});
