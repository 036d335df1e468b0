/** A region takes a service from a control plane that does not have it. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { type Plane, planeNamed } from '../../simulation/component-sets.js';
import { servicesIn } from '../../simulation/component-sets-services.js';
import { theFrame } from '../over.js';
import { docs } from './region-service-not-in-cp.docs.js';

export const regionServiceNotInCp = defineRule({
  id: 'input-model/region-service-not-in-cp',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const region of frame.list('regions')) {
      for (const included of region.items('includes').items) {
        const plane = planeNamed(frame, included.text('control-plane')?.value);
        const services = plane && known(plane) ? servicesIn(frame, plane.components) : undefined;
        if (!plane || !services) continue;
        for (const service of included.texts('services').items) {
          if (service.value === ALL || services.has(service.value)) continue;
          if (frame.isKnown('service', service.value) !== true) continue;
          yield finding(
            service.at,
            `No component of '${service.value}' is in the control plane '${plane.name ?? ''}'.`,
            {
              related: [{ at: plane.item.nameAt, message: 'This is the control plane.' }],
              fixes: () => [
                {
                  title: `Remove '${service.value}'`,
                  edits: inFile(service.at.file, removeItem(service.at.file, service.node)),
                },
              ],
            },
          );
        }
      }
    }
  },
});

/** The word for every service of the control plane. */
const ALL = 'all';

function known(plane: Plane): boolean {
  return plane.isWhole;
}
