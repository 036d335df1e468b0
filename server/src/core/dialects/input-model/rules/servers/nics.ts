/** Whether the hardware of a server has the ports that its role uses, and whether they can do what is asked of them. */

import { nicFamilies, nicTypes } from '../../../../architecture/clm-nic-devices.js';
import type { Report } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import type { Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { finding, type ModelRule, serverRule } from '../define.js';
import { changed, type Files, good, portsOf, type UsedPort, usedPorts } from './hardware.js';

export const INTERFACES = 'data/net_interfaces.yml';

export const MAPPINGS = 'data/nic_mappings.yml';

export const source = 'Ardana configuration processor, servers validator';

/** A port that a server uses, at its place in the hardware. */
export interface Pair {
  readonly used: UsedPort;
  readonly port: Item;
}

export function pairsOf({ row }: Server, frame: Frame): readonly Pair[] {
  return frame.memo(PAIRS, `${row.role ?? ''}\n${row.nicMapping ?? ''}`, () => {
    const ports = portsOf(frame, row.nicMapping);
    return (usedPorts(frame, row.role) ?? []).flatMap((used) => {
      const port = ports?.get(used.name);
      return port ? [{ used, port }] : [];
    });
  });
}

export const PAIRS = {};

export const isOn = (device: Item | undefined, key: string) => device?.flag(key)?.value === true;

export function familyOf(frame: Frame, port: Item) {
  const type = port.text('nic-device-type')?.value;
  const own = frame.find('nic-device-types', type);
  const name = own ? own.text('family')?.value : nicTypes.find((each) => each.name === type)?.family;
  const item = frame.find('nic-device-families', name);
  if (item) {
    const max = item.integer('max-vf-count')?.value;
    return {
      name,
      driver: item.text('driver')?.value,
      max,
      perDriver: item.text('vf-count-type')?.value === 'driver',
    };
  }
  const known = nicFamilies.find((each) => each.name === name);
  return (
    known && { name, driver: known.driver, max: known.maxVfCount, perDriver: known.vfCountType === 'driver' }
  );
}

/** The example with flags on the port of the compute nodes, and attributes of its hardware. */
export const flagged =
  (flags: string, port = '') =>
  (): Files =>
    exampleModel({
      [INTERFACES]: exampleFile(INTERFACES).replaceAll(
        '          name: hed1\n',
        `          name: hed1\n${flags}`,
      ),
      [MAPPINGS]: exampleFile(MAPPINGS).replace(
        'bus-address: "0000:07:00.0"\n',
        `bus-address: "0000:07:00.0"\n${port}`,
      ),
    });

export const VF = '          vf-count: 4\n';

export const TYPE = "        nic-device-type: '8086:10fb'\n";

export interface Docs {
  readonly summary: string;
  readonly why: string;
  readonly bad: () => Files;
  readonly good?: () => Files;
}

/** About the ports that the role of a server uses, in its hardware. */
export function rule(
  id: string,
  docs: Docs,
  check: (server: Server, frame: Frame) => Iterable<Report>,
): ModelRule {
  return serverRule({
    ...{ id: `input-model/${id}`, severity: 'error', docs: { source, good, ...docs } },
    sees: ['role', 'nicMapping'],
    check,
  });
}

/** Where a server names its hardware. */
export const mappingAt = ({ item }: Server) => item.text('nic-mapping')?.at ?? item.nameAt;

export const roleAt = ({ item }: Server) => item.text('role')?.at ?? item.nameAt;

export function* withoutType(
  server: Server,
  frame: Frame,
  asks: (device: Item | undefined) => boolean,
  does: string,
): Iterable<Report> {
  for (const { used, port } of pairsOf(server, frame)) {
    if (!asks(used.device) || used.isBond || port.has('nic-device-type')) continue;
    yield finding(
      mappingAt(server),
      `'${used.name}' ${does}, and '${server.row.nicMapping}' does not say its 'nic-device-type'.`,
      {
        related: [{ at: port.keyAt('logical-name'), message: 'The port stands here.' }],
      },
    );
  }
}

export const hardwareRules: readonly ModelRule[] = [
  rule(
    'server-device-not-mapped',
    {
      summary: 'The hardware of a server lacks a port that its role uses.',
      why: 'The interface could not be set up.',
      bad: changed(INTERFACES, /name: hed1/g, 'name: hed7'),
    },
    function* (server, frame) {
      const ports = portsOf(frame, server.row.nicMapping);
      const used = usedPorts(frame, server.row.role);
      if (!ports || !used) return;
      for (const { name, interfaceName } of used) {
        if (ports.has(name)) continue;
        yield finding(
          mappingAt(server),
          `'${server.row.nicMapping}' has no port '${name}', which '${interfaceName}' of the role '${server.row.role}' uses.`,
        );
      }
    },
  ),
  rule(
    'server-vf-no-device-type',
    {
      summary: 'A port offers virtual functions, and nobody knows what NIC it is.',
      why: 'The device type says how virtual functions are set up.',
      bad: flagged(VF),
      good: flagged(VF, TYPE),
    },
    (server, frame) =>
      withoutType(server, frame, (device) => device?.has('vf-count') === true, 'offers virtual functions'),
  ),
  rule(
    'server-pci-no-device-type',
    {
      summary: 'A port is handed over whole, and nobody knows what NIC it is.',
      why: 'The device type says what virtual machines get.',
      bad: flagged('          pci-pt: true\n'),
      good: flagged('          pci-pt: true\n', TYPE),
    },
    (server, frame) => withoutType(server, frame, (device) => isOn(device, 'pci-pt'), "has 'pci-pt'"),
  ),
  rule(
    'server-vf-too-high',
    {
      summary: 'A port offers more virtual functions than its NIC has.',
      why: 'NICs have a limit in hardware.',
      bad: flagged('          vf-count: 64\n', TYPE),
      good: flagged(VF, TYPE),
    },
    function* (server, frame) {
      for (const { used, port } of pairsOf(server, frame)) {
        const count = used.device?.integer('vf-count')?.value;
        const family = familyOf(frame, port);
        if (count === undefined || family?.max === undefined || count <= family.max) continue;
        yield finding(
          roleAt(server),
          `'${used.interfaceName}' offers ${count} virtual functions on '${used.name}'; a NIC of the family '${family.name}' has ${family.max}.`,
          {
            related: used.device
              ? [{ at: used.device.keyAt('vf-count'), message: 'The number stands here.' }]
              : [],
          },
        );
      }
    },
  ),
  rule(
    'server-vf-unequal',
    {
      summary: 'Ports of one driver offer different numbers of virtual functions.',
      why: 'Such a driver takes one number for all of its ports.',
      bad: () =>
        exampleModel({
          [INTERFACES]: exampleFile(INTERFACES)
            .replace('          name: hed1\n', '          name: hed1\n          vf-count: 4\n')
            .replace(
              '  - name: COMPUTE-INTERFACES',
              '      - name: ETH2\n        device:\n          name: hed2\n          vf-count: 8\n  - name: COMPUTE-INTERFACES',
            ),
          [MAPPINGS]: exampleFile(MAPPINGS).replaceAll(
            /( +)(bus-address: .*)/g,
            "$1$2\n$1nic-device-type: '1234:5678'",
          ),
          'data/more.yml':
            "product:\n  version: 2\n\nnic-device-types:\n  - name: '1234:5678'\n    family: NIC\n    device-id: '5678'\n    type: simple-port\n\nnic-device-families:\n  - name: NIC\n    vendor-id: '1234'\n    config-script: nic.sh\n    driver: nic\n    vf-count-type: driver\n    max-vf-count: 16\n",
        }),
    },
    function* (server, frame) {
      const first = new Map<string, { readonly count: number; readonly name: string }>();
      const said = new Set<string>();
      for (const { used, port } of pairsOf(server, frame)) {
        const count = used.device?.integer('vf-count')?.value;
        const family = familyOf(frame, port);
        if (count === undefined || !family?.perDriver || family.driver === undefined) continue;
        const before = first.get(family.driver);
        if (!before) first.set(family.driver, { count, name: used.name });
        else if (before.count !== count && !said.has(family.driver)) {
          said.add(family.driver);
          yield finding(
            roleAt(server),
            `'${used.name}' offers ${count} virtual functions and '${before.name}' ${before.count}; the driver '${family.driver}' takes one number for all ports.`,
          );
        }
      }
    },
  ),
  rule(
    'server-multiport-pci-pt',
    {
      summary:
        'Of a NIC with several ports some are handed over whole, and others carry networks of the host.',
      why: 'The ports share one place on the bus, and go together.',
      bad: () =>
        exampleModel({
          [INTERFACES]: exampleFile(INTERFACES).replace(
            '  - name: COMPUTE-INTERFACES',
            '      - name: ETH2\n        device:\n          name: hed2\n          pci-pt: true\n  - name: COMPUTE-INTERFACES',
          ),
          [MAPPINGS]: exampleFile(MAPPINGS)
            .replaceAll('type: simple-port', "type: multi-port\n        nic-device-type: '15b3:1007'")
            .replace(
              'bus-address: "0000:07:00.0"',
              'bus-address: "0000:07:00.0"\n        port-attributes:\n          port-num: "0"',
            )
            .replace(
              'bus-address: "0000:08:00.0"',
              'bus-address: "0000:07:00.0"\n        port-attributes:\n          port-num: "1"',
            ),
        }),
    },
    function* (server, frame) {
      const pairs = pairsOf(server, frame).filter(({ port }) => port.text('type')?.value === 'multi-port');
      const said = new Set<string>();
      for (const { used, port } of pairs) {
        const bus = port.text('bus-address')?.value;
        if (bus === undefined || said.has(bus) || !isOn(used.device, 'pci-pt')) continue;
        const other = pairs.find(
          (each) =>
            each.port.text('bus-address')?.value === bus &&
            !isOn(each.used.device, 'pci-pt') &&
            !isOn(each.used.device, 'sriov-only'),
        );
        if (!other) continue;
        said.add(bus);
        yield finding(
          roleAt(server),
          `'${used.name}' has 'pci-pt', and '${other.used.name}' of the same NIC carries networks of the host; give it 'pci-pt' or 'sriov-only', too.`,
        );
      }
    },
  ),
];
