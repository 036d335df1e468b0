/** Bonds and the ports they are made of: `machine-port-map` and `bond-options` of an interface. */
import { bondMode, mtuLimits } from '../../../../architecture/carrier-grade-networks.js';
import type { Section, Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade, Interface, Items, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { itemsOf, optional, textOf, wholeOf } from '../../model/read-values.js';
import { defineNetworksRule, headOf, interfaceCalled, interfacesOf, keyOf } from './about-networks.js';

/** A port of a machine, with the label that the bond knows it by. */
export interface MachinePort {
  readonly port?: Value<string>;
  readonly label?: Value<string>;
}

/** The ports of one model of machines. */
export interface MachineMap {
  readonly section: Section;
  readonly vendor?: Value<string>;
  readonly model?: Value<string>;
  readonly ports: Items<MachinePort>;
}

export function machineMapsOf(environment: NetworkEnvironment, { section }: Interface): Items<MachineMap> {
  const { reader } = environment;
  return itemsOf(environment, section, 'machine-port-map', (each) => ({
    section: each,
    ...optional({
      vendor: reader.value(each, 'vendor', textOf),
      model: reader.value(each, 'model', textOf),
    }),
    ports: itemsOf(environment, each, 'interface-ports', (port) =>
      optional({ port: reader.value(port, 'port', textOf), label: reader.value(port, 'label', textOf) }),
    ),
  }));
}

const BONDED = {
  name: 'INTF0',
  'machine-port-map': [
    {
      vendor: 'HP',
      model: 'ProLiant DL360 Gen9',
      'interface-ports': [
        { port: 'port5', label: 'ctrl-1' },
        { port: 'port6', label: 'ctrl-2' },
      ],
    },
  ],
  'bond-options': {
    'bond-mode': 4,
    'bond-miimon': 100,
    'bond-updelay': 200,
    'bond-lacp-rate': 1,
    mtu: 9000,
    'bond-slaves': 'ctrl-1 ctrl-2',
  },
  'logical-network-map': [{ name: 'management', ref: 'ccn-INTF0-management' }],
};

const ONE_PORT = {
  vendor: 'HP',
  model: 'ProLiant DL360 Gen9',
  'interface-ports': [{ port: 'port5', label: 'ctrl-1' }],
};

const PLACE = 'environment.json node-type.2.interface-map.0';

/** The first interface of VRG as a bond, good and with one option broken. */
function bondExample(bad: Readonly<Record<string, string | number>>) {
  const good = { [PLACE]: BONDED };
  const options = { ...BONDED['bond-options'], ...bad };
  return cloudExample({ [PLACE]: { ...BONDED, 'bond-options': options } }, good);
}

/** Calls `check` for every bond that can be read. */
function bondRule(
  rule: Omit<Rule<CarrierGrade>, 'check'>,
  check: (
    bond: { readonly section: Section; readonly owner: Interface; readonly environment: NetworkEnvironment },
    report: Parameters<NonNullable<Rule<CarrierGrade>['check']>>[0]['report'],
  ) => void,
): Rule<CarrierGrade> {
  return defineNetworksRule({
    ...rule,
    check({ environment, report }) {
      for (const owner of interfacesOf(environment)) {
        const section = environment.reader.sectionAt(owner.section, 'bond-options');
        if (section) check({ section, owner, environment }, report);
      }
    },
  });
}

export const bondRules: readonly Rule<CarrierGrade>[] = [
  bondRule(
    {
      id: 'carrier-grade/cg-bond-without-machine-map',
      severity: 'error',
      docs: {
        summary: 'An interface has bond-options, but no machine-port-map.',
        why: 'A bond is made of the labelled ports of a machine-port-map; a plain NIC cannot be bonded.',
        source: 'Sample environment files with bonds',
        ...cloudExample({ [`${PLACE}.bond-options`]: BONDED['bond-options'] }, { [PLACE]: BONDED }),
      },
    },
    ({ owner }, report) => {
      if (owner.section.state('machine-port-map') !== 'absent') return;
      const at = keyOf(owner.section, 'bond-options');
      if (at)
        report({
          at,
          message: `${interfaceCalled(owner)} has 'bond-options', but no 'machine-port-map' with ports to bond.`,
        });
    },
  ),
  bondRule(
    {
      id: 'carrier-grade/cg-bond-mode',
      severity: 'error',
      docs: {
        summary: 'The bonding mode is not 4.',
        why: 'Mode 4 (802.3ad, link aggregation) is the only one that the management network may have.',
        source: 'Sample environment files with bonds; sample file wr.json',
        ...bondExample({ 'bond-mode': 1 }),
      },
    },
    ({ section, environment: { reader, file } }, report) => {
      const mode = reader.value(section, 'bond-mode', wholeOf);
      if (!mode || mode.value === bondMode) return;
      report({
        at: mode.at,
        message: `The bonding mode is ${mode.value}; only ${bondMode} (802.3ad) is supported.`,
        fixes: () => [
          {
            title: `Change to ${bondMode}`,
            edits: inFile(file, replaceScalar(file, mode.node, bondMode)),
            preferred: true,
          },
        ],
      });
    },
  ),
  bondRule(
    {
      id: 'carrier-grade/cg-bond-slaves',
      severity: 'error',
      docs: {
        summary: 'The slaves of a bond are not the labels of its ports.',
        why: 'The bond finds its ports by their labels; a label that is missing or misspelt leaves a wire out of the bond.',
        source: 'Sample environment files with bonds',
        ...bondExample({ 'bond-slaves': 'ctrl-1 ctrl-3' }),
      },
    },
    ({ section, owner, environment }, report) => {
      const { reader, file } = environment;
      const slaves = reader.value(section, 'bond-slaves', textOf);
      const maps = machineMapsOf(environment, owner);
      if (!slaves || !maps.complete || maps.items.length === 0) return;
      if (!maps.items.every(({ ports }) => ports.complete && ports.items.every(({ label }) => label))) return;
      const named = slaves.value.split(/\s+/).filter((word) => word !== '');
      for (const { ports } of maps.items) {
        const labels = ports.items.flatMap(({ label }) => label?.value ?? []);
        if (sameWords(named, labels)) continue;
        const right = labels.join(' ');
        report({
          at: slaves.at,
          message: `The slaves '${slaves.value}' are not the labels of the ports, '${right}'.`,
          fixes: () => [
            {
              title: `Change to '${right}'`,
              edits: inFile(file, replaceScalar(file, slaves.node, right)),
              preferred: true,
            },
          ],
        });
        return;
      }
    },
  ),
  bondRule(
    {
      id: 'carrier-grade/cg-bond-single-slave',
      severity: 'warning',
      docs: {
        summary: 'A bond has only one port.',
        why: 'A bond of one port survives no failure; either a port was forgotten, or a plain NIC was meant.',
        source: 'Arithmetic',
        ...cloudExample(
          {
            [PLACE]: {
              ...BONDED,
              'machine-port-map': [ONE_PORT],
              'bond-options': { ...BONDED['bond-options'], 'bond-slaves': 'ctrl-1' },
            },
          },
          { [PLACE]: BONDED },
        ),
      },
    },
    ({ section, owner, environment }, report) => {
      for (const { ports, section: map } of machineMapsOf(environment, owner).items) {
        if (!ports.complete || ports.items.length !== 1) continue;
        const slaves = environment.reader.value(section, 'bond-slaves', textOf);
        report({
          at: slaves?.at ?? headOf(map, undefined),
          message: `The bond of ${interfaceCalled(owner)} has only one port.`,
        });
        return;
      }
    },
  ),
  bondRule(
    {
      id: 'carrier-grade/cg-bond-numbers',
      severity: 'warning',
      docs: {
        summary: 'The intervals of a bond do not fit together.',
        why: 'The interval in milliseconds at which links are checked is miimon, and updelay is how long a link must be up before it is used. The kernel rounds an updelay that is no multiple of miimon down.',
        source: 'Linux bonding driver documentation',
        ...bondExample({ 'bond-updelay': 250 }),
      },
    },
    ({ section, environment: { reader } }, report) => {
      const miimon = reader.value(section, 'bond-miimon', wholeOf);
      const updelay = reader.value(section, 'bond-updelay', wholeOf);
      if (miimon && miimon.value <= 0)
        report({ at: miimon.at, message: `'bond-miimon' must be above 0, not ${miimon.value}.` });
      else if (updelay && updelay.value < 0)
        report({ at: updelay.at, message: `'bond-updelay' must not be below 0.` });
      else if (miimon && updelay && updelay.value % miimon.value !== 0)
        report({
          at: updelay.at,
          message: `'bond-updelay' (${updelay.value}) is no multiple of 'bond-miimon' (${miimon.value}).`,
          related: [{ at: miimon.at, message: 'The interval of checks stands here.' }],
        });
    },
  ),
  bondRule(
    {
      id: 'carrier-grade/cg-bond-mtu',
      severity: 'error',
      docs: {
        summary: 'The MTU of a bond is outside what interfaces can have.',
        why: `Interfaces take frames of ${mtuLimits.min} to ${mtuLimits.max} bytes.`,
        source: 'Planning guide of the KVM region, interface MTU',
        ...bondExample({ mtu: 90000 }),
      },
    },
    ({ section, environment: { reader } }, report) => {
      const mtu = reader.value(section, 'mtu', wholeOf);
      if (mtu && (mtu.value < mtuLimits.min || mtu.value > mtuLimits.max))
        report({
          at: mtu.at,
          message: `The MTU must lie between ${mtuLimits.min} and ${mtuLimits.max}, not ${mtu.value}.`,
        });
    },
  ),
];

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join(' ') === b.toSorted().join(' ');
}
