/** The primary port of a bond is not one of its ports. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { providerOf } from './about-bonds.js';
import { docs } from './ifmodel-bond-primary-unknown.docs.js';
import { eachInterface } from './interfaces.js';

export const ifmodelBondPrimaryUnknown = defineRule({
  id: 'input-model/ifmodel-bond-primary-unknown',
  severity: 'error',
  docs,
  over: eachInterface,
  *check({ bond }) {
    const primary = bond?.map('options')?.text('primary');
    const devices = bond?.items('devices');
    if (!bond || !primary || !devices?.complete || devices.state !== 'written') return;
    if (providerOf(bond)?.hasPrimary === false) return;
    const names = devices.items.flatMap((device) => device.text('name')?.value ?? []);
    if (names.length < devices.items.length || names.includes(primary.value)) return;
    yield finding(primary.at, `'${primary.value}' is not a port of this bond.`, {
      restsOn: bond.ground('devices'),
      fixes: () => names.flatMap((name) => changeTo(primary, name)),
    });
  },
});
