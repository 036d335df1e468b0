/** Virtual addresses that a network reserves for load balancers. */
import { cidrContains } from '../../../../net/cidr.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { networkExample } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of networks';

const vip = (address: string, more = '\ncidr: 10.0.1.0/24') =>
  networkExample(`vlanid: 101${more}\nvips:\n  - roles:\n      - public${address}`);

const GOOD = vip('\n    address: 10.0.1.5');

const networkVipsNoCidr = frameRule({
  id: 'input-model/network-vips-no-cidr',
  severity: 'error',
  docs: {
    summary: 'A network has virtual addresses and no `cidr`.',
    why: 'Virtual addresses are set up with the length of their subnet.',
    source: SOURCE,
    bad: vip('\n    address: 10.0.1.5', ''),
    good: GOOD,
  },
  *check(frame) {
    for (const { item, title } of networksOf(frame)) {
      if (!item.entry('vips') || item.state('cidr') !== 'absent') continue;
      yield finding(item.keyAt('vips'), `${title} has virtual addresses and no cidr to which they belong.`);
    }
  },
});

const networkVipNoAddress = frameRule({
  id: 'input-model/network-vip-no-address',
  severity: 'error',
  docs: {
    summary: 'An entry of `vips` has no address.',
    why: 'The entry is there to say which address the load balancer gets; without `vips` one is chosen.',
    source: SOURCE,
    bad: vip(''),
    good: GOOD,
  },
  *check(frame) {
    for (const { item, title } of networksOf(frame)) {
      for (const each of item.items('vips').items) {
        const address = each.text('address');
        if (address ? address.value !== '' : each.state('address') !== 'absent') continue;
        yield finding(address?.at ?? each.nameAt, `A virtual address of ${title} has no 'address'.`);
      }
    }
  },
});

const networkVipInvalid = frameRule({
  id: 'input-model/network-vip-invalid',
  severity: 'error',
  docs: {
    summary: 'A virtual address is no IP address.',
    why: 'The load balancer cannot have it.',
    source: SOURCE,
    bad: vip('\n    address: 10.0.1.500'),
    good: GOOD,
  },
  *check(frame) {
    for (const { item } of networksOf(frame)) {
      for (const each of item.items('vips').items) {
        const address = each.text('address');
        if (!address || address.value === '' || readAddress(address.value)) continue;
        yield finding(address.at, `'${address.value}' is no IP address.`);
      }
    }
  },
});

const networkVipOutsideCidr = frameRule({
  id: 'input-model/network-vip-outside-cidr',
  severity: 'error',
  docs: {
    summary: 'A virtual address is not within the subnet of its network.',
    why: 'Nobody would find the load balancer under it.',
    source: SOURCE,
    bad: vip('\n    address: 10.0.2.5'),
    good: GOOD,
  },
  *check(frame) {
    for (const { item, subnet, cidr } of networksOf(frame)) {
      if (!subnet || !cidr) continue;
      for (const each of item.items('vips').items) {
        const text = each.text('address');
        const address = text && readAddress(text.value);
        if (!text || !address || cidrContains(subnet, address)) continue;
        yield finding(
          text.at,
          `The virtual address '${text.value}' is not within the subnet '${cidr.value}'.`,
          {
            related: [{ at: cidr.at, message: 'This is the subnet.' }],
          },
        );
      }
    }
  },
});

export const networkVipRules: readonly ModelRule[] = [
  networkVipsNoCidr,
  networkVipNoAddress,
  networkVipInvalid,
  networkVipOutsideCidr,
];
