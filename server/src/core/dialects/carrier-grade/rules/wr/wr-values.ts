/** `vars/wr.json`: storage sizes, region, and the lists of physical networks and devices. */
import { backupMinimumGib } from '../../../../architecture/carrier-grade-servers.js';
import { cidrsOverlap, formatCidr } from '../../../../net/cidr.js';
import { isVlanId } from '../../../../net/vlan.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { renameKey } from '../../../../syntax/rewrite.js';
import { cloudExample, properties } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { cidrOf, textOf, wholeOf } from '../../model/read-values.js';
import { changeTo, keyOf } from '../define.js';
import { defineVarsRule } from '../vars/about-vars.js';

const AT = `vars/wr.json ${properties}`;
const SIZES = ['database_storage', 'image_storage', 'shared_instance_storage', 'backup_storage'];
const PHYSNET = /^([^:\s]+):(\d+):(\d+)$/;

export const wrValueRules: readonly Rule<CarrierGrade>[] = [
  defineVarsRule('wr', {
    id: 'carrier-grade/cg-wr-storage-type',
    severity: 'error',
    docs: {
      summary: 'A storage size is not a number.',
      why: 'Sizes are whole numbers of GiB without quotes and units; the KVM region is configured with them as they are.',
      source: 'Sample files wr.json',
      ...cloudExample({ [`${AT}.database_storage`]: '50 GiB' }),
    },
    check({ file, properties: map, report }) {
      for (const key of SIZES) {
        const size = file.reader.value(map, key, ({ value }) => value ?? undefined);
        if (!size || (typeof size.value === 'number' && Number.isInteger(size.value) && size.value > 0))
          continue;
        const digits = /^\s*([1-9]\d*)\s*(?:GiB|GB|G)?\s*$/i.exec(String(size.value))?.[1];
        report({
          at: size.at,
          message: `'${key}' must be a number of GiB, not '${size.value}'.`,
          fixes: () => (digits ? [changeTo(file, size, Number(digits), true)] : []),
        });
      }
    },
  }),
  defineVarsRule('wr', {
    id: 'carrier-grade/cg-wr-backup-small',
    severity: 'error',
    docs: {
      summary: 'The backup storage is smaller than what is backed up.',
      why: 'A backup holds the database and the images; when they are full it no longer fits.',
      source: 'Annotated sample file wr.json',
      ...cloudExample({ [`${AT}.backup_storage`]: 250 }),
    },
    check({ file, properties: map, report }) {
      const backup = file.reader.value(map, 'backup_storage', wholeOf);
      const database = file.reader.value(map, 'database_storage', wholeOf);
      const images =
        file.reader.value(map, 'shared_instance_storage', wholeOf) ??
        file.reader.value(map, 'image_storage', wholeOf);
      if (!backup || !database || !images) return;
      const needed = database.value + images.value;
      if (backup.value >= needed) return;
      report({
        at: backup.at,
        message: `The backup needs ${needed} GiB (database ${database.value}, images ${images.value}), not ${backup.value}.`,
        fixes: () => [changeTo(file, backup, needed)],
      });
    },
  }),
  defineVarsRule('wr', {
    id: 'carrier-grade/cg-wr-backup-minimum',
    severity: 'warning',
    docs: {
      summary: 'The backup storage is below the minimum of the product.',
      why: `The KVM region wants at least ${backupMinimumGib} GiB for backups.`,
      source: 'Planning guide of the KVM region, storage',
      ...cloudExample({ [`${AT}.backup_storage`]: 100, [`${AT}.shared_instance_storage`]: 40 }),
    },
    check({ file, properties: map, report }) {
      const backup = file.reader.value(map, 'backup_storage', wholeOf);
      if (backup && backup.value > 0 && backup.value < backupMinimumGib)
        report({
          at: backup.at,
          message: `The backup storage should have at least ${backupMinimumGib} GiB, not ${backup.value}.`,
          fixes: () => [changeTo(file, backup, backupMinimumGib)],
        });
    },
  }),
  defineVarsRule('wr', {
    id: 'carrier-grade/cg-wr-storage-key-version',
    severity: 'warning',
    docs: {
      summary: 'The storage for images has the key of both releases.',
      why: "Release 1.1 calls it 'image_storage', release 2.0 'shared_instance_storage'; each reads only its own.",
      source: 'Sample files wr.json of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ [`${AT}.image_storage`]: 250 }),
    },
    check({ file, properties: map, model, report }) {
      const old = map.entry('image_storage');
      const at = keyOf(map, 'image_storage');
      const isNew = map.state('shared_instance_storage') === 'written';
      if (old && at && (isNew || model.version === '2.0'))
        report({
          at,
          message: "Release 2.0 calls this 'shared_instance_storage'.",
          fixes: () =>
            isNew
              ? []
              : [
                  {
                    title: "Rename to 'shared_instance_storage'",
                    edits: inFile(file.file, renameKey(file.file, old, 'shared_instance_storage')),
                    preferred: true,
                  },
                ],
        });
    },
  }),
  defineVarsRule('wr', {
    id: 'carrier-grade/cg-wr-region-name',
    severity: 'warning',
    docs: {
      summary: 'The name of the region is spelt as in the other release.',
      why: 'Services find each other by the name of the region, letter by letter: RegionOne in release 1.1, regionone in 2.0.',
      source: 'Sample files wr.json of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ [`${AT}.region_name`]: 'RegionOne' }),
    },
    check({ file, properties: map, model: { version }, used, report }) {
      const name = file.reader.value(map, 'region_name', textOf);
      const right =
        used && version === '2.0' ? 'regionone' : used && version === '1.1' ? 'RegionOne' : undefined;
      if (!name || !right || name.value === right || name.value.toLowerCase() !== right.toLowerCase()) return;
      report({
        at: name.at,
        message: `In release ${version} the region is called '${right}'.`,
        fixes: () => [changeTo(file, name, right, true)],
      });
    },
  }),
  defineVarsRule('wr', {
    id: 'carrier-grade/cg-wr-pxe-unique',
    severity: 'error',
    docs: {
      summary: 'The network that the KVM region boots from overlaps another one.',
      why: 'It is a subnet of its own, with its own addresses and its own DHCP server.',
      source: 'Annotated sample file wr.json',
      ...cloudExample({ [`${AT}.pxeboot_cidr`]: '10.40.3.0/24' }),
    },
    check({ file, properties: map, model: { environment }, used, report }) {
      const pxe = file.reader.value(map, 'pxeboot_cidr', cidrOf);
      if (!pxe || !used) return;
      for (const { cidr, name } of environment?.defined ?? []) {
        if (!cidr || !cidrsOverlap(cidr.value, pxe.value)) continue;
        report({
          at: pxe.at,
          message: `${formatCidr(pxe.value)} overlaps ${formatCidr(cidr.value)} of '${name?.value ?? 'another network'}'.`,
          related: [{ at: cidr.at, message: 'That subnet stands here.' }],
        });
      }
    },
  }),
  defineVarsRule('wr', {
    id: 'carrier-grade/cg-wr-physnet-format',
    severity: 'error',
    docs: {
      summary: 'A VLAN range of a physical network is not written as physnet:first:last.',
      why: 'Tenant networks take VLAN ids from these ranges; they go from 1 to 4094 and do not overlap on one physical network.',
      source: 'Sample files wr.json of release 2.0',
      ...cloudExample({ [`${AT}.physnet_VLAN_range_mappings.1`]: 'physnet2:2020:2000' }),
    },
    check({ file, properties: map, report }) {
      const seen: { name: string; first: number; last: number }[] = [];
      for (const range of file.reader.values(map, 'physnet_VLAN_range_mappings', textOf).items) {
        const [, name = '', low = '', high = ''] = PHYSNET.exec(range.value) ?? [];
        const [first, last] = [Number(low), Number(high)];
        if (name === '')
          report({
            at: range.at,
            message: `'${range.value}' must be physnet:first:last, such as 'physnet1:1000:1999'.`,
          });
        else if (!isVlanId(first) || !isVlanId(last))
          report({ at: range.at, message: `VLAN ids go from 1 to 4094, not ${first} to ${last}.` });
        else if (first > last)
          report({
            at: range.at,
            message: `The range '${range.value}' ends before it begins.`,
            fixes: () => [changeTo(file, range, `${name}:${last}:${first}`, true)],
          });
        else if (seen.some((each) => each.name === name && each.first <= last && first <= each.last))
          report({ at: range.at, message: `'${range.value}' overlaps another range of '${name}'.` });
        else seen.push({ name, first, last });
      }
    },
  }),
  defineVarsRule('wr', {
    id: 'carrier-grade/cg-wr-pci-id',
    severity: 'error',
    docs: {
      summary: 'A PCI device is not given as vendor and device.',
      why: 'Devices for SR-IOV are recognised by two numbers of four hexadecimal digits, joined by a colon: 8086:10ca.',
      source: 'Sample files wr.json of release 2.0',
      ...cloudExample({ [`${AT}.pci_vendor_id.0`]: '8086-10ca' }),
    },
    check({ file, properties: map, report }) {
      for (const id of file.reader.values(map, 'pci_vendor_id', textOf).items) {
        if (/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(id.value)) continue;
        const [vendor, device] = id.value.match(/[0-9a-f]{4}/gi) ?? [];
        report({
          at: id.at,
          message: `'${id.value}' is no PCI id; write vendor and device such as '8086:10ca'.`,
          fixes: () => (vendor && device ? [changeTo(file, id, `${vendor}:${device}`)] : []),
        });
      }
    },
  }),
  defineVarsRule('wr', {
    id: 'carrier-grade/cg-wr-vswitch',
    severity: 'warning',
    docs: {
      summary: 'The virtual switch does not fit the nodes of the cloud.',
      why: 'The switch nuage_vrs belongs to Distributed Cloud Networking: without DCN nodes nothing controls it, and with DCN nodes no other switch joins the overlay.',
      source: 'Sample files wr.json; annotated sample',
      ...cloudExample({ [`${AT}.vswitch_type`]: undefined }),
    },
    check({ file, properties: map, model: { environment }, used, report }) {
      if (!used || !environment?.nodeTypes.complete) return;
      const types = environment.nodeTypes.items.map(({ name }) => name?.value);
      if (types.some((type) => type === undefined) || types.length === 0) return;
      const vswitch = file.reader.value(map, 'vswitch_type', textOf);
      if (vswitch?.value === 'nuage_vrs' && !types.includes('DCN'))
        report({ at: vswitch.at, message: "'nuage_vrs' needs DCN nodes, but the environment has none." });
      if (map.state('vswitch_type') === 'absent' && types.includes('DCN')) {
        const at = keyOf(map, 'region_name') ?? keyOf(map, 'database_storage');
        if (at)
          report({ at, message: "With DCN nodes the switch is 'nuage_vrs'; there is no 'vswitch_type'." });
      }
    },
  }),
];
