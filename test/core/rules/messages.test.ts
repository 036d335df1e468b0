/**
 * What every rule says on its own bad example, and at which text it points. Read the snapshot aloud when it changes;
 * `npx vitest run test/core/rules/messages.test.ts -u` writes it anew.
 */
import path from 'node:path';
import { expect, test } from 'vitest';
import { allRules, type Rule } from '../../../server/src/core/index.js';
import { badExampleOf } from '../../support/bad-examples.js';

/** Longer texts are shortened: the place is known by its beginning. */
const SHOWN = 40;

function said(rule: Rule<never>): string[] {
  return badExampleOf(rule).all.flatMap(({ file, findings }) =>
    findings()
      .filter((finding) => finding.rule === rule.id)
      .map(({ severity, span, message, fixes }) => {
        const pointed = file.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, SHOWN);
        const line = file.lines.positionAt(span.start).line + 1;
        const name = file.uri.slice(file.uri.lastIndexOf('/') + 1);
        const repairs = fixes().map(({ title, preferred }) => `\n    ${preferred ? '* ' : '- '}${title}`);
        return `${severity} ${name}:${line} [${pointed}] ${message}${repairs.join('')}`;
      }),
  );
}

const dialects = [...new Set(allRules.map(({ id }) => id.split('/')[0] ?? ''))];

test.each(dialects)('%s', async (dialect) => {
  const rules = allRules
    .filter(({ id }) => id.startsWith(`${dialect}/`))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const saidByRule = rules.map((rule) => ({ id: rule.id, lines: said(rule) }));
  expect(saidByRule.filter(({ lines }) => lines.length === 0).map(({ id }) => id)).toEqual([]);
  const text = saidByRule.map(({ id, lines }) => `${id}\n  ${lines.join('\n  ')}\n`).join('\n');
  await expect(text).toMatchFileSnapshot(path.join(import.meta.dirname, 'messages', `${dialect}.txt`));
});
