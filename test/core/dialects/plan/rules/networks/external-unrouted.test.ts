/** External leads outside through a gateway. */
import { expect, test } from 'vitest';
import { kvmPlan } from '../../../../../../server/src/core/dialects/plan/examples.js';
import { type Change, fixesOf, saidOf } from '../../said-of.js';

const none: Change = [', gateway-ip: 192.168.131.1', ''];

test('plan/external-unrouted', () => {
  expect(saidOf(kvmPlan, none)).toEqual([
    "plan/external-unrouted: 'external' has no 'gateway-ip', so VMs cannot reach the outside.",
  ]);
  expect(fixesOf(kvmPlan, none)).toEqual([{ title: "Add 'gateway-ip: 192.168.131.1'", after: [] }]);
});

test('the gateway may be that of the virtual network, unreadable, or that of each rack', () => {
  expect(
    saidOf(kvmPlan, none, [
      'carried-by: external }',
      'carried-by: external, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1 }',
    ]).filter((said) => said.includes('unrouted')),
  ).toEqual([]);
  expect(saidOf(kvmPlan, ['192.168.131.1,', '"{{ gateway }}",'])).toEqual([]);
  expect(saidOf(kvmPlan, none, ['cidr: 192.168.131.0/24', 'subnets: [{ cidr: 192.168.131.0/24 }]'])).toEqual(
    [],
  );
});
