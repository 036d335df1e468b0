/** Site-wide files: machine architectures, service definitions, block storage, and the variables of the lifecycle host. */
import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade, CarrierGradeFile } from '../../model/carrier-grade-model.js';
import { addressOf, itemsOf, optional, textOf, wholeOf } from '../../model/read-values.js';
import { defineFileRule, headOf, isMasked, quoted } from '../define.js';
import { machinesIn } from '../networks/ports.js';

const filesOf = (kind: CarrierGradeFile['kind']) => (model: CarrierGrade) => model.filesOf(kind);

const MACHINE = {
  'machine-architecture': [
    {
      name: 'ProLiant DL360 Gen9',
      'model-class': '001',
      port: [
        { name: 'port1', 'bus-address': '0000:00/0000:00:1c.4/0000:02:00.0' },
        { name: 'port2', 'bus-address': '0000:00/0000:00:1c.4/0000:02:00.1' },
      ],
    },
  ],
};
const PORT = 'machine_architecture.json machine-architecture.0.port.1';
const BUS = /^[0-9a-f]{4}:[0-9a-f]{2}(\/[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-9a-f])+$/i;

export const siteFileRules: readonly Rule<CarrierGrade>[] = [
  defineFileRule(filesOf('machine-architecture'), {
    id: 'carrier-grade/cg-machine-port-duplicate',
    severity: 'error',
    docs: {
      summary: 'Two ports of a machine have one name or one bus address.',
      why: 'Ports are found by their bus address and named by their name; two of one are one port.',
      source: 'Sample file machine_architecture.json',
      ...cloudExample(
        { 'machine_architecture.json': MACHINE, [`${PORT}.name`]: 'port1' },
        { 'machine_architecture.json': MACHINE },
      ),
    },
    check({ file, report }) {
      for (const { ports } of machinesIn(file)) {
        for (const key of ['name', 'bus'] as const) {
          const seen = new Map<string, Value<string>>();
          for (const port of ports) {
            const value = port[key];
            const first = value && seen.get(value.value);
            if (value && first)
              report({
                at: value.at,
                message: `Another port has the ${key === 'name' ? 'name' : 'bus address'} '${value.value}' already.`,
                related: [{ at: first.at, message: 'It is here.' }],
              });
            else if (value) seen.set(value.value, value);
          }
        }
      }
    },
  }),
  defineFileRule(filesOf('machine-architecture'), {
    id: 'carrier-grade/cg-machine-bus-address',
    severity: 'error',
    docs: {
      summary: 'A bus address is not written as one.',
      why: 'The path from the root of the PCI bus to the port: the domain and bus, then each bridge and the device, divided by slashes.',
      source: 'Sample file machine_architecture.json',
      ...cloudExample(
        { 'machine_architecture.json': MACHINE, [`${PORT}.bus-address`]: '02:00.1' },
        { 'machine_architecture.json': MACHINE },
      ),
    },
    check({ file, report }) {
      for (const { ports } of machinesIn(file))
        for (const { bus } of ports)
          if (bus && !BUS.test(bus.value) && !isMasked(bus.value))
            report({
              at: bus.at,
              message: `'${bus.value}' is no bus address; write one such as '0000:00/0000:00:1c.4/0000:02:00.0'.`,
            });
    },
  }),
  defineFileRule(filesOf('cinder-conf'), {
    id: 'carrier-grade/cg-cinder-backend',
    severity: 'error',
    docs: {
      summary: 'An enabled back end has no section.',
      why: 'Cinder reads the driver and the array of a back end from the section of its name, and does not start without it.',
      source: 'Sample file cinder_conf with several back ends',
      bad: {
        cinder_conf: '[DEFAULT]\nenabled_backends=vmdk, hp3par\n\n[vmdk]\nvmware_host_ip = 9.40.5.60\n',
      },
      good: { cinder_conf: '[DEFAULT]\nenabled_backends=vmdk\n\n[vmdk]\nvmware_host_ip = 9.40.5.60\n' },
    },
    check({ file, report }) {
      const { reader, root } = file;
      const enabled = reader.value(reader.sectionAt(root, 'DEFAULT'), 'enabled_backends', textOf);
      if (!enabled || !root) return;
      const names = enabled.value.split(',').flatMap((name) => name.trim() || []);
      const missing = names.filter((name) => root.state(name) === 'absent');
      if (missing.length > 0)
        report({
          at: enabled.at,
          message: `There is no section for ${quoted(missing)}.`,
        });
    },
  }),
  defineFileRule(filesOf('group-vars'), {
    id: 'carrier-grade/cg-group-vars-flag',
    severity: 'error',
    docs: {
      summary: 'A switch of the lifecycle host has a value that it cannot have.',
      why: "The playbooks know the clouds 'bm' (bare metal) and 'av' (all virtual), and ovs_cloud_only as 0 or 1.",
      source: 'Installation page of the lifecycle host, group_vars/all',
      bad: { 'group_vars/all': "cloud_type: 'kvm'\nhlm_clmstaticip: 10.40.3.9\n" },
      good: { 'group_vars/all': "cloud_type: 'bm'\nhlm_clmstaticip: 10.40.3.9\n" },
    },
    check({ file, report }) {
      const { reader, root } = file;
      const type = reader.value(root, 'cloud_type', ({ value }) => value ?? undefined);
      if (type && type.value !== 'bm' && type.value !== 'av')
        report({ at: type.at, message: `'cloud_type' is 'bm' or 'av', not '${type.value}'.` });
      const only = reader.value(root, 'ovs_cloud_only', ({ value }) => value ?? undefined);
      if (only && !['0', '1'].includes(String(only.value)))
        report({ at: only.at, message: `'ovs_cloud_only' is 0 or 1, not '${only.value}'.` });
    },
  }),
  defineFileRule(filesOf('group-vars'), {
    id: 'carrier-grade/cg-cobbler-range',
    severity: 'error',
    docs: {
      summary:
        'The addresses that servers boot with end before they begin, or hold the address of the boot server.',
      why: 'The boot server gives these addresses out; its own must not be among them.',
      source: 'Installation page of the lifecycle host, group_vars/all',
      bad: {
        'group_vars/all':
          'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: 10.40.2.90\ncobbler_pxeendip: 10.40.2.20\n',
      },
      good: {
        'group_vars/all':
          'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: 10.40.2.20\ncobbler_pxeendip: 10.40.2.90\ncobbler_pxestaticip: 10.40.2.9\n',
      },
    },
    check({ file, report }) {
      const { reader, root } = file;
      const first = reader.value(root, 'cobbler_pxestartip', addressOf);
      const last = reader.value(root, 'cobbler_pxeendip', addressOf);
      const own = reader.value(root, 'cobbler_pxestaticip', addressOf);
      if (!first || !last) return;
      if (first.value.value > last.value.value)
        report({
          at: first.at,
          message: 'The range of boot addresses ends before it begins.',
          related: [{ at: last.at, message: 'Its end stands here.' }],
        });
      else if (own && own.value.value >= first.value.value && own.value.value <= last.value.value)
        report({
          at: own.at,
          message: `The boot server has the address ${formatAddress(own.value)}, which it would give out.`,
          related: [{ at: first.at, message: 'The range begins here.' }],
        });
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-dcn-gre',
    severity: 'warning',
    docs: {
      summary: 'The service definition of DCN still has a rule for GRE as port 47.',
      why: 'GRE is protocol 47 and has no ports; the installation page asks to delete both rules, because the firewall cannot be set up with them.',
      source: 'Installation page of the KVM + ESX topology, dcn.json',
      ...cloudExample(
        { 'dcn.json': dcn({ description: 'Ingress GRE', port: 47, scope: 'private' }) },
        { 'dcn.json': dcn({ description: 'Ingress BGP', port: 179, scope: 'private' }) },
      ),
    },
    check({ model, report }) {
      for (const file of model.filesOf('site-services')) {
        const { reader, root } = file;
        for (const entry of root?.node.entries ?? []) {
          const found = itemsOf(file, root, String(entry.key.value), (section) => ({
            section,
            ...optional({ port: reader.value(section, 'port', wholeOf) }),
          }));
          for (const { section, port } of found.items)
            if (port?.value === 47)
              report({
                at: headOf(section, port),
                message: 'GRE has no ports; delete this rule and its counterpart.',
              });
        }
      }
    },
  }),
];

function dcn(port: { readonly description: string; readonly port: number; readonly scope: string }) {
  return { name: 'DCN-VSC', mnemonic: 'DCN-VSC', ports: [port] };
}
