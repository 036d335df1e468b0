/** The cloud lacks its name or one of its files. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { absentKeys, keyOf, quoted } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-cloud-key-missing.docs.js';

export const cgCloudKeyMissing = defineRule({
  id: 'carrier-grade/cg-cloud-key-missing',
  severity: 'error',
  docs,
  over: eachFile(({ definitions }) => definitions),
  *check(file) {
    const { cloud, root, head } = file;
    if (root?.state('cloud') === 'absent')
      yield finding(head, "This file has no 'cloud' with the name and the files of the cloud.");
    if (!cloud || !root) return;
    const missing = absentKeys(cloud, CLOUD_KEYS);
    if (missing.length === 0) return;
    const usual: Readonly<Record<string, string>> = {
      'server-config': 'nodes.json',
      environment: 'environment.json',
      'network-config': '.hos/lnet-control-data.json',
    };
    yield finding(keyOf(root, 'cloud') ?? head, `'cloud' lacks ${quoted(missing)}.`, {
      fixes: () =>
        missing.flatMap((key) => {
          const value = usual[key];
          if (value === undefined) return [];
          const edits = inFile(file.file, insertEntry(file.file, cloud.node, key, value));
          return [{ title: `Add '${key}: ${value}'`, edits }];
        }),
    });
  },
});

const CLOUD_KEYS = ['name', 'nickname', 'server-config', 'environment', 'network-config'];
