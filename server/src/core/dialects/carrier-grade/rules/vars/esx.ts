/** `vars/esx.json`: the vCenter, its port groups and compute proxies. */
import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import type { Rule } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { addressOf, itemsOf, optional, textOf } from '../../model/read-values.js';
import { absentKeys, changeTo, headOf, quoted } from '../define.js';
import { defineVarsRule, networkNamed } from './about-vars.js';

/** Case matters. Source: installation page of the KVM + ESX topology. */
const TRUNK_PORT_GROUP = 'Trunk Network';

const PROXY_KEYS = ['datacenter', 'cluster', 'datastore', 'name', 'failure-zone', 'bridge_name'];

const proxy = {
  datacenter: 'Harbour',
  cluster: 'Cluster1',
  datastore: 'datastore1',
  name: 'compute-proxy-1',
  'failure-zone': 'fz1',
  bridge_name: 'BR-1',
};
const ESX = {
  product: { version: 1 },
  'property-groups': [
    {
      name: 'esx',
      properties: {
        vcenter: {
          ipaddress: '9.40.5.60',
          username: 'helion',
          password: 'Kaum-3rraten',
          port: '443',
          domain: 'harbour.example.net',
        },
        template: { username: 'helion', password: 'Kaum-3rraten', name: 'proxy-template' },
        network: { name: TRUNK_PORT_GROUP },
        compute_proxy: [proxy],
      },
    },
  ],
};
const AT = 'vars/esx.json property-groups.0.properties';

function esxExample(
  bad: Readonly<Record<string, string | number | readonly string[] | typeof proxy | undefined>>,
) {
  const broken = Object.fromEntries(Object.entries(bad).map(([path, value]) => [`${AT}.${path}`, value]));
  return cloudExample({ 'vars/esx.json': ESX, ...broken }, { 'vars/esx.json': ESX });
}

export const esxRules: readonly Rule<CarrierGrade>[] = [
  defineVarsRule('esx', {
    id: 'carrier-grade/cg-esx-port',
    severity: 'warning',
    docs: {
      summary: 'The port of the vCenter is none.',
      why: 'The compute proxy connects to this port; ports go from 1 to 65535.',
      source: 'Sample files esx.json',
      ...esxExample({ 'vcenter.port': '443/tcp' }),
    },
    check({ file, properties, report }) {
      const center = file.reader.sectionAt(properties, 'vcenter');
      const port = file.reader.value(center, 'port', ({ value }) =>
        value === null ? undefined : String(value),
      );
      if (!port || (/^[1-9]\d{0,4}$/.test(port.value) && Number(port.value) <= 65535)) return;
      const digits = /^[1-9]\d{0,4}/.exec(port.value)?.[0];
      report({
        at: port.at,
        message: `'${port.value}' is no port; write a number from 1 to 65535.`,
        fixes: () => (digits && Number(digits) <= 65535 ? [changeTo(file, port, digits)] : []),
      });
    },
  }),
  defineVarsRule('esx', {
    id: 'carrier-grade/cg-esx-port-group-case',
    severity: 'warning',
    docs: {
      summary: 'The trunk port group is spelt otherwise than the installation expects it.',
      why: `Names of port groups are compared letter by letter in vSphere, and the one that carries all VLANs is called '${TRUNK_PORT_GROUP}'.`,
      source: 'Installation page of the KVM + ESX topology, port groups',
      ...esxExample({ 'network.name': 'TRUNK-NETWORK' }),
    },
    check({ file, properties, report }) {
      const network = file.reader.sectionAt(properties, 'network');
      const name = file.reader.value(network, 'name', textOf);
      if (!name || name.value === TRUNK_PORT_GROUP || plain(name.value) !== plain(TRUNK_PORT_GROUP)) return;
      report({
        at: name.at,
        message: `The port group is called '${TRUNK_PORT_GROUP}', letter by letter.`,
        fixes: () => [changeTo(file, name, TRUNK_PORT_GROUP, true)],
      });
    },
  }),
  defineVarsRule('esx', {
    id: 'carrier-grade/cg-esx-proxy-name',
    severity: 'error',
    docs: {
      summary: 'Two compute proxies have one name.',
      why: 'A virtual machine is made for each of them, and names of virtual machines are unique in a vCenter.',
      source: 'Installation page of the KVM + ESX topology; sample files esx.json',
      ...esxExample({ 'compute_proxy.1': { ...proxy, cluster: 'Cluster2' } }),
    },
    check({ file, properties, report }) {
      const seen = new Map<string, Value<string>>();
      const names = itemsOf(file, properties, 'compute_proxy', (section) =>
        file.reader.value(section, 'name', textOf),
      );
      for (const name of names.items) {
        const first = seen.get(name.value);
        if (first)
          report({
            at: name.at,
            message: `Another compute proxy is called '${name.value}' already.`,
            related: [{ at: first.at, message: 'It is here.' }],
          });
        else seen.set(name.value, name);
      }
    },
  }),
  defineVarsRule('esx', {
    id: 'carrier-grade/cg-esx-proxy-key-missing',
    severity: 'error',
    docs: {
      summary: 'A compute proxy lacks a key.',
      why: 'Where in the vCenter the virtual machine of the proxy is made, and what it is called, must be known completely.',
      source: 'Sample files esx.json',
      ...esxExample({ 'compute_proxy.0.datastore': undefined }),
    },
    check({ file, properties, report }) {
      const proxies = itemsOf(file, properties, 'compute_proxy', (section) => ({
        section,
        ...optional({ name: file.reader.value(section, 'name', textOf) }),
      }));
      for (const { section, name } of proxies.items) {
        const missing = absentKeys(section, PROXY_KEYS);
        if (missing.length > 0)
          report({
            at: headOf(section, name),
            message: `${name ? `'${name.value}'` : 'This compute proxy'} lacks ${quoted(missing)}.`,
          });
      }
    },
  }),
  defineVarsRule('esx', {
    id: 'carrier-grade/cg-esx-vrsvapp-lengths',
    severity: 'error',
    docs: {
      summary:
        'The lists of addresses of the overlay switches do not fit together, or an address is on another network.',
      why: 'Each ESX host gets one switch, with one address on management and one on the tenant underlay: the first of one list belongs to the first of the other.',
      source: 'Sample files esx.json of release 2.0',
      ...esxExample({ vrsvapp_clm_ip: ['10.40.3.30', '10.40.3.31'], vrsvapp_tul_ip: ['10.40.6.35'] }),
    },
    check({ file, properties, model, used, report }) {
      const lists = (['vrsvapp_clm_ip', 'vrsvapp_tul_ip'] as const).map((key) =>
        file.reader.values(properties, key, addressOf),
      );
      const [management, tenant] = lists;
      if (!management?.node || !tenant?.node || !tenant.entry) return;
      const [first, second] = [management.node.items.length, tenant.node.items.length];
      if (first !== second)
        report({
          at: { file: file.file, node: tenant.entry.key },
          message: `'vrsvapp_clm_ip' has ${first} addresses and 'vrsvapp_tul_ip' has ${second}; there is one of each for a host.`,
        });
      if (!used) return;
      for (const [list, plainName] of [
        [management, 'management'],
        [tenant, 'tenant'],
      ] as const) {
        const cidr = networkNamed(model, plainName)?.cidr;
        for (const address of list.items)
          if (cidr && !cidrContains(cidr.value, address.value))
            report({
              at: address.at,
              message: `${formatAddress(address.value)} lies outside ${formatCidr(cidr.value)}, the subnet of '${plainName}'.`,
              related: [{ at: cidr.at, message: 'The subnet stands here.' }],
            });
      }
    },
  }),
  defineVarsRule('esx', {
    id: 'carrier-grade/cg-esx-example-values',
    severity: 'warning',
    docs: {
      summary: 'Values of an example were left in the description of the vCenter.',
      why: 'User, password and domain of the published example stand in many files; with them the compute proxy reaches no vCenter of yours.',
      source: 'Published sample files esx.json',
      ...esxExample({ 'vcenter.domain': 'localhost.localdom' }),
    },
    check({ file, properties, report }) {
      const center = file.reader.sectionAt(properties, 'vcenter');
      const domain = file.reader.value(center, 'domain', textOf);
      const user = file.reader.value(center, 'username', textOf);
      const password = file.reader.value(center, 'password', textOf);
      if (domain && /^localhost\.localdom(ain)?$/.test(domain.value))
        report({
          at: domain.at,
          message: `'${domain.value}' is the value of an example; write your own domain.`,
        });
      if (user?.value === 'root' && password?.value === 'vmware')
        report({ at: password.at, message: 'User and password of the vCenter are those of an example.' });
    },
  }),
];

/** Without case, blanks, dashes and underscores. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '');
}
