/** A certain fix is preferred only where trying it takes its finding away and makes no error or warning. */
import { expect, test } from 'vitest';
import { fixAll } from '../../../server/src/core/index.js';
import { analysisOf } from '../../support/check-rule.js';

function fixOf(rule: string, cidr: string) {
  const text = `hypervisor: kvm
physical-networks:
  - network: external
    vlan-type: tagged
    vlan-id: 100
    cidr: ${cidr}
    gateway-ip: 192.168.133.1
    port: eth0
`;
  const analysis = analysisOf('helion.yml', text);
  const [fix] = analysis
    .findings()
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.fixes());
  return { fix, rest: fixAll(analysis).edits };
}

test('what is right in every check is preferred, and made by fix-all', () => {
  const { fix, rest } = fixOf('common/ip-leading-zero', '192.168.133.0/24'.replace('.0/', '.00/'));
  expect(fix).toMatchObject({ isCertain: true, preferred: true });
  expect(rest).not.toEqual([]);
});

test('what other rules object to is offered, and left to a person', () => {
  const { fix, rest } = fixOf('common/ip-leading-zero', '192.168.033.0/24');
  expect(fix).toMatchObject({ title: "Change to '192.168.33.0/24'", isCertain: true, preferred: false });
  expect(rest).toEqual([]);
});
