/** Rules are named by ids and patterns in the settings of an editor as in configurations. */
import { expect, test } from 'vitest';
import { analyse, analyseTogether, type RuleSettings } from '../../../server/src/core/index.js';

const RULE = 'plan/hypervisor-unknown';
const XEN = 'hypervisor: xen\n';

function levelOf(settings: RuleSettings): string | undefined {
  const findings = analyse({ uri: 'file:///work/helion.yml', text: XEN })?.findings(settings) ?? [];
  return findings.find(({ rule }) => rule === RULE)?.severity;
}

test.each<[string, RuleSettings, string | undefined]>([
  ['nothing', {}, 'error'],
  ['a pattern', { 'plan/*': 'hint' }, 'hint'],
  ['a pattern of all', { '*': 'off' }, undefined],
  ['a longer pattern', { 'plan/hyper*': 'info', '*': 'off', 'plan/*': 'hint' }, 'info'],
  ['an id', { [RULE]: 'warning', 'plan/hypervisor-unknow*': 'off' }, 'warning'],
  ['another family', { 'installer/*': 'off' }, 'error'],
])('%s counts', (_, settings, expected) => {
  expect(levelOf(settings)).toBe(expected);
});

test('a pattern of the user counts before an id of a configuration', () => {
  const inputs = [
    { uri: 'file:///work/.helion.yml', text: `rules: { ${RULE}: off }\n` },
    { uri: 'file:///work/helion.yml', text: XEN },
  ];
  const findings = analyseTogether(inputs).of('file:///work/helion.yml')?.findings({ 'plan/*': 'info' });
  expect(findings?.find(({ rule }) => rule === RULE)?.severity).toBe('info');
});
