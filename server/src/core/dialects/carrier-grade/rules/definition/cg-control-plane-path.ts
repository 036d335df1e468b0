/** A control plane is not read from a JSON file below .hos. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { changeTo } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-control-plane-path.docs.js';

export const cgControlPlanePath = defineRule({
  id: 'carrier-grade/cg-control-plane-path',
  severity: 'error',
  docs,
  over: eachFile(({ definitions }) => definitions),
  *check(file) {
    for (const plane of file.controlPlanes.items) {
      const path = plane.file;
      if (!path || /^\.hos\/[^/]+\.json$/.test(path.value)) continue;
      const name = path.value.slice(path.value.lastIndexOf('/') + 1);
      yield finding(path.at, `'${path.value}' is no JSON file below '.hos/'.`, {
        fixes: () => (/\.json$/.test(name) ? [changeTo(file, path, `.hos/${name}`)] : []),
      });
    }
  },
});
