/** A port that is reserved for virtual functions does not say how many it has. */
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isOn } from './about-exclusions.js';
import { docs } from './ifmodel-sriov-no-vf.docs.js';
import { eachInterface } from './interfaces.js';

/** What most cards can have; a person has to look at theirs. */
const USUAL_COUNT = 16;

export const ifmodelSriovNoVf = defineRule({
  id: 'input-model/ifmodel-sriov-no-vf',
  severity: 'error',
  docs,
  over: eachInterface,
  *check({ device }) {
    if (!device || !isOn(device, 'sriov-only') || device.has('vf-count')) return;
    yield finding(device.keyAt('sriov-only'), "'sriov-only' requires 'vf-count'.", {
      fixes: () => addKey(device, 'vf-count', USUAL_COUNT),
    });
  },
});
