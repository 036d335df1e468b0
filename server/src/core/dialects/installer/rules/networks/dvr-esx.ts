/** Distributed routing is not switched off in a cloud with ESX. */

import { related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { notOff } from './about-dvr.js';
import { docs } from './dvr-esx.docs.js';

export const dvrEsx = defineRule({
  id: 'installer/dvr-esx',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { cloudType } = environment;
    if (cloudType?.value !== 'ESX') return;
    yield* notOff(environment, {
      written: "'overcloud_dvr' must be 'False': ESX does not support distributed routing.",
      absent: "'overcloud_dvr' is missing and defaults to True; ESX needs 'False'.",
      related: related(cloudType.at, 'The cloud type is set here.'),
    });
  },
});
