/**
 * What every rule says on its own bad example, and at which text it points. Read the snapshot aloud when it changes;
 * `npx vitest run test/core/rules/messages.test.ts -u` writes it anew.
 */
import path from 'node:path';
import { expect, test } from 'vitest';
import { allRules } from '../../../server/src/core/index.js';
import { saidOnExample } from '../../support/bad-examples.js';

const dialects = [...new Set(allRules.map(({ id }) => id.split('/')[0] ?? ''))];

test.each(dialects)('%s', async (dialect) => {
  const rules = allRules
    .filter(({ id }) => id.startsWith(`${dialect}/`))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const saidByRule = rules.map((rule) => ({ id: rule.id, lines: saidOnExample(rule) }));
  expect(saidByRule.filter(({ lines }) => lines.length === 0).map(({ id }) => id)).toEqual([]);
  const text = saidByRule.map(({ id, lines }) => `${id}\n  ${lines.join('\n  ')}\n`).join('\n');
  await expect(text).toMatchFileSnapshot(path.join(import.meta.dirname, 'messages', `${dialect}.txt`));
});
