/** Distributed routing is not switched off in a cloud with ESX. */

import { defineRule, type Report } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { offOrReport } from './dvr.js';
import { docs } from './dvr-esx.docs.js';

export const dvrEsx = defineRule({
  id: 'installer/dvr-esx',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const found: Report[] = []; // TODO yield
    const report = (each: Report) => void found.push(each);
    const { cloudType } = environment;
    if (cloudType?.value !== 'ESX') return;
    offOrReport(environment, report, {
      written: "Distributed routing does not work with ESX; 'overcloud_dvr' must be 'False'.",
      absent: "'overcloud_dvr' is missing, which means True; with ESX it must be 'False'.",
      related: { at: cloudType.at, message: 'The cloud type is set here.' },
    });
    yield* found;
  },
});
