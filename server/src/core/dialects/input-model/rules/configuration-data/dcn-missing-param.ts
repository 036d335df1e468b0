/** A required key is missing from the configuration data of DCN. */
import { defineRule } from '../../../../rules/rule.js';
import { lacking } from './about-data.js';
import { eachDcnData, REQUIRED } from './about-dcn.js';
import { docs } from './dcn-missing-param.docs.js';

export const dcnMissingParam = defineRule({
  id: 'input-model/dcn-missing-param',
  severity: 'error',
  docs,
  over: eachDcnData,
  *check(data) {
    for (const key of data.data ? REQUIRED : []) yield* lacking(data, key);
  },
});
