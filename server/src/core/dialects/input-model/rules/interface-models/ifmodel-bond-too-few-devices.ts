/** A bond has too few ports. */

import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { isUnfinished } from '../about-unfinished.js';
import { providerOf } from './about-bonds.js';
import { freePorts } from './about-free-ports.js';
import { docs } from './ifmodel-bond-too-few-devices.docs.js';
import { eachInterface } from './interfaces.js';

export const ifmodelBondTooFewDevices = defineRule({
  id: 'input-model/ifmodel-bond-too-few-devices',
  severity: 'error',
  docs,
  over: eachInterface,
  *check({ item, bond, model }, frame) {
    const devices = bond?.items('devices');
    const provider = bond && providerOf(bond);
    if (!bond || !devices?.complete || !provider || devices.items.length >= provider.minDevices) return;
    if (isUnfinished(bond)) return;
    const ports = counted(devices.items.length, 'port');
    yield finding(
      bond.keyAt('devices'),
      `The bond of '${item.label}' has ${ports}; '${provider.name}' needs at least ${provider.minDevices}.`,
      {
        fixes: () =>
          freePorts(frame, model).flatMap((port) =>
            addToList(bond, 'devices', { name: port }, { title: `Add port '${port}'` }),
          ),
      },
    );
  },
});
