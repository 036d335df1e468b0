/** The value of `overcloud_dvr` is not written as in the documents. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { DVR } from './about-dvr.js';
import { docs } from './dvr-case.docs.js';

export const dvrCase = defineRule({
  id: 'installer/dvr-case',
  severity: 'hint',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const dvr = environment.boolean(DVR);
    const right = dvr?.value ? 'True' : 'False';
    if (!dvr || dvr.node.value === right) return;
    yield finding(dvr.at, `This value is usually written '${right}'.`, {
      fixes: () => changeTo(dvr, right, { preferred: true }),
    });
  },
});
