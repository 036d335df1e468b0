/** A file has the name that it had in a beta release. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theDirectory } from '../over.js';
import { docs } from './cg-beta-file-name.docs.js';

export const cgBetaFileName = defineRule({
  id: 'carrier-grade/cg-beta-file-name',
  severity: 'warning',
  docs,
  over: theDirectory,
  *check({ files, definition, definitions }) {
    const beta: Readonly<Record<string, string>> = {
      'environmentConfig.json': 'environment.json',
      'serverConfig.json': 'nodes.json',
      'ccp-1x3-as.json': 'ccp-1x3-ss.json',
    };
    if (definition?.path !== 'definition.json') return;
    for (const { path, head } of files) {
      const now = beta[path.slice(path.lastIndexOf('/') + 1)];
      if (now) yield finding(head, `'${path}' is a name of a beta release; call it '${now}'.`);
    }
    for (const { controlPlanes } of definitions)
      for (const { file } of controlPlanes.items)
        if (file?.value.endsWith('/ccp-1x3-as.json'))
          yield finding(
            file.at,
            "'ccp-1x3-as.json' is a name of a beta release; it is 'ccp-1x3-ss.json' now.",
          );
  },
});
