/**
 * A network that is offered as a whole is right: put into the plan that lacks it, nothing is found.
 */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { networksOf } from '../../../../server/src/core/architecture/networks.js';
import { planTemplate } from '../../../../server/src/core/dialects/plan/editor/plan-template.js';
import { analysisOf } from '../../../support/check-rule.js';

interface Network {
  readonly network: string;
  readonly 'carried-by'?: string;
}
type Data = Record<'physical-networks' | 'virtual-networks', Network[]>;

const findings = (data: Data) =>
  analysisOf('plan.helion.json', JSON.stringify(data, undefined, 2))
    .findings()
    .map(({ rule, message }) => `${rule}: ${message}`);

function offered(data: Data, key: keyof Data, name: string): Network {
  const analysis = analysisOf('plan.helion.json', JSON.stringify(data));
  const { root } = analysis.file.tree;
  const entry = root?.type === 'map' ? root.entries.find((each) => each.key.value === key) : undefined;
  const items = entry?.value.type === 'seq' ? analysis.assist.items(entry.value) : undefined;
  const found = items?.find(({ label }) => label === name);
  if (!found) throw new Error(`${name} is not offered.`);
  return found.body as unknown as Network;
}

describe.each(['kvm', 'esx'] as const)('on %s', (hypervisor) => {
  const whole = (): Data => parse(planTemplate(hypervisor)) as Data;

  test.each(networksOf('virtual', hypervisor).map(({ name }) => name))('virtual %s', (name) => {
    const data = whole();
    data['virtual-networks'] = data['virtual-networks'].filter(({ network }) => network !== name);
    data['virtual-networks'].push(offered(data, 'virtual-networks', name));
    expect(findings(data).filter((each) => !each.startsWith('plan/fibre-channel-without-3par'))).toEqual([]);
  });

  test.each(networksOf('physical', hypervisor).map(({ name }) => name))('physical %s', (name) => {
    const data = whole();
    data['physical-networks'] = data['physical-networks'].filter(({ network }) => network !== name);
    data['physical-networks'].push(offered(data, 'physical-networks', name));
    expect(findings(data)).toEqual([]);
  });
});
