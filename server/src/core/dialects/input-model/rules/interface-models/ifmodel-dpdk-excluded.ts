/** A port is driven by DPDK and has another purpose, which excludes that. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import { eachDpdkDevice } from './about-dpdk.js';
import { isOn } from './about-exclusions.js';
import { docs } from './ifmodel-dpdk-excluded.docs.js';
import { interfacesOf, portsOf } from './interfaces.js';

const rows = [
  { id: 'input-model/ifmodel-dpdk-pci-pt', flag: 'pci-pt' },
  { id: 'input-model/ifmodel-dpdk-sriov', flag: 'sriov-only' },
] as const;

export const ifmodelDpdkExcluded: readonly Rule<InputModel>[] = rows.map(({ id, flag }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: eachDpdkDevice,
    *check({ model, name }) {
      const owner = interfacesOf(model).find((each) =>
        portsOf(each).some(({ value }) => value === name.value),
      );
      const device = owner?.device;
      if (!device || !isOn(device, flag)) return;
      yield finding(name.at, `'${name.value}' cannot be used with DPDK: its interface has '${flag}'.`, {
        related: [related(device.keyAt(flag), `'${flag}' is set here.`)],
        fixes: () => removeKey(device, flag, { title: `Remove '${flag}' from '${owner?.item.name ?? ''}'` }),
      });
    },
  }),
);
