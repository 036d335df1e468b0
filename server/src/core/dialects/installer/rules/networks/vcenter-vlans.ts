/** The VLANs behind vCenters: the range of tenants, and the id of the external network beside it. */
import { isVlanId, VLAN_MAX, VLAN_MIN, type VlanRange } from '../../../../net/vlan.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Rule } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { esxExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';
import { isMeant, textAt } from './meant-text.js';
import { colonRange, externalVlan, isGoodRange, tenantVlans, usesVcenter } from './reading.js';

const RANGE = 'vcenter.vlan_range';
const EXTERNAL = 'vcenter.external_vlan_id';

const format = defineEnvironmentRule({
  id: 'installer/vcenter-vlan-range-format',
  severity: 'error',
  docs: {
    summary: 'The VLAN range of tenants is not two ids with a colon between them.',
    why: 'Neutron reads the range with a colon. The hyphen is the way of `ovs_vapp.ini`, which says the same to another program.',
    source: 'JSON page 1.1; OVSvApp page 1.1 for the other file',
    ...esxExample({ [RANGE]: '1701-1720' }),
  },
  check({ environment, report }) {
    const text = usesVcenter(environment) ? textAt(environment, RANGE) : undefined;
    if (!text || colonRange(text.value)) return;
    const loose = /^\s*(\d{1,6})\s*(?:[-–:/]|\.\.+)\s*(\d{1,6})\s*$/.exec(text.value);
    const meant = loose ? `${loose[1]}:${loose[2]}` : undefined;
    const form = meant ? `write '${meant}'.` : "write two ids with a colon, such as '500:1000'.";
    report({
      at: text.at,
      message: `'${text.value}' is no range of VLANs; ${form}`,
      fixes: () => (meant === undefined ? [] : change(environment.file, text, meant, true)),
    });
  },
});

const bounds = defineEnvironmentRule({
  id: 'installer/vcenter-vlan-range-bounds',
  severity: 'error',
  docs: {
    summary: 'The VLAN range of tenants has ids that do not exist, or ends before it begins.',
    why: 'VLAN ids go from 1 to 4094, the lower one first. Neutron does not start with any other range.',
    source: 'IEEE 802.1Q; JSON page 1.1',
    ...esxExample({ [RANGE]: '1720:1701' }),
  },
  check({ environment, report }) {
    const text = usesVcenter(environment) ? textAt(environment, RANGE) : undefined;
    const range = text && colonRange(text.value);
    if (!text || !range || isGoodRange(range)) return;
    const { first, last } = range;
    const reversed = isVlanId(first) && isVlanId(last);
    report({
      at: text.at,
      message: reversed
        ? `'${text.value}' ends before it begins.`
        : `'${text.value}' has VLAN ids that do not exist; they go from 1 to 4094.`,
      fixes: () => (reversed ? change(environment.file, text, `${last}:${first}`, true) : []),
    });
  },
});

/** The range of every id there is. */
const isEverything = ({ first, last }: VlanRange) => first === VLAN_MIN && last === VLAN_MAX;

const everything = defineEnvironmentRule({
  id: 'installer/vcenter-vlan-range-all',
  severity: 'warning',
  docs: {
    summary: 'The VLAN range of tenants is every id there is.',
    why: 'External, ESX and Service are VLANs too. Tenants may be given one of theirs, and the networks are then one.',
    source: 'A published sample has this range; Technical overview 1.1, table Virtual networks for ESX',
    ...esxExample({ [RANGE]: '1:4094' }),
  },
  check({ environment, report }) {
    const range = tenantVlans(environment);
    if (!range || !isEverything(range.value)) return;
    report({
      at: range.at,
      message:
        'Tenants take every VLAN id; none is left for the external network, the ESX hosts and the Service network.',
      fixes: () => {
        const external = externalVlan(environment);
        return external ? shorten(environment, range.value, external.value) : [];
      },
    });
  },
});

/** The parts of a range on both sides of an id, the larger first. */
function shorten(environment: EnvironmentJson, { first, last }: VlanRange, id: number): readonly Fix[] {
  const range = tenantVlans(environment);
  if (!range) return [];
  return [
    { first, last: id - 1 },
    { first: id + 1, last },
  ]
    .filter(isGoodRange)
    .toSorted((a, b) => b.last - b.first - (a.last - a.first))
    .flatMap((part) => change(environment.file, range, `${part.first}:${part.last}`));
}

const externalType = defineEnvironmentRule({
  id: 'installer/vcenter-external-vlan-type',
  severity: 'error',
  docs: {
    summary: 'The VLAN id of the external network is no number from 1 to 4094.',
    why: 'The external network is made with this id. Other values, and names such as `vlan1634`, make no network.',
    source: 'Samples 1.1, ESX with an external VLAN; IEEE 802.1Q',
    ...esxExample({ [EXTERNAL]: 'vlan1634' }),
  },
  check({ environment, report }) {
    const node = usesVcenter(environment) ? environment.entry(EXTERNAL)?.value : undefined;
    if (node?.type !== 'scalar' || isUnknown(node) || externalVlan(environment)) return;
    const { value } = node;
    if (typeof value !== 'number' && typeof value !== 'string') return;
    const text = String(value);
    if (!isMeant(text)) return;
    const digits = /^\s*(?:vlan)?[\s._:-]*(\d{1,6})\s*$/i.exec(text)?.[1];
    const id = digits !== undefined && isVlanId(Number(digits)) ? Number(digits) : undefined;
    const { file } = environment;
    report({
      at: { file, node },
      message: `'${text}' is no VLAN id; write a number from 1 to 4094.`,
      fixes: () =>
        id === undefined
          ? []
          : [
              {
                title: `Change to ${id}`,
                edits: inFile(file, replaceScalar(file, node, id)),
                preferred: true,
              },
            ],
    });
  },
});

const externalInRange = defineEnvironmentRule({
  id: 'installer/vcenter-external-vlan-in-range',
  severity: 'error',
  docs: {
    summary: 'The VLAN of the external network lies in the range of tenants.',
    why: 'A tenant network may be given this id. It would then be the external network itself, and its VMs would stand in the open.',
    source: 'Samples 1.1, ESX with an external VLAN; Technical overview 1.1, table Virtual networks for ESX',
    ...esxExample({ [EXTERNAL]: 1710 }),
  },
  check({ environment, report }) {
    const external = externalVlan(environment);
    const range = tenantVlans(environment);
    if (!external || !range || isEverything(range.value)) return;
    const { first, last } = range.value;
    if (external.value < first || external.value > last) return;
    report({
      at: external.at,
      message: `VLAN ${external.value} lies in ${first}:${last}, the range of tenants.`,
      related: [{ at: range.at, message: 'The VLANs of tenants.' }],
      fixes: () => shorten(environment, range.value, external.value),
    });
  },
});

export const vcenterVlans: readonly Rule<Installer>[] = [
  format,
  bounds,
  everything,
  externalType,
  externalInRange,
];
