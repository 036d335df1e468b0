/** A control plane is not read from a JSON file below .hos. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDefinition } from '../over.js';
import { docs } from './cg-control-plane-path.docs.js';

export const cgControlPlanePath = defineRule({
  id: 'carrier-grade/cg-control-plane-path',
  severity: 'error',
  docs,
  over: eachDefinition,
  *check(file) {
    for (const plane of file.controlPlanes.items) {
      const path = plane.file;
      if (!path || /^\.hos\/[^/]+\.json$/.test(path.value)) continue;
      const name = path.value.slice(path.value.lastIndexOf('/') + 1);
      yield finding(path.at, `'${path.value}' is not a JSON file in '.hos/'.`, {
        fixes: () => (/\.json$/.test(name) ? changeTo(path, `.hos/${name}`) : []),
      });
    }
  },
});
