/** The customer router has no address of the management network. */
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { subnetOfHost, theCustomerRouter } from '../addresses/about-hosts.js';
import { called } from '../networks/about-networks.js';
import { docs } from './customer-router-off-management.docs.js';

export const customerRouterOffManagement = defineRule({
  id: 'plan/customer-router-off-management',
  severity: 'warning',
  docs,
  over: theCustomerRouter,
  *check(host) {
    const { title, value, range, network, cidr } = host;
    if (range.first.family !== cidr.value.network.family || cidrContains(cidr.value, range.first)) return;
    yield finding(
      value.at,
      `${title} is outside ${formatCidr(cidr.value)}, the subnet of ${called(network)}.`,
      { related: [subnetOfHost(host)] },
    );
  },
});
