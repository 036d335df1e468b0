/** Logical networks by name, type and VLAN: which there are, which each node type must have, and how they are tagged. */
import {
  carrierGradeNetwork,
  carrierGradeNetworks,
  carrierGradeNodeTypes,
} from '../../../../architecture/carrier-grade-networks.js';
import { isVlanId } from '../../../../net/vlan.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade, LogicalNetwork, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { called, defineNetworksRule, headOf, isWhole, networksOf } from './about-networks.js';

const NAMES = carrierGradeNetworks.flatMap(({ name, alias }) => [name, alias]);
const FIRST = 'environment.json node-type.0.interface-map.0.logical-network-map';

/** The id as a number, from 1 to 4094; undefined for anything else. */
function vlanIdOf({ segmentId }: LogicalNetwork): number | undefined {
  const id = segmentId === undefined || segmentId.value === '' ? Number.NaN : Number(segmentId.value);
  return isVlanId(id) ? id : undefined;
}

export const logicalNetworkRules: readonly Rule<CarrierGrade>[] = [
  defineNetworksRule({
    id: 'carrier-grade/cg-logical-network-name',
    severity: 'error',
    docs: {
      summary: 'A logical network has a name that the product does not know.',
      why: 'Services find their networks by name; a network of another name carries nothing.',
      source: 'Sample environment files; technical overviews of Carrier Grade, table of networks',
      ...cloudExample({ [`${FIRST}.2.name`]: 'block-store' }),
    },
    check({ environment, report }) {
      const { file } = environment;
      for (const { name } of networksOf(environment)) {
        if (!name || carrierGradeNetwork(name.value)) continue;
        const guess = nearest(name.value, NAMES);
        report({
          at: name.at,
          message: `'${name.value}' is no network of the product${guess ? `; did you mean '${guess}'?` : `; there are ${carrierGradeNetworks.map((each) => each.name).join(', ')}.`}`,
          fixes: () =>
            guess
              ? [
                  {
                    title: `Change to '${guess}'`,
                    edits: inFile(file, replaceScalar(file, name.node, guess)),
                    preferred: true,
                  },
                ]
              : [],
        });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-logical-name-mixed',
    severity: 'warning',
    docs: {
      summary: 'Networks are called by their plain names and by the terms of the product in one cloud.',
      why: 'The templates use one way or the other; names in environment.json and wr.json are compared letter by letter.',
      source: 'Sample environment files: CLM, CAN, BLS in the template denver, plain names in the others',
      ...cloudExample({ [`${FIRST}.2.name`]: 'BLS' }),
    },
    check({ environment, report }) {
      const named = environment.defined.flatMap(({ name }) => (name ? [name] : []));
      const plain = named.find(({ value }) => carrierGradeNetwork(value)?.name === value);
      const terms = named.filter(({ value }) => carrierGradeNetwork(value)?.alias === value);
      const [term] = terms;
      if (!plain || !term) return;
      const network = carrierGradeNetwork(term.value);
      report({
        at: term.at,
        message: `'${term.value}' is a term of the product, but '${plain.value}' is a plain name; call it '${network?.name}'.`,
        related: [{ at: plain.at, message: 'A plain name stands here.' }],
      });
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-logical-required',
    severity: 'error',
    docs: {
      summary: 'A node type lacks a network that it needs.',
      why: 'Controllers speak to each other on management, answer on api and reach volumes on blockstore; a DCN node joins the data center and the tenant underlay.',
      source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ [`${FIRST}.2`]: undefined }),
    },
    check({ environment, report }) {
      if (!isWhole(environment)) return;
      for (const { name, interfaces, section } of environment.nodeTypes.items) {
        const type = carrierGradeNodeTypes.find((each) => each.name === name?.value);
        const networks = interfaces.items.flatMap((each) => each.networks.items);
        if (!type || networks.some((network) => !network.name)) continue;
        const there = new Set(networks.map((each) => carrierGradeNetwork(each.name?.value ?? '')?.name));
        const missing = type.required.filter((each) => !there.has(each));
        if (missing.length > 0)
          report({
            at: headOf(section, name),
            message: `${type.name} lacks the network ${missing.map((each) => `'${each}'`).join(' and ')}.`,
          });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-logical-type',
    severity: 'error',
    docs: {
      summary: 'A logical network is of another type than vlan.',
      why: 'The configuration processor knows no other type.',
      source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ [`${FIRST}.0.type`]: 'vxlan' }),
    },
    check({ environment, report }) {
      const { file } = environment;
      for (const { type } of networksOf(environment)) {
        if (!type || type.value === 'vlan') continue;
        report({
          at: type.at,
          message: `The type of a network is always 'vlan', not '${type.value}'.`,
          fixes: () => [
            {
              title: "Change to 'vlan'",
              edits: inFile(file, replaceScalar(file, type.node, 'vlan')),
              preferred: true,
            },
          ],
        });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-segment-id-type',
    severity: 'warning',
    docs: {
      summary: 'A segment id is a number without quotes.',
      why: 'Every published file writes it as text, and the processor joins it to other text.',
      source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ [`${FIRST}.0.segment-id`]: 403 }),
    },
    check({ environment, report }) {
      const { file } = environment;
      for (const { segmentId } of networksOf(environment)) {
        if (!segmentId || typeof segmentId.value !== 'number') continue;
        const text = String(segmentId.value);
        report({
          at: segmentId.at,
          message: `Write the segment id as text: "${text}".`,
          fixes: () => [
            {
              title: 'Put it in quotes',
              edits: inFile(file, replaceScalar(file, segmentId.node, text)),
              preferred: true,
            },
          ],
        });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-segment-id-range',
    severity: 'error',
    docs: {
      summary: 'A segment id is no VLAN id.',
      why: 'VLAN ids go from 1 to 4094.',
      source: 'IEEE 802.1Q',
      ...cloudExample({ [`${FIRST}.0.segment-id`]: '4096' }),
    },
    check({ environment, report }) {
      for (const network of networksOf(environment)) {
        const { segmentId } = network;
        if (!segmentId || segmentId.value === '' || vlanIdOf(network) !== undefined) continue;
        report({
          at: segmentId.at,
          message: `'${segmentId.value}' is no VLAN id; write a number from 1 to 4094.`,
        });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-segment-id-empty',
    severity: 'warning',
    docs: {
      summary: 'A network other than tenant has an empty segment id.',
      why: 'An empty id makes the network untagged. Only the tenant underlay is; the others are VLANs of their own.',
      source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ [`${FIRST}.1.segment-id`]: '' }),
    },
    check({ environment, report }) {
      for (const network of networksOf(environment)) {
        const fact = network.name && carrierGradeNetwork(network.name.value);
        if (network.segmentId?.value !== '' || !fact || fact.mayBeUntagged) continue;
        report({
          at: network.segmentId.at,
          message: `${called(network)} has no VLAN id; only the tenant network may be untagged.`,
        });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-segment-id-duplicate',
    severity: 'error',
    docs: {
      summary: 'Two networks have the same VLAN.',
      why: 'Networks on one VLAN are one broadcast domain; each logical network has its own.',
      source: 'IEEE 802.1Q; sample environment files',
      ...cloudExample({ [`${FIRST}.1.segment-id`]: '403' }),
    },
    check({ environment, report }) {
      const seen = new Map<number, LogicalNetwork>();
      for (const network of environment.defined) {
        const id = vlanIdOf(network);
        if (id === undefined || !network.segmentId) continue;
        const first = seen.get(id);
        // The same network defined twice is another mistake.
        if (first?.segmentId && first.name?.value !== network.name?.value)
          report({
            at: network.segmentId.at,
            message: `${called(network)} has the VLAN id ${id} of ${called(first)}.`,
            related: [{ at: first.segmentId.at, message: `The id of ${called(first)} stands here.` }],
          });
        else seen.set(id, network);
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-two-untagged',
    severity: 'error',
    docs: {
      summary: 'An interface carries two untagged networks.',
      why: 'A port has one native VLAN: two untagged networks on it cannot be told apart.',
      source: 'IEEE 802.1Q',
      ...cloudExample({
        'environment.json node-type.1.interface-map.0.logical-network-map.1.segment-id': '',
        'environment.json node-type.1.interface-map.0.logical-network-map.2': {
          name: 'tenant',
          type: 'vlan',
          'segment-id': '',
          'network-address': { cidr: '10.40.7.0/24', 'start-address': '10.40.7.120' },
        },
      }),
    },
    check({ environment, report }) {
      for (const { interfaces } of environment.nodeTypes.items) {
        for (const { networks } of interfaces.items) {
          const untagged = networks.items.filter((network) => isUntagged(environment, network));
          const [first, second] = untagged;
          if (!first || !second) continue;
          report({
            at: headOf(second.section, second.name),
            message: `${called(second)} is untagged on this interface, and ${called(first)} is too.`,
            related: [{ at: headOf(first.section, first.name), message: 'The other one is here.' }],
          });
        }
      }
    },
  }),
];

/** Also through a ref, whose definition has the id. */
function isUntagged(environment: NetworkEnvironment, network: LogicalNetwork): boolean {
  const defined = network.ref ? environment.resolve(network.ref.value) : network;
  return defined?.segmentId?.value === '';
}
