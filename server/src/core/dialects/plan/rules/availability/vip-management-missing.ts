/** Virtual addresses are planned, and none of them is in the management network. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksNamed } from '../../model/plan-model.js';
import { placeOfKey } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './vip-management-missing.docs.js';

const MANAGEMENT: readonly string[] = ['undercloud-management', 'overcloud-management', 'management'];

export const vipManagementMissing = defineRule({
  id: 'plan/vip-management-missing',
  severity: 'warning',
  docs,
  over: thePlan,
  *check({ highAvailability, physical, virtual }) {
    const addresses = highAvailability?.virtualAddresses;
    if (!highAvailability || addresses?.state !== 'written' || !addresses.complete) return;
    if (addresses.items.length === 0 || addresses.items.some(({ network }) => !network)) return;
    // A network may be named by its own name.
    const names = addresses.items.flatMap(({ network }) => {
      const found = [physical, virtual].flatMap((list) => networksNamed(list, network?.value ?? ''));
      return found.length === 0 ? [network?.value] : found.map(({ name }) => name?.value);
    });
    if (names.some((name) => name === undefined || MANAGEMENT.includes(name))) return;
    yield finding(
      placeOfKey(highAvailability.section, 'virtual-addresses'),
      'No virtual address is in the management network, where clients reach the service APIs.',
    );
  },
});
