/** The pages about keys of control planes that have other names today. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { planeText } from './examples.js';
import { SOURCE } from './names-examples.js';

function clusters(key: string) {
  return () => exampleModel({ 'data/control_plane.yml': planeText().replace('clusters:', `${key}:`) });
}

function groups(key: string) {
  const after = `    ${key}:\n      - name: more\n        server-role: COMPUTE-ROLE\n        min-count: 0\n        service-components:\n          - lifecycle-manager-target\n`;
  return () => exampleModel({ 'data/control_plane.yml': planeText({ after }) });
}

export const docs = {
  'input-model/cp-member-groups-deprecated': {
    summary: 'A control plane lists its clusters under `member-groups`.',
    why: 'This is the old name of `clusters`. The processor still reads it but checks less of its content.',
    source: SOURCE,
    bad: clusters('member-groups'),
    good: clusters('clusters'),
  },
  'input-model/cp-resource-nodes-deprecated': {
    summary: 'A control plane lists its resource groups under `resource-nodes`.',
    why: 'This is the old name of `resources`. The processor still reads it but checks less of its content.',
    source: SOURCE,
    bad: groups('resource-nodes'),
    good: groups('resources'),
  },
} satisfies Record<string, RuleDocs>;
