/** The variables of bare-metal servers in the template sacramento: `vars/ironic.json` and `vars/neutron-bm.json`. */
import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { isVlanId } from '../../../../net/vlan.js';
import type { Rule } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { addressOf, cidrOf, textOf, wholeOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { defineVarsRule, networkNamed } from '../vars/about-vars.js';

const BM = {
  product: { version: 1 },
  'property-groups': [
    {
      name: 'neutron-vars',
      properties: {
        switch_channel_timeout: '180',
        vlan_range: '339:340',
        bm_interface: 'eth3',
        prov_network: {
          vlan: '339',
          cidr: '10.40.9.0/24',
          ip_start_address: '10.40.9.20',
          ip_end_address: '10.40.9.90',
          ip_gateway: '10.40.9.1',
        },
      },
    },
  ],
};
const BM_AT = 'vars/neutron-bm.json property-groups.0.properties';
const bmExample = (path: string, value: string) =>
  cloudExample({ 'vars/neutron-bm.json': BM, [`${BM_AT}.${path}`]: value }, { 'vars/neutron-bm.json': BM });

export const bareMetalRules: readonly Rule<CarrierGrade>[] = [
  defineVarsRule('ironic', {
    id: 'carrier-grade/cg-ironic-tenant',
    severity: 'warning',
    docs: {
      summary: "The switch 'ignore_tenant_network' is not 'True'.",
      why: 'Bare-metal servers are provisioned on a network of their own; the text of the installation page asks for True, though its sample says False.',
      source: 'Installation page of the template sacramento',
      ...cloudExample({ 'vars/ironic.json': ironic('False') }, { 'vars/ironic.json': ironic('True') }),
    },
    check({ file, properties, report }) {
      const flag = file.reader.value(properties, 'ignore_tenant_network', ({ value }) => value ?? undefined);
      if (flag && flag.value !== 'True')
        report({
          at: flag.at,
          message: `'ignore_tenant_network' should be 'True', not '${flag.value}'.`,
          fixes: () => [changeTo(file, flag, 'True')],
        });
    },
  }),
  defineVarsRule('neutron-bm', {
    id: 'carrier-grade/cg-neutron-bm-vlan',
    severity: 'error',
    docs: {
      summary: 'The VLANs of bare-metal servers are no range, or the provisioning VLAN lies outside.',
      why: 'Neutron moves the ports of servers between the VLANs of this range, the one for provisioning included.',
      source: 'Sample file neutron-bm.json',
      ...bmExample('prov_network.vlan', '1579'),
    },
    check({ file, properties, report }) {
      const range = file.reader.value(properties, 'vlan_range', textOf);
      const [, low, high] = /^(\d+):(\d+)$/.exec(range?.value ?? '') ?? [];
      const [first, last] = [Number(low), Number(high)];
      if (range && !(isVlanId(first) && isVlanId(last) && first <= last)) {
        report({
          at: range.at,
          message: `'${range.value}' is no VLAN range; write first:last, such as '339:340'.`,
        });
        return;
      }
      const vlan = file.reader.value(file.reader.sectionAt(properties, 'prov_network'), 'vlan', wholeOf);
      if (range && vlan && (vlan.value < first || vlan.value > last))
        report({
          at: vlan.at,
          message: `The provisioning VLAN ${vlan.value} lies outside '${range.value}'.`,
          related: [{ at: range.at, message: 'The range stands here.' }],
        });
    },
  }),
  defineVarsRule('neutron-bm', {
    id: 'carrier-grade/cg-neutron-bm-pool',
    severity: 'error',
    docs: {
      summary: 'The pool of the provisioning network is outside its subnet, reversed, or holds the gateway.',
      why: 'Servers get addresses of this pool while they are provisioned.',
      source: 'Sample file neutron-bm.json',
      ...bmExample('prov_network.ip_end_address', '10.40.90.90'),
    },
    check({ file, properties, report }) {
      const network = file.reader.sectionAt(properties, 'prov_network');
      const cidr = file.reader.value(network, 'cidr', cidrOf);
      const first = file.reader.value(network, 'ip_start_address', addressOf);
      const last = file.reader.value(network, 'ip_end_address', addressOf);
      const gateway = file.reader.value(network, 'ip_gateway', addressOf);
      const outside = [first, last].find((end) => end && cidr && !cidrContains(cidr.value, end.value));
      if (outside && cidr)
        report({
          at: outside.at,
          message: `${formatAddress(outside.value)} lies outside ${formatCidr(cidr.value)}.`,
          related: [{ at: cidr.at, message: 'The subnet stands here.' }],
        });
      if (!first || !last) return;
      if (first.value.value > last.value.value)
        report({ at: first.at, message: 'The pool ends before it begins.' });
      else if (gateway && gateway.value.value >= first.value.value && gateway.value.value <= last.value.value)
        report({
          at: gateway.at,
          message: `The gateway ${formatAddress(gateway.value)} lies in the pool.`,
          related: [{ at: first.at, message: 'The pool begins here.' }],
        });
    },
  }),
  defineVarsRule('neutron-bm', {
    id: 'carrier-grade/cg-neutron-bm-interface',
    severity: 'warning',
    docs: {
      summary: 'Bare-metal servers are reached through the NIC of the management interface.',
      why: 'INTF0 carries management, api and block storage; bare-metal traffic goes through a NIC of its own.',
      source: 'Installation page of the template sacramento',
      ...bmExample('bm_interface', 'eth0'),
    },
    check({ file, properties, model, used, report }) {
      const nic = file.reader.value(properties, 'bm_interface', textOf);
      const management = used ? networkNamed(model, 'management')?.interface : undefined;
      const same = nic && management?.ethernetPorts.items.find(({ value }) => value === nic.value);
      if (nic && same)
        report({
          at: nic.at,
          message: `'${nic.value}' carries the management network.`,
          related: [{ at: same.at, message: 'It is used here.' }],
        });
    },
  }),
];

function ironic(value: string) {
  return {
    product: { version: 1 },
    'property-groups': [{ name: 'ironic-vars', properties: { ignore_tenant_network: value } }],
  };
}
