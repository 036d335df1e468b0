/**
 * What the repairs of rules do to their bad examples, written as an indented text: the rule, the titles of its repairs in
 * their order, and below each the lines that go and come, files one after the other.
 *
 *     network-cidr-invalid
 *       Change to '10.0.1.0/24'
 *         -    cidr: 10.0.1.0/33
 *         +    cidr: 10.0.1.0/24
 */

import { allRules, exampleFiles, type Fix } from '../../../../../server/src/core/index.js';
import { analysesOfExample } from '../../../../support/bad-examples.js';
import { fixedFiles } from '../../../../support/check-rule.js';
import { diffLines } from './diff-lines.js';

/** The rules of such a text, each with what is written about it. */
export function rulesIn(text: string): readonly (readonly [rule: string, written: string])[] {
  const sections = text.split(/\n(?=[a-z])/).filter((section) => section.trim() !== '');
  return sections.map((section) => {
    const [rule = '', ...lines] = section.trim().split('\n');
    return [rule, lines.map((line) => line.trimEnd()).join('\n')] as const;
  });
}

/** What the first finding of a rule on its bad example offers. */
export function repairsOf(name: string): string {
  const rule = allRules.find(({ id }) => id === `input-model/${name}`);
  if (!rule) throw new Error(`There is no rule '${name}'.`);
  const texts = exampleFiles(rule.docs.bad);
  const [found] = analysesOfExample(texts, rule).all.flatMap((analysis) =>
    analysis.findings().filter((each) => each.rule === rule.id),
  );
  return (found?.fixes() ?? []).map((fix) => shown(texts, fix)).join('\n');
}

function shown(texts: Readonly<Record<string, string>>, fix: Fix): string {
  const after = fixedFiles(texts, fix);
  const changes = Object.keys(texts).flatMap((file) => diffLines(texts[file] ?? '', after[file] ?? ''));
  const title = `  ${fix.preferred ? '* ' : ''}${fix.title}`;
  return [title, ...changes.map((line) => `    ${line}`.trimEnd())].join('\n');
}
