import { expect, test } from 'vitest';
import { recognisePlan } from '../../../../server/src/core/dialects/plan/model/recognise-plan.js';
import { planDialect } from '../../../../server/src/core/dialects/plan/plan-dialect.js';
import { planOf } from './plan-of.js';

test.each([
  ['file:///a/helion.yml', 'yaml'],
  ['file:///a/helion.yaml', 'yaml'],
  ['file:///a/lab.helion.yml', 'yaml'],
  ['file:///a/lab-2.helion.yaml', 'yaml'],
  ['file:///a/lab.helion.json', 'json'],
  ['vscode-vfs://github/o/r/helion.yml?x=1', 'yaml'],
  ['file:///a/helion.json', undefined],
  ['file:///a/myhelion.yml', undefined],
  ['file:///helion.yml/other.yml', undefined],
  ['file:///a/docker-compose.yml', undefined],
])('%s is %s', (uri, language) => {
  expect(recognisePlan({ uri })?.language).toBe(language);
});

test('an unsaved document is known by its language', () => {
  expect(recognisePlan({ uri: 'untitled:Untitled-1', languageId: 'helion-plan' })?.language).toBe('yaml');
  expect(recognisePlan({ uri: 'untitled:Untitled-1', languageId: 'helion-plan-json' })?.language).toBe(
    'json',
  );
  expect(recognisePlan({ uri: 'untitled:Untitled-1', languageId: 'yaml' })).toBeUndefined();
  expect(recognisePlan({ uri: 'untitled:Untitled-1', languageId: 'constructor' })).toBeUndefined();
});

test('the title says what is known', () => {
  expect(
    planDialect.title(planOf('hypervisor: kvm\nproduct: { name: helion-openstack, version: "1.1" }')),
  ).toBe('KVM plan, helion-openstack 1.1');
  expect(planDialect.title(planOf('hypervisor: esx\nproduct: { version: 1.1 }'))).toBe('ESX plan, 1.1');
  expect(planDialect.title(planOf(''))).toBe('Plan');
});
