/** The control plane does not fit the template that the rest of the cloud is made from. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { docs } from './cg-control-plane-template.docs.js';

export const cgControlPlaneTemplate = defineRule({
  id: 'carrier-grade/cg-control-plane-template',
  severity: 'warning',
  docs,
  over: eachFile(({ definition }) => (definition ? [definition] : [])),
  *check(file, { environment }) {
    const types = new Set(environment?.nodeTypes.items.flatMap(({ name }) => name?.value ?? []));
    if (types.size === 0) return;
    for (const { file: path } of file.controlPlanes.items) {
      const denver = path && /\/ccp-1x3-[as]s\.json$/.test(path.value);
      const other = path && /\/ccp-dcn-esx\.json$/.test(path.value);
      if (denver && types.has('DCN'))
        yield finding(
          path.at,
          `'${path.value}' is the control plane of the template denver, but DCN nodes need '.hos/ccp-dcn-esx.json'.`,
          { fixes: () => changeTo(path, '.hos/ccp-dcn-esx.json') },
        );
      else if (other && environment?.nodeTypes.complete && !types.has('DCN'))
        yield finding(path.at, `'${path.value}' needs DCN nodes, but the environment has none.`, {
          fixes: () => changeTo(path, '.hos/ccp-1x3-ss.json'),
        });
    }
  },
});
