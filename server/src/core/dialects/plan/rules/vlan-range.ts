/**
 * Ranges of VLAN ids: there is one where the table asks for it and nowhere else, it can be read, it is not reversed,
 * and no other network on its wire uses an id of it. Each is a rule of its own; the first that applies speaks.
 */
import { parseVlanRange, VLAN_MAX, VLAN_MIN } from '../../../net/vlan.js';
import { inFile } from '../../../rules/in-file.js';
import { defineRule, type Rule, type RuleContext } from '../../../rules/rule.js';
import { removeEntry } from '../../../syntax/rewrite.js';
import type { ScalarNode } from '../../../syntax/tree.js';
import { esxPlan, example } from '../examples.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import { proposeVlanId, proposeVlanRange } from '../model/proposals.js';
import {
  areNamesakes,
  called,
  placeOf,
  placeOfKey,
  rowOf,
  settledVlanType,
  trunkOf,
} from './about-networks.js';
import { addKey, ownEntry, removeKeys, replaceValue } from './fixes.js';
import { formatVlanRange, freeVlanRange } from './free-values.js';

const SOURCE =
  'Technical overview 1.1, table Virtual networks for ESX, row ESX Tenant: a range of trunked VLANs';
const IDS = 'IEEE 802.1Q: VLAN ids from 1 to 4094';

const missing = defineRule<Plan>({
  id: 'plan/vlan-range-missing',
  severity: 'error',
  docs: {
    summary: 'ESX Tenant has no range of VLAN ids.',
    why: 'Each tenant network on ESX is a VLAN of this range, trunked to all hosts. Without a range tenants cannot have networks.',
    source: SOURCE,
    ...example(esxPlan, { good: 'vlan-range: 500-1000, ', bad: '' }),
  },
  check({ file, model, report }) {
    for (const network of model.networks) {
      const { fact, section } = network;
      if (!fact?.takesVlanRange || section.state('vlan-range') !== 'absent') continue;
      if (section.state('vlan-id') !== 'absent') continue;
      report({
        at: placeOf(network),
        message: `${called(network)} needs a 'vlan-range', such as 500-1000: ${rowOf(fact)}.`,
        fixes: () => {
          const range = proposeVlanRange(model, network);
          if (!range) return [];
          const text = formatVlanRange(range);
          const after = section.state('vlan-type') === 'written' ? 'vlan-type' : 'network';
          return addKey(file, section, 'vlan-range', text, `Add 'vlan-range: ${text}', which is free`, {
            after,
          });
        },
      });
    }
  },
});

const unexpected = defineRule<Plan>({
  id: 'plan/vlan-range-unexpected',
  severity: 'error',
  docs: {
    summary: 'A network that is a single VLAN is given a range of ids.',
    why: 'External, Service and ESX are one VLAN each; the installer asks for its id. Only ESX Tenant is a trunk of many VLANs.',
    source: 'Technical overview 1.1, tables Virtual networks for KVM and for ESX',
    ...example(esxPlan, {
      good: 'network: esx, vlan-type: tagged, vlan-id: 333',
      bad: 'network: esx, vlan-type: tagged, vlan-range: 333-340',
    }),
  },
  check({ file, model, report }) {
    for (const network of model.virtual.networks) {
      const { fact, section, vlanRange } = network;
      if (!fact || fact.takesVlanRange || settledVlanType(network) !== 'tagged') continue;
      if (section.state('vlan-range') !== 'written') continue;
      const hasId = section.state('vlan-id') !== 'absent';
      report({
        at: placeOfKey(model, section, 'vlan-range'),
        message: `${called(network)} is a single VLAN, so it takes a 'vlan-id' and no 'vlan-range': ${rowOf(fact)}.`,
        fixes: () => {
          if (hasId) return removeKeys(file, section, ['vlan-range'], "Remove 'vlan-range'");
          const entry = ownEntry(section, 'vlan-range');
          const id =
            (vlanRange && freeVlanRange(model, vlanRange.value, network)?.first) ?? proposeVlanId(model);
          if (!entry || id === undefined) return [];
          const [added] = addKey(file, section, 'vlan-id', id, '', { after: 'vlan-type' });
          const edits = [...inFile(file, removeEntry(file, entry)), ...(added?.edits ?? [])];
          return added ? [{ title: `Write 'vlan-id: ${id}' instead`, edits }] : [];
        },
      });
    }
  },
});

/** The text of a `vlan-range` on a network that takes one, whether or not it can be read. */
function writtenRange(
  network: PlanNetwork,
): { readonly text: string; readonly node: ScalarNode } | undefined {
  if (!network.fact?.takesVlanRange || network.section.state('vlan-range') !== 'written') return undefined;
  const node = network.section.entry('vlan-range')?.value;
  if (node?.type !== 'scalar' || node.tag || typeof node.value !== 'string') return undefined;
  return { text: node.value, node };
}

const invalid = defineRule<Plan>({
  id: 'plan/vlan-range-invalid',
  severity: 'error',
  docs: {
    summary: 'A range of VLAN ids cannot be read, or leaves the ids that there are.',
    why: 'A range is two VLAN ids with a dash between them. Ids go from 1 to 4094; 0 and 4095 are reserved.',
    source: IDS,
    ...example(esxPlan, { good: 'vlan-range: 500-1000', bad: 'vlan-range: 500-5000' }),
  },
  check({ file, model, report }) {
    for (const network of model.virtual.networks) {
      const written = writtenRange(network);
      const result = written && parseVlanRange(written.text);
      if (!written || !result || result.kind === 'range' || result.kind === 'reversed') continue;
      const at = { file, node: written.node };
      if (result.kind === 'invalid') {
        report({
          at,
          message: `'${written.text}' is no range of VLAN ids; write two ids with a dash, such as 500-1000.`,
        });
        continue;
      }
      const clamped = { first: clamp(result.first), last: clamp(result.last) };
      report({
        at,
        message: `VLAN ids go from ${VLAN_MIN} to ${VLAN_MAX}, and the range ${written.text} leaves them.`,
        fixes: () => {
          if (clamped.first >= clamped.last) return [];
          const text = formatVlanRange(clamped);
          const value = { value: text, node: written.node, at, shared: network.section.shared };
          return replaceValue(file, value, text, `Change the range to ${text}`);
        },
      });
    }
  },
});

const clamp = (id: number) => Math.max(VLAN_MIN, Math.min(id, VLAN_MAX));

const reversed = defineRule<Plan>({
  id: 'plan/vlan-range-reversed',
  severity: 'error',
  docs: {
    summary: 'A range of VLAN ids ends before it starts.',
    why: 'The lower id comes first. A reversed range holds no id at all, so that no tenant network could be made.',
    source: IDS,
    ...example(esxPlan, { good: 'vlan-range: 500-1000', bad: 'vlan-range: 1000-500' }),
  },
  check({ file, model, report }) {
    for (const network of model.virtual.networks) {
      const written = writtenRange(network);
      const result = written && parseVlanRange(written.text);
      if (!written || result?.kind !== 'reversed') continue;
      const at = { file, node: written.node };
      const { first, last } = result;
      report({
        at,
        message: `The range ${written.text} ends before it begins: ${first} is greater than ${last}.`,
        fixes: () => {
          const text = formatVlanRange({ first: last, last: first });
          const value = { value: text, node: written.node, at, shared: network.section.shared };
          return replaceValue(file, value, text, `Swap the ends: ${text}`, true);
        },
      });
    }
  },
});

const overlap = defineRule<Plan>({
  id: 'plan/vlan-range-overlap',
  severity: 'error',
  docs: {
    summary: 'A range of VLAN ids holds the id of another network on the same port.',
    why: 'When Neutron hands that id to a tenant network, the tenant is on the wire of External, Service or ESX.',
    source: SOURCE,
    ...example(esxPlan, { good: 'vlan-range: 500-1000', bad: 'vlan-range: 300-1000' }),
  },
  check: checkOverlap,
});

function checkOverlap({ file, model, report }: RuleContext<Plan>): void {
  for (const network of model.networks) {
    const { vlanRange, fact } = network;
    if (!vlanRange || !fact?.takesVlanRange) continue;
    const { first, last } = vlanRange.value;
    const inside = model.networks.filter((other) => {
      if (other === network || areNamesakes(other, network) || !other.vlanId) return false;
      const id = other.vlanId.value;
      return (
        first <= id && id <= last && sharesWire(model, network, other) && other.fact?.vlanType !== 'untagged'
      );
    });
    const [one] = inside;
    if (!one?.vlanId) continue;
    const names = inside.map((other) => `${other.vlanId?.value ?? ''} of ${called(other)}`);
    report({
      at: vlanRange.at,
      message: `The range ${first}-${last} holds VLAN id ${names.join(' and ')} on the same port; tenant networks need ids that nobody uses.`,
      related: inside.flatMap((other) =>
        other.vlanId
          ? [{ at: other.vlanId.at, message: `${called(other)} uses VLAN id ${other.vlanId.value}.` }]
          : [],
      ),
      fixes: () => {
        const free = freeVlanRange(model, vlanRange.value, network) ?? proposeVlanRange(model, network);
        if (!free) return [];
        const text = formatVlanRange(free);
        return replaceValue(file, vlanRange, text, `Change the range to ${text}, which is free`);
      },
    });
  }
}

function sharesWire(plan: Plan, a: PlanNetwork, b: PlanNetwork): boolean {
  const port = trunkOf(plan, a);
  return port !== undefined && port === trunkOf(plan, b);
}

export const vlanRange: readonly Rule<Plan>[] = [missing, unexpected, invalid, reversed, overlap];
