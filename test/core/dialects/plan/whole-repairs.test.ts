/** One fix does every step that is certain: what several values tell of together is repaired together. */
import { describe, expect, test } from 'vitest';
import { planTemplate } from '../../../../server/src/core/dialects/plan/editor/plan-template.js';
import { applyEdits } from '../../../../server/src/core/index.js';
import { analysisOf } from '../../../support/check-rule.js';

const kvm = planTemplate('kvm');
const esx = planTemplate('esx');

function fixed(text: string, rule: string) {
  const own = analysisOf('helion.yml', text)
    .findings()
    .find((finding) => finding.rule === `plan/${rule}`);
  return (own?.fixes() ?? []).map(({ title, edits, preferred = false }) => {
    const after = applyEdits(text, edits);
    const left = analysisOf('helion.yml', after)
      .findings()
      .filter(({ severity }) => severity === 'error' || severity === 'warning');
    return { title, after, preferred, left: left.map(({ rule: id }) => id) };
  });
}

describe('a subnet that was edited, with its gateway and addresses left', () => {
  const text = kvm.replace('cidr: 192.168.131.0/24', 'cidr: 192.168.141.0/24');

  test.each(['gateway-outside-cidr', 'address-outside-cidr'])('%s: back, or along with it', (rule) => {
    const [back, along] = fixed(text, rule);
    expect(back).toMatchObject({ title: 'Change the subnet to 192.168.131.0/24', after: kvm });
    expect(along).toMatchObject({
      title: 'Move them to 192.168.141.1 and 192.168.141.2-192.168.141.245',
      left: [],
    });
  });

  test('where the addresses are in the subnet of another network, there is no way back', () => {
    const taken = kvm.replaceAll('192.168.132.', '192.168.131.').replace('131.0/24', '150.0/24');
    const titles = fixed(taken, 'gateway-outside-cidr').map(({ title }) => title);
    expect(titles[0]).toBe('Move them to 192.168.150.1 and 192.168.150.2-192.168.150.245');
  });
});

test('a gateway is the first host before it is the last one', () => {
  const text = kvm.replace('gateway-ip: 192.168.131.1', 'gateway-ip: 192.168.7.0');
  expect(fixed(text, 'gateway-outside-cidr').map(({ title }) => title)).toEqual([
    'Change to 192.168.131.1, the first host',
    'Change to 192.168.131.254, the last host',
  ]);
});

test('a subnet moves with what shares it, and with the seed VM', () => {
  const text = kvm.replaceAll('192.168.131.', '192.168.140.').replaceAll('192.168.130.', '192.168.140.');
  const swapped = text.replace(
    /(physical-networks:\n)([\s\S]*?)( {2}# Tagged[\s\S]*?port: eth0\n)/,
    (_all, head: string, untagged: string, tagged: string) => head + tagged + untagged,
  );
  const [fix] = fixed(swapped, 'subnet-overlap');
  expect(fix?.title).toBe('Move the subnet to 192.168.141.0/24, the next free one');
  expect(fix?.left).toEqual([]);
  expect(fix?.after).toContain('address: 192.168.141.3');
});

test('a subnet of the cloud that is public moves into private space', () => {
  const text = kvm.replaceAll('192.168.132.', '15.200.14.');
  const [fix] = fixed(text, 'management-public');
  expect(fix).toMatchObject({
    title: 'Move the subnet to 192.168.132.0/24, which is private and free',
    after: kvm,
  });
});

describe('the VLAN of a network', () => {
  test.each([
    ['vlan-type: untagged', "Change the VLAN type to 'tagged' and add 'vlan-id: 331'"],
    ['vlan-type: untagged\n    vlan-id: 331', "Change the VLAN type to 'tagged'"],
  ])('%j must be tagged', (written, title) => {
    const [fix] = fixed(kvm.replace('vlan-type: tagged\n    vlan-id: 331', written), 'network-tagging');
    expect(fix).toMatchObject({ title, after: kvm });
  });

  test('an id follows the pattern of the others', () => {
    const [fix] = fixed(kvm.replace('    vlan-id: 331\n', ''), 'tagged-no-vlan-id');
    expect(fix).toMatchObject({ title: "Add 'vlan-id: 331', which is free", after: kvm });
  });

  test('a range beside the id of the carrier goes', () => {
    const text = kvm.replace(
      '    carried-by: service\n',
      '    vlan-range: 332-340\n    carried-by: service\n',
    );
    expect(fixed(text, 'vlan-range-unexpected')).toMatchObject([
      { title: "Remove 'vlan-range'", after: kvm },
    ]);
  });

  test.each(['500..1000', '500,1000', '500 to 1000', '"500:1000:"'])('a range as %s', (written) => {
    const [fix] = fixed(esx.replace('vlan-range: 500-1000', `vlan-range: ${written}`), 'vlan-range-invalid');
    expect(fix?.title).toBe('Change the range to 500-1000');
    expect(fix?.left).toEqual([]);
  });
});

describe('the hypervisor that was mistaken', () => {
  test.each([
    [esx.replace('hypervisor: esx', 'hypervisor: kvm'), 'esx', 'esx-network-on-kvm'],
    [esx.replace('hypervisor: esx', 'hypervisor: kvm'), 'esx', 'eon-without-esx'],
    [esx.replace('hypervisor: esx', 'hypervisor: kvm'), 'esx', 'compute-none'],
    [kvm.replace('hypervisor: kvm', 'hypervisor: esx'), 'kvm', 'dvr-on-esx'],
    [kvm.replace('hypervisor: kvm', 'hypervisor: esx'), 'kvm', 'compute-on-esx'],
    [kvm.replace('hypervisor: kvm', 'hypervisor: esx'), 'kvm', 'network-missing'],
  ])('is changed before anything is removed (%#)', (text, to, rule) => {
    const [fix] = fixed(text, rule);
    expect(fix).toMatchObject({ title: `Change the hypervisor to '${to}'`, preferred: false, left: [] });
  });

  test('one thing alone does not tell', () => {
    const titles = fixed(kvm.replace('sherpa, sirius', 'sherpa, eon, sirius'), 'eon-without-esx');
    expect(titles.map(({ title }) => title)).toEqual(["Remove 'eon'"]);
  });
});
