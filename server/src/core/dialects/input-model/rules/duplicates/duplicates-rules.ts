/**
 * Objects of one kind with the same name: one rule for each kind, all of them the same check. The name is the only thing
 * by which objects are found, so that the second one hides the first or the processor rejects the model.
 */

import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { removeItem, replaceScalar } from '../../../../syntax/rewrite.js';
import { exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import type { FrameList } from '../../model/model-kinds.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { moreFile } from '../more-file.js';

export interface Row {
  readonly id: string;
  readonly list: FrameList;
  /** What the things are called, without an article. */
  readonly what: string;
  /** A second object of a name that the example model has, or two of them. */
  readonly bad: string;
}

export const PORTS =
  '    physical-ports:\n      - logical-name: hed1\n        type: simple-port\n        bus-address: "0000:07:00.0"\n';

export const FAMILY = "    vendor-id: '1234'\n    config-script: nic.sh\n    driver: nic\n";

export const ROWS: readonly Row[] = [
  {
    id: 'disk-model-duplicate',
    list: 'disk-models',
    what: 'disk model',
    bad: 'disk-models:\n  - name: COMPUTE-DISKS\n    volume-groups: []\n',
  },
  {
    id: 'memory-model-duplicate',
    list: 'memory-models',
    what: 'memory model',
    bad: 'memory-models:\n  - name: MEMORY\n  - name: MEMORY\n',
  },
  {
    id: 'cpu-model-duplicate',
    list: 'cpu-models',
    what: 'CPU model',
    bad: 'cpu-models:\n  - name: CPU\n  - name: CPU\n',
  },
  {
    id: 'ifmodel-duplicate',
    list: 'interface-models',
    what: 'interface model',
    bad: 'interface-models:\n  - name: COMPUTE-INTERFACES\n    network-interfaces: []\n',
  },
  {
    id: 'role-duplicate',
    list: 'server-roles',
    what: 'server role',
    bad: 'server-roles:\n  - name: COMPUTE-ROLE\n    interface-model: COMPUTE-INTERFACES\n    disk-model: COMPUTE-DISKS\n',
  },
  {
    id: 'server-group-duplicate',
    list: 'server-groups',
    what: 'server group',
    bad: 'server-groups:\n  - name: RACK1\n',
  },
  {
    id: 'nic-mapping-duplicate',
    list: 'nic-mappings',
    what: 'NIC mapping',
    bad: `nic-mappings:\n  - name: TWO-PORTS\n${PORTS}`,
  },
  {
    id: 'nic-device-type-duplicate',
    list: 'nic-device-types',
    what: 'NIC device type',
    bad: "nic-device-types:\n  - name: '1234:5678'\n    family: INTEL-82599\n    device-id: '5678'\n    type: simple-port\n  - name: '1234:5678'\n    family: MT-27520\n    device-id: '5679'\n    type: simple-port\n",
  },
  {
    id: 'nic-device-family-duplicate',
    list: 'nic-device-families',
    what: 'NIC device family',
    bad: `nic-device-families:\n  - name: NIC\n${FAMILY}  - name: NIC\n${FAMILY}`,
  },
  {
    id: 'region-duplicate',
    list: 'regions',
    what: 'region',
    bad: 'regions:\n  - name: region1\n    includes: []\n  - name: region1\n    includes: []\n',
  },
  {
    id: 'cp-duplicate',
    list: 'control-planes',
    what: 'control plane',
    bad: 'control-planes:\n  - name: control-plane-1\n    clusters: []\n',
  },
  {
    id: 'service-duplicate-name',
    list: 'services',
    what: 'service',
    bad: 'services:\n  - name: own\n    mnemonic: OWN\n  - name: own\n    mnemonic: OWN2\n',
  },
  {
    id: 'component-duplicate-name',
    list: 'service-components',
    what: 'service component',
    bad: 'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nova\n  - name: own-api\n    mnemonic: OWN-API2\n    service: nova\n',
  },
];

/** Rule sets of the firewall are told apart by people only. */
export const HARMLESS: Row = {
  id: 'firewall-duplicate',
  list: 'firewall-rules',
  what: 'set of firewall rules',
  bad: 'firewall-rules:\n  - name: PING\n    network-groups:\n      - MANAGEMENT\n    rules: []\n',
};

export function duplicateRule({ id, list, what, bad }: Row, severity: 'error' | 'hint'): ModelRule {
  return frameRule({
    id: `input-model/${id}`,
    severity,
    docs: {
      summary: `Two objects of the kind ${what} have the same name.`,
      why:
        severity === 'error'
          ? 'Others find them by this name only. The configuration processor rejects the model.'
          : 'Both are used; the name in logs and comments no longer tells which is meant.',
      source: 'Ardana configuration processor',
      bad: () => exampleModel(moreFile(bad)),
      good: () => exampleModel(),
    },
    check: (frame) => duplicatesIn(frame, list, what),
  });
}

export function* duplicatesIn(frame: Frame, list: FrameList, what: string): Iterable<Report> {
  const firsts = new Map<string, Item>();
  for (const item of frame.list(list)) {
    const name = item.text('name')?.value;
    if (name === undefined) continue;
    const first = firsts.get(name);
    if (first)
      yield duplicate(
        what,
        name,
        first,
        item,
        freeName(name, (each) => frame.find(list, each) !== undefined),
      );
    else firsts.set(name, item);
  }
}

export function duplicate(what: string, name: string, first: Item, second: Item, free: string): Report {
  const { file, node, nameAt } = second;
  const scalar = nameAt.node.type === 'scalar' ? nameAt.node : undefined;
  return finding(nameAt, `There is another ${what} '${name}'; names must differ.`, {
    related: [{ at: first.nameAt, message: `'${name}' is defined here first.` }],
    fixes: () => [
      ...(scalar
        ? [
            {
              title: `Rename this one to '${free}'`,
              edits: inFile(file, replaceScalar(file, scalar, free)),
            } satisfies Fix,
          ]
        : []),
      { title: `Remove this ${what}`, edits: inFile(file, removeItem(file, node)) },
    ],
  });
}

/** The name with the next number that nobody has. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const [, stem = name, digits = ''] = /^(.*?)(\d*)$/.exec(name) ?? [];
  const separator = digits === '' ? '-' : '';
  let number = digits === '' ? 2 : Number(digits) + 1;
  while (isTaken(`${stem}${separator}${number}`)) number++;
  return `${stem}${separator}${number}`;
}

export const duplicatesRules: readonly ModelRule[] = [
  ...ROWS.map((row) => duplicateRule(row, 'error')),
  duplicateRule(HARMLESS, 'hint'),
];
