/**
 * Every statement of the technical overview that a plan can break: a good plan without findings, and a bad one with that of
 * the rule. `vitest -u` writes the table of docs/dev from it.
 */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASES, type Breach, type Chapter } from './overview-facts.js';
import { NETWORKS } from './overview-networks.js';
import { BACKUP, DEPLOYMENT, FULL } from './overview-rest.js';
import { changed, saidOf } from './said-of.js';

const CHAPTERS: readonly Chapter[] = [DEPLOYMENT, ...NETWORKS, BACKUP, FULL];

const HEAD = `# What the technical overview states, and what checks it

Read this beside the technical overview of Helion OpenStack 1.1, the carrier-grade edition; the last chapter is from its full edition.
Each rule has a test in \`test/core/dialects/plan/overview.test.ts\` that is named like its row: a good plan without findings, and the same plan with this change, which the rule reports.
Written by \`npx vitest run test/core/dialects/plan/overview.test.ts -u\`.
`;

const baseOf = ({ base, good = [] }: Breach) => changed(BASES[base] ?? '', ...good);

describe.each(CHAPTERS)('$title', ({ statements }) => {
  const rows = statements.flatMap(({ says, breaches }) =>
    breaches.map((each) => [says, each.rule, each] as const),
  );

  test.each(rows)('%s: %s', (_says, rule, each) => {
    const good = baseOf(each);
    expect(saidOf(good)).toEqual([]);
    const rules = saidOf(good, ...each.bad).map((said) => said.split(': ')[0]);
    expect(rules).toContain(`plan/${rule}`);
  });

  test('what no plan can break says why', () => {
    const silent = statements.filter(({ breaches, open }) => breaches.length === 0 && open === undefined);
    expect(silent).toEqual([]);
  });
});

test('the table of docs/dev', async () => {
  const rules = CHAPTERS.flatMap(({ statements }) => statements.flatMap(({ breaches }) => breaches));
  const lost = rules.filter(
    ({ rule }) => !existsSync(new URL(`../../../../docs/rules/plan/${rule}.md`, import.meta.url)),
  );
  expect(lost.map(({ rule }) => rule)).toEqual([]);
  const table = [HEAD, ...CHAPTERS.map(chapterOf)].join('\n');
  await expect(table).toMatchFileSnapshot('../../../../docs/dev/overview-facts.md');
});

function chapterOf({ title, statements }: Chapter): string {
  const rows = statements.flatMap(({ says, breaches, open }) => [
    ...breaches.map((each, index) => row(index === 0 ? says : '', each)),
    ...(open === undefined ? [] : [`| ${breaches.length === 0 ? says : ''} | not checked | ${open} |`]),
  ]);
  return `## ${title}\n\n| statement | rule | a plan that breaks it |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function row(says: string, { rule, base, bad }: Breach): string {
  const words = bad.map(([from, to]) => (to === '' ? `without ${code(from)}` : changeOf(from, to)));
  return `| ${says} | [${rule}](../rules/plan/${rule}.md) | ${base}: ${words.join(', ')} |`;
}

/** What differs, with the word that it begins in. */
function changeOf(from: string, to: string): string {
  const added = to.endsWith(from) || to.startsWith(from);
  if (!added) return `${code(from)} is ${code(to)}`;
  return `with ${code(to.endsWith(from) ? to.slice(0, -from.length) : to.slice(from.length))}`;
}

function code(text: string): string {
  return `\`${text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')}\``;
}
