/** A raw device is named although the public interface is not a VLAN. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { removePath } from './about-paths.js';
import { isUsed, RAW } from './about-raw-device.js';
import { interfaceAt } from './about-reading.js';
import { docs } from './public-interface-raw-unused.docs.js';

export const publicInterfaceRawUnused = defineRule({
  id: 'installer/public-interface-raw-unused',
  severity: 'hint',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const entry = environment.entry(RAW);
    const written = interfaceAt(environment, RAW);
    if (!entry || written?.name.kind !== 'plain' || isUsed(environment) !== false) return;
    yield finding(
      { file: environment.file, node: entry },
      "'public_interface_raw_device' has no effect: the public interface is not a VLAN.",
      {
        tag: 'unnecessary',
        fixes: () => removePath(environment, RAW),
      },
    );
  },
});
