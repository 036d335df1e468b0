/** The virtual switch does not fit the nodes of the cloud. */
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { keyOf } from '../about-sections.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-vswitch.docs.js';

export const cgWrVswitch = defineRule({
  id: 'carrier-grade/cg-wr-vswitch',
  severity: 'warning',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties, used }, { environment, version }) {
    // The key came with release 2.0: what a file of release 1.1 means by it is not known.
    if (!used || version === '1.1' || !environment?.nodeTypes.complete) return;
    const types = environment.nodeTypes.items.map(({ name }) => name?.value);
    if (types.some((type) => type === undefined) || types.length === 0) return;
    const vswitch = file.reader.value(properties, 'vswitch_type', textOf);
    if (vswitch?.value === 'nuage_vrs' && !types.includes('DCN'))
      yield finding(vswitch.at, "'nuage_vrs' needs DCN nodes, but the environment has none.", {
        fixes: () => removeKey(properties, 'vswitch_type'),
      });
    if (version === '2.0' && properties.state('vswitch_type') === 'absent' && types.includes('DCN')) {
      const at = keyOf(properties, 'region_name') ?? keyOf(properties, 'database_storage');
      if (at)
        yield finding(at, "Missing required key 'vswitch_type': DCN nodes need 'nuage_vrs'.", {
          fixes: () => addKey(properties, 'vswitch_type', 'nuage_vrs', { after: 'region_name' }),
        });
    }
  },
});
