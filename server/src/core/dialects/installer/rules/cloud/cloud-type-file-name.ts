/** The name of the file says KVM and its cloud type ESX, or the reverse. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { TYPES } from './about-cloud-type.js';
import { docs } from './cloud-type-file-name.docs.js';

export const cloudTypeFileName = defineRule({
  id: 'installer/cloud-type-file-name',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file, cloudType } = environment;
    const name = file.uri.slice(file.uri.lastIndexOf('/') + 1);
    const said = /^(kvm|esx)[-_].*\.json$/i.exec(name)?.[1]?.toUpperCase();
    // A name with both words in it says neither.
    const [type, another] = TYPES.filter((each) => name.toUpperCase().includes(each));
    if (type !== said || another) return;
    if (!cloudType || !type || cloudType.value === type) return;
    yield finding(
      cloudType.at,
      `The name of this file says ${type}, but its cloud type is '${cloudType.value}'.`,
      { fixes: () => changeTo(cloudType, type) },
    );
  },
});
