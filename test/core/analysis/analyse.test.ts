/** Files put together into environments: what did not change is taken over, object by object. */
import { describe, expect, test } from 'vitest';
import { analyseTogether, type Input } from '../../../server/src/core/index.js';
import { goodPlan } from '../../support/plans.js';

const kvm = '{\n  "cloud_type": "KVM",\n  "compute_scale": 4\n}\n';
const inputs: readonly Input[] = [
  { uri: 'file:///w/a/helion.yml', text: goodPlan },
  { uri: 'file:///w/a/kvm.json', text: kvm },
  { uri: 'file:///w/b/helion.yml', text: goodPlan },
];
const urisOf = (analyses: ReturnType<typeof analyseTogether>) =>
  analyses.environments.map((files) => files.map(({ file }) => file.uri));
const changed = (uri: string, text: string) =>
  inputs.map((each) => (each.uri === uri ? { uri, text } : each));

describe('environments', () => {
  test('are the same lists as long as nothing new is known of them', () => {
    const before = analyseTogether(inputs);
    const again = analyseTogether(inputs.toReversed(), {}, before);
    expect(again.environments.every((files, i) => files === before.environments[i])).toBe(true);
    const edited = analyseTogether(changed('file:///w/b/helion.yml', `${goodPlan}# more\n`), {}, before);
    const same = edited.environments.filter((files) => before.environments.includes(files));
    expect(same.map(([first]) => first?.file.uri)).toEqual([
      'file:///w/a/helion.yml',
      'file:///w/a/kvm.json',
    ]);
  });

  test('are new ones for all of a folder, because they are compared with each other', () => {
    const before = analyseTogether(inputs);
    const esx = goodPlan.replace('hypervisor: kvm', 'hypervisor: esx');
    const after = analyseTogether(changed('file:///w/a/helion.yml', esx), {}, before);
    const rules = (analyses: typeof after) =>
      analyses
        .of('file:///w/a/kvm.json')
        ?.findings()
        .map(({ rule }) => rule) ?? [];
    expect(rules(before)).not.toContain('installer/plan-hypervisor-differs');
    expect(rules(after)).toContain('installer/plan-hypervisor-differs');
    expect(after.environments.filter((files) => before.environments.includes(files)).length).toBe(1);
  });

  test('do not depend on the order of the files', () => {
    const orders = [inputs, inputs.toReversed()].map((each) => urisOf(analyseTogether(each)));
    expect(orders[0]).toEqual(orders[1]);
  });

  test('come and go with their files', () => {
    const before = analyseTogether(inputs);
    const fewer = analyseTogether(inputs.slice(1), {}, before);
    expect(urisOf(fewer)).toEqual([['file:///w/a/kvm.json'], ['file:///w/b/helion.yml']]);
    expect(fewer.of('file:///w/a/helion.yml')).toBeUndefined();
    expect(urisOf(analyseTogether(inputs, {}, fewer))).toEqual(urisOf(before));
    const foreign = analyseTogether(changed('file:///w/a/kvm.json', '{}'), {}, before);
    expect(urisOf(foreign).flat()).not.toContain('file:///w/a/kvm.json');
  });

  test('are all of them when they are listed file by file', () => {
    const analyses = analyseTogether(inputs.toReversed());
    expect(analyses.all.map(({ file }) => file.uri)).toEqual(inputs.map(({ uri }) => uri));
  });
});

test('a text that is tried out is compared with what lies beside it', () => {
  const analysis = analyseTogether(inputs).of('file:///w/a/kvm.json');
  const tried = analysis?.withText(kvm.replace('KVM', 'ESX'));
  const rules = (each: typeof analysis) => each?.findings().map(({ rule }) => rule) ?? [];
  expect(rules(tried)).toContain('installer/plan-hypervisor-differs');
  expect(rules(analysis)).not.toContain('installer/plan-hypervisor-differs');
  expect(rules(tried?.withText(kvm))).not.toContain('installer/plan-hypervisor-differs');
});
