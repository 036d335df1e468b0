/** Node types and their interfaces: which names there are, and what every interface must have. */
import { carrierGradeNodeTypes } from '../../../../architecture/carrier-grade-networks.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { removeEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import {
  defineNetworksRule,
  headOf,
  interfaceCalled,
  interfacesOf,
  keyOf,
  nestedMaps,
} from './about-networks.js';

const TYPES = carrierGradeNodeTypes.map(({ name }) => name);
const FIRST = 'environment.json node-type.0.interface-map.0';

export const nodeTypeRules: readonly Rule<CarrierGrade>[] = [
  defineNetworksRule({
    id: 'carrier-grade/cg-node-type-unknown',
    severity: 'error',
    docs: {
      summary: 'A node type has a name that the product does not know.',
      why: 'Roles, services and networks hang on the name of the node type. The configuration processor knows exactly six.',
      source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ 'environment.json node-type.2.name': 'VRS' }),
    },
    check({ environment, report }) {
      for (const { name } of environment.nodeTypes.items) {
        if (!name || TYPES.includes(name.value)) continue;
        const guess = nearest(name.value.toUpperCase(), TYPES);
        const { file } = environment;
        report({
          at: name.at,
          message: `'${name.value}' is no node type; there are ${TYPES.slice(0, -1).join(', ')} and ${TYPES.at(-1)}.`,
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
    id: 'carrier-grade/cg-node-type-duplicate',
    severity: 'error',
    docs: {
      summary: 'A node type is described twice.',
      why: 'Servers name their node type in their group; with two descriptions nobody knows which interfaces they get.',
      source: 'Sample environment files: one entry for each node type',
      ...cloudExample({ 'environment.json node-type.2.name': 'DCN' }),
    },
    check({ environment, report }) {
      const seen = new Map<string, (typeof environment.nodeTypes.items)[number]>();
      for (const type of environment.nodeTypes.items) {
        const { name } = type;
        if (!name) continue;
        const first = seen.get(name.value)?.name;
        if (first)
          report({
            at: name.at,
            message: `The node type '${name.value}' is described twice.`,
            related: [{ at: first.at, message: 'It is described here first.' }],
          });
        else seen.set(name.value, type);
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-interface-name',
    severity: 'error',
    docs: {
      summary: 'The name of an interface is not INTF and a number, or occurs twice in a node type.',
      why: 'References to networks are made of these names: `ccn-INTF0-management` is found only by a name of that form.',
      source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ 'environment.json node-type.1.interface-map.1.name': 'eth1' }),
    },
    check({ environment, report }) {
      for (const { interfaces, name: type } of environment.nodeTypes.items) {
        const seen = new Map<string, (typeof interfaces.items)[number]>();
        for (const each of interfaces.items) {
          const { name } = each;
          if (!name) continue;
          const first = seen.get(name.value)?.name;
          if (!/^INTF\d+$/.test(name.value)) {
            report({
              at: name.at,
              message: `'${name.value}' is no name of an interface; write INTF and a number, such as INTF${interfaces.items.indexOf(each)}.`,
            });
          } else if (first) {
            report({
              at: name.at,
              message: `${type ? type.value : 'This node type'} has two interfaces '${name.value}'.`,
              related: [{ at: first.at, message: 'The first one is here.' }],
            });
          }
          seen.set(name.value, seen.get(name.value) ?? each);
        }
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-port-map-missing',
    severity: 'error',
    docs: {
      summary: 'An interface has no port map, or has both kinds.',
      why: 'An interface is either a plain NIC (ethernet-port-map) or a bond of ports of a machine (machine-port-map). Without one of them nobody knows which wire it is.',
      source: 'Sample environment files, unbonded and bonded',
      ...cloudExample({ [`${FIRST}.ethernet-port-map`]: undefined }),
    },
    check({ environment, report }) {
      for (const each of interfacesOf(environment)) {
        const { section, name } = each;
        const ethernet = section.state('ethernet-port-map');
        const machine = section.state('machine-port-map');
        if (ethernet === 'absent' && machine === 'absent') {
          report({
            at: headOf(section, name),
            message: `${capital(interfaceCalled(each))} has no 'ethernet-port-map' and no 'machine-port-map'; it needs one of them.`,
          });
        } else if (ethernet === 'written' && machine === 'written') {
          const { file } = environment;
          report({
            at: keyOf(section, 'machine-port-map') ?? section.at,
            message: `${capital(interfaceCalled(each))} has both 'ethernet-port-map' and 'machine-port-map'; it is either a plain NIC or a bond.`,
            fixes: () =>
              (['ethernet-port-map', 'machine-port-map'] as const).flatMap((key) => {
                const entry = section.entry(key);
                return entry
                  ? [{ title: `Remove '${key}'`, edits: inFile(file, removeEntry(file, entry)) }]
                  : [];
              }),
          });
        }
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-logical-map-missing',
    severity: 'error',
    docs: {
      summary: 'An interface carries no logical networks.',
      why: 'What an interface is for stands in its logical-network-map; without it the interface is set up for nothing.',
      source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ [`${FIRST}.logical-network-map`]: undefined }),
    },
    check({ environment, report }) {
      for (const each of interfacesOf(environment)) {
        if (each.section.state('logical-network-map') !== 'absent') continue;
        report({
          at: headOf(each.section, each.name),
          message: `${capital(interfaceCalled(each))} has no 'logical-network-map'.`,
        });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-interface-nested',
    severity: 'error',
    docs: {
      summary: 'An interface-map stands inside an interface.',
      why: 'A brace in the wrong place has put the interfaces one level too deep, where the configuration processor does not look for them.',
      source: 'A first draft of a published environment file has this mistake',
      ...cloudExample({
        [`${FIRST}.ethernet-port-map`]: { 'interface-ports': ['eth0'], 'interface-map': [] },
      }),
    },
    check({ environment, report }) {
      for (const at of nestedMaps(environment))
        report({
          at,
          message: "'interface-map' stands inside an interface; it belongs in the node type.",
        });
    },
  }),
];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
