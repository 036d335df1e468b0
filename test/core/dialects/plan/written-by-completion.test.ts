/** A plan for twenty machines that is written from the template with what completion offers and with fixes alone. */
import { expect, test } from 'vitest';
import {
  applyEdits,
  type CompletionItem,
  completion,
  planTemplate,
} from '../../../../server/src/core/index.js';
import { analysisOf } from '../../../support/check-rule.js';

const spoken = (text: string) =>
  analysisOf('helion.yml', text)
    .findings()
    .filter(({ severity }) => severity !== 'hint');

/** What an editor inserts when the first tab stop is typed over and the others keep their defaults. */
function inserted({ edit, isSnippet }: CompletionItem, typed: string | undefined): string {
  if (!isSnippet) return edit.newText;
  return edit.newText
    .replace(/\$\{1:[^}]*\}/, (all) => typed ?? all)
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}

/** Accepts what is offered at the end of the plan. */
function accepted(text: string, label: string, typed?: string): string {
  const offered = completion(analysisOf('helion.yml', text), text.length);
  const item = offered.find((each) => each.label === label);
  if (!item) throw new Error(`'${label}' is not among ${offered.map((each) => each.label).join(', ')}.`);
  return applyEdits(text, [...item.additionalEdits, { ...item.edit, newText: inserted(item, typed) }]);
}

/** Every finding of the rule, one after the other, with its first fix. */
function mended(text: string, rule: string): string {
  const fix = spoken(text)
    .find((each) => each.rule === rule)
    ?.fixes()[0];
  return fix ? mended(applyEdits(text, fix.edits), rule) : text;
}

const MACHINES = [
  ...['undercloud', 'controllers', 'controllers', 'controllers'],
  ...Array.from({ length: 10 }, () => 'compute'),
  ...['swift-storage', 'swift-storage', 'swift-storage', 'vsa-storage', 'vsa-storage', 'vsa-storage'],
];

test('a bond, twenty machines in three zones, and counts that follow', () => {
  let text = accepted(planTemplate('kvm'), 'ports: a bond of two NICs');
  text = mended(text, 'plan/port-in-bond');
  text = accepted(`${text}\n`, 'nodes');
  for (const [index, role] of MACHINES.entries()) {
    const mac = `3c:a8:2a:00:01:${String(index + 10)}`;
    if (index > 0) text += '\n    ';
    text = accepted(text, `next ${role}`, mac);
    if (index === 0) text = accepted(`${text}\n    `, 'zone');
  }
  text = mended(text, 'plan/node-count-differs');

  expect(spoken(text).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  expect(text.match(/^ {2}- name: /gm)).toHaveLength(20);
  expect(text.match(/port: bond0$/gm)).toHaveLength(5);
  expect(text).toMatch(/compute: 10$/m);
  expect(text).toMatch(/swift-storage: 3 /);
  const zonesOf = (role: string) => [...text.matchAll(new RegExp(`role: ${role}\n +zone: (\\w+)`, 'g'))];
  expect(zonesOf('controllers').map(([, zone]) => zone)).toEqual(['zone1', 'zone2', 'zone3']);
  expect(zonesOf('vsa-storage').map(([, zone]) => zone)).toEqual(['zone1', 'zone2', 'zone3']);
  expect(zonesOf('compute').filter(([, zone]) => zone === 'zone2')).toHaveLength(3);
});
