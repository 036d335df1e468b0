/** A KVM cloud has no section `svc`. */

import { serviceNetwork } from '../../../../architecture/installer-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { together } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { addMapping, mappingLists, mappingsIn } from './about-mappings.js';
import { writePath } from './about-paths.js';
import { proposeService } from './about-service-proposal.js';
import { docs } from './svc-missing.docs.js';

export const svcMissing = defineRule({
  id: 'installer/svc-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { cloudType } = environment;
    if (cloudType?.value !== 'KVM' || environment.state('svc') !== 'absent') return;
    yield finding(cloudType.at, "Missing required section 'svc': a KVM cloud needs the Service network.", {
      fixes: () => addSection(environment),
    });
  },
});

function addSection(environment: EnvironmentJson) {
  const proposed = proposeService(environment);
  const mappings = mappingLists(environment).flatMap(mappingsIn);
  const known = [proposed.interface, proposed.allocate_cidr].filter((text) => !text.startsWith('<'));
  const title = known.length === 0 ? "Add 'svc' with placeholders" : `Add 'svc' with ${known.join(' and ')}`;
  if (environment.state('bridge_mappings') === 'absent')
    return writePath(environment, 'svc', proposed, { title });
  // The mappings stand in one place only, because both keys set one variable.
  const { overcloud_bridge_mappings: _elsewhere, ...rest } = proposed;
  const mapped = mappings.some(({ network }) => network === serviceNetwork.network);
  const section = writePath(environment, 'svc', rest, { title });
  return mapped ? section : together(title, [section, addMapping(environment, serviceNetwork)]);
}
