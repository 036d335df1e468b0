/** Devices of interfaces: each once, and SR-IOV, PCI passthrough and DPDK where they go together. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { insertEntry, removeEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import type { Item } from '../../model/item.js';
import { finding, type ModelRule } from '../define.js';
import {
  type Interface,
  interfaceExample,
  interfaceRule,
  interfacesOf,
  modelExample,
  modelRule,
} from './interfaces.js';

const device = (flags: string, more = '') =>
  interfaceExample(`device:\n  name: hed9\n${flags}${more}network-groups:\n  - MANAGEMENT`);
const BOND =
  'bond-data:\n  provider: linux\n  options:\n    mode: active-backup\n  devices:\n    - name: hed1\n';
const PASS = 'passthrough-network-groups:\n  - MANAGEMENT\n';

/** A combination of two things of an interface that exclude each other; the first is what has to go. */
interface Exclusion {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly bad: () => Readonly<Record<string, string>>;
  readonly message: string;
  /** Where the offending key stands: in the device or in the interface. */
  readonly offending: (each: Interface) => { readonly item: Item; readonly key: string } | undefined;
  readonly applies: (each: Interface) => boolean;
}

const isOn = (item: Item | undefined, key: string) => item?.flag(key)?.value === true;
const inDevice = (key: string) => (each: Interface) =>
  each.device?.has(key) ? { item: each.device, key } : undefined;
const passthrough = (each: Interface) =>
  each.item.has('passthrough-network-groups')
    ? { item: each.item, key: 'passthrough-network-groups' }
    : undefined;

const EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'ifmodel-vf-on-bond',
    summary: 'A bond offers virtual functions.',
    why: 'Virtual functions belong to one port.',
    bad: device('  vf-count: 4\n', BOND),
    message: 'A bond cannot offer virtual functions.',
    offending: inDevice('vf-count'),
    applies: ({ bond }) => bond !== undefined,
  },
  {
    id: 'ifmodel-sriov-passthrough',
    summary: 'A port for virtual functions alone carries networks for virtual servers.',
    why: 'The host has no network on such a port.',
    bad: device('  sriov-only: true\n  vf-count: 4\n', PASS),
    message: "A port with 'sriov-only' cannot carry networks for virtual servers.",
    offending: passthrough,
    applies: ({ device: own }) => isOn(own, 'sriov-only'),
  },
  {
    id: 'ifmodel-pci-pt-and-sriov',
    summary: 'A port is handed over whole and split into virtual functions.',
    why: 'It can be one of the two.',
    bad: device('  sriov-only: true\n  vf-count: 4\n  pci-pt: true\n'),
    message: "A port cannot have both 'pci-pt' and 'sriov-only'.",
    offending: inDevice('pci-pt'),
    applies: ({ device: own }) => isOn(own, 'pci-pt') && isOn(own, 'sriov-only'),
  },
  {
    id: 'ifmodel-pci-pt-bond',
    summary: 'A bond is handed over whole.',
    why: 'PCI passthrough hands over one port.',
    bad: device('  pci-pt: true\n', BOND),
    message: "A bond cannot have 'pci-pt'.",
    offending: inDevice('pci-pt'),
    applies: ({ device: own, bond }) => bond !== undefined && isOn(own, 'pci-pt'),
  },
  {
    id: 'ifmodel-pci-pt-passthrough',
    summary: 'A port that is handed over whole carries networks for virtual servers.',
    why: 'The host has no network on such a port.',
    bad: device('  pci-pt: true\n', PASS),
    message: "A port with 'pci-pt' cannot carry networks for virtual servers.",
    offending: passthrough,
    applies: ({ device: own }) => isOn(own, 'pci-pt'),
  },
];

export const deviceRules: readonly ModelRule[] = [
  modelRule(
    'ifmodel-interface-duplicate',
    {
      summary: 'Two interfaces of a model have the same name.',
      why: 'Names of interfaces are how logs and messages tell them apart.',
      bad: modelExample(
        '    network-interfaces:\n      - name: ETH9\n        device:\n          name: hed1\n      - name: ETH9\n        device:\n          name: hed2\n',
      ),
    },
    (model) => twice(namesOf(model), 'interface'),
  ),
  modelRule(
    'ifmodel-device-reused',
    {
      summary: 'A port is used twice in one interface model.',
      why: 'It can belong to one interface or one bond.',
      bad: modelExample(
        '    network-interfaces:\n      - name: ETH8\n        device:\n          name: hed1\n      - name: ETH9\n        device:\n          name: hed1\n',
      ),
    },
    (model) => twice(devicesOf(model), 'device'),
  ),
  interfaceRule(
    'ifmodel-sriov-no-vf',
    {
      summary: 'A port for virtual functions alone does not say how many it has.',
      why: 'Without `vf-count` there are none.',
      bad: device('  sriov-only: true\n'),
      good: device('  sriov-only: true\n  vf-count: 4\n'),
    },
    function* ({ device: own }) {
      if (!own || !isOn(own, 'sriov-only') || own.has('vf-count')) return;
      yield finding(own.keyAt('sriov-only'), "A port with 'sriov-only' needs a 'vf-count'.", {
        fixes: () => [
          {
            title: "Add 'vf-count: 16'",
            edits: inFile(own.file, insertEntry(own.file, own.node, 'vf-count', 16)),
          },
        ],
      });
    },
  ),
  ...EXCLUSIONS.map(({ id, summary, why, bad, message, offending, applies }) =>
    interfaceRule(id, { summary, why, bad }, function* (each) {
      const found = applies(each) ? offending(each) : undefined;
      const entry = found?.item.entry(found.key);
      if (!found || !entry) return;
      const { item, key } = found;
      yield finding({ file: item.file, node: entry.key }, message, {
        fixes: () => [{ title: `Remove '${key}'`, edits: inFile(item.file, removeEntry(item.file, entry)) }],
      });
    }),
  ),
  dpdkRule(
    'ifmodel-dpdk-unknown-device',
    'A port for DPDK belongs to no interface.',
    'Only ports of interfaces and of their bonds can be driven.',
    'hed7',
    '',
    function* (model, name) {
      const all = interfacesOf(model);
      const known = all.flatMap((each) => portsOf(each));
      if (known.some(({ value }) => value === name.value) || !model.items('network-interfaces').complete)
        return;
      const guess = nearest(
        name.value,
        known.map(({ value }) => value),
      );
      yield finding(name.at, `'${name.value}' is no port of an interface of this model.`, {
        fixes: () =>
          guess === undefined
            ? []
            : [
                {
                  title: `Change to '${guess}'`,
                  edits: inFile(model.file, replaceScalar(model.file, name.node, guess)),
                } satisfies Fix,
              ],
      });
    },
  ),
  dpdkRule(
    'ifmodel-dpdk-pci-pt',
    'A port is driven by DPDK and handed over whole.',
    'It can be one of the two.',
    'hed9',
    '          pci-pt: true\n',
    (model, name) => excluded(model, name, 'pci-pt'),
  ),
  dpdkRule(
    'ifmodel-dpdk-sriov',
    'A port is driven by DPDK and for virtual functions alone.',
    'It can be one of the two.',
    'hed9',
    '          sriov-only: true\n          vf-count: 4\n',
    (model, name) => excluded(model, name, 'sriov-only'),
  ),
];

function dpdkRule(
  id: string,
  summary: string,
  why: string,
  port: string,
  flags: string,
  check: (model: Item, name: Value<string>) => Iterable<Report>,
): ModelRule {
  const text = (name: string, more: string) =>
    modelExample(
      `    network-interfaces:\n      - name: ETH9\n        device:\n          name: hed9\n${more}    dpdk-devices:\n      - devices:\n          - name: ${name}\n        components:\n          - openvswitch\n`,
    );
  return modelRule(id, { summary, why, bad: text(port, flags), good: text('hed9', '') }, function* (model) {
    for (const devices of model.items('dpdk-devices').items)
      for (const each of devices.items('devices').items) {
        const name = each.text('name');
        if (name) yield* check(model, name);
      }
  });
}

function* excluded(model: Item, name: Value<string>, flag: string): Iterable<Report> {
  const owner = interfacesOf(model).find((each) => portsOf(each).some(({ value }) => value === name.value));
  if (!owner?.device || !isOn(owner.device, flag)) return;
  yield finding(name.at, `'${name.value}' cannot be driven by DPDK, because its interface has '${flag}'.`, {
    related: [{ at: owner.device.keyAt(flag), message: `'${flag}' stands here.` }],
  });
}

/** The device, or the ports of the bond with it. */
function portsOf({ device: own, bond }: Interface): readonly Value<string>[] {
  const name = own?.text('name');
  return [
    ...(name ? [name] : []),
    ...(bond?.items('devices').items.flatMap((port) => port.text('name') ?? []) ?? []),
  ];
}

function namesOf(model: Item): readonly Value<string>[] {
  return [...model.items('network-interfaces').items, ...model.items('fcoe-interfaces').items].flatMap(
    (item) => item.text('name') ?? [],
  );
}

function devicesOf(model: Item): readonly Value<string>[] {
  return [
    ...interfacesOf(model).flatMap((each) => portsOf(each)),
    ...model.items('fcoe-interfaces').items.flatMap((each) => each.texts('devices').items),
  ];
}

function* twice(names: readonly Value<string>[], what: string): Iterable<Report> {
  const firsts = new Map<string, Value<string>>();
  for (const name of names) {
    const first = firsts.get(name.value);
    if (!first) firsts.set(name.value, name);
    else
      yield finding(name.at, `The ${what} '${name.value}' is used in this model already.`, {
        related: [{ at: first.at, message: `'${name.value}' is used here first.` }],
      });
  }
}
