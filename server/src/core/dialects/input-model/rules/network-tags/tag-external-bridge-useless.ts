/** A network group has the tag of the bridge to the outside, which newer releases no longer need. */
import { EXTERNAL_BRIDGE_TAG } from '../../../../architecture/clm-network-tags.js';
import { processorChecks } from '../../../../architecture/clm-releases.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { holdsFor } from '../../model/holds-for.js';
import { eachTag } from './about-tags.js';
import { docs } from './tag-external-bridge-useless.docs.js';

export const tagExternalBridgeUseless = defineRule({
  id: 'input-model/tag-external-bridge-useless',
  severity: 'hint',
  docs,
  over: eachTag,
  *check({ tag }, frame) {
    if (tag.name !== EXTERNAL_BRIDGE_TAG || !holdsFor(frame, processorChecks.externalBridgeUseless)) return;
    yield finding(
      tag.at,
      `'${tag.name}' has no effect since SUSE OpenStack Cloud 8. Set provider attributes of the external network instead: its type and physical network.`,
    );
  },
});
