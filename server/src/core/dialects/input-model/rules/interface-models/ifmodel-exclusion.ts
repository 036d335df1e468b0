/** Two things of one interface that exclude each other; the one that has to go is pointed at. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import { isOn } from './about-exclusions.js';
import { docs } from './ifmodel-exclusion.docs.js';
import { eachInterface, type Interface } from './interfaces.js';

const PASSTHROUGH = 'passthrough-network-groups';

interface Row {
  readonly id: keyof typeof docs;
  /** The key that has to go, in the interface or in its device. */
  readonly key: string;
  readonly applies: (each: Interface) => boolean;
  readonly message: string;
}

const rows: readonly Row[] = [
  {
    id: 'input-model/ifmodel-vf-on-bond',
    key: 'vf-count',
    applies: ({ bond }) => bond !== undefined,
    message: "'vf-count' cannot be used on a bond.",
  },
  {
    id: 'input-model/ifmodel-sriov-passthrough',
    key: PASSTHROUGH,
    applies: ({ device }) => isOn(device, 'sriov-only'),
    message: "'passthrough-network-groups' cannot be used with 'sriov-only'.",
  },
  {
    id: 'input-model/ifmodel-pci-pt-and-sriov',
    key: 'pci-pt',
    applies: ({ device }) => isOn(device, 'pci-pt') && isOn(device, 'sriov-only'),
    message: "'pci-pt' cannot be used with 'sriov-only'.",
  },
  {
    id: 'input-model/ifmodel-pci-pt-bond',
    key: 'pci-pt',
    applies: ({ device, bond }) => bond !== undefined && isOn(device, 'pci-pt'),
    message: "'pci-pt' cannot be used on a bond.",
  },
  {
    id: 'input-model/ifmodel-pci-pt-passthrough',
    key: PASSTHROUGH,
    applies: ({ device }) => isOn(device, 'pci-pt'),
    message: "'passthrough-network-groups' cannot be used with 'pci-pt'.",
  },
];

export const ifmodelExclusion: readonly Rule<InputModel>[] = rows.map(({ id, key, applies, message }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: eachInterface,
    *check(each) {
      const holder = key === PASSTHROUGH ? each.item : each.device;
      if (!holder?.entry(key) || !applies(each)) return;
      yield finding(holder.keyAt(key), message, { fixes: () => removeKey(holder, key) });
    },
  }),
);
