/** A value is still a placeholder, such as <the NIC> or x.x.x.x. */

import type { SourceFile } from '../../../../model/source-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { MapEntry, ScalarNode } from '../../../../syntax/tree.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import { readSettingsFile, unfilled } from '../../model/helpers/settings-file.js';
import { theFolder } from '../over.js';
import { writtenTexts } from './about-written-values.js';
import { docs } from './env-placeholder.docs.js';

export const envPlaceholder = defineRule({
  id: 'installer/env-placeholder',
  severity: 'error',
  docs,
  over: theFolder,
  *check(model) {
    for (const environment of model.environments)
      for (const { node, text, entry } of writtenTexts(environment))
        if (isPlaceholder(text)) yield placeholder(environment.file, node, entry);
    for (const kind of ['ovs-vapp', 'compute-proxy'] as const)
      for (const file of model.filesOf(kind))
        for (const { node, entry } of unfilled(readSettingsFile(file)))
          yield placeholder(file.file, node, entry);
  },
});

function placeholder(file: SourceFile, node: ScalarNode, { key }: MapEntry): Report {
  return finding(
    { file, node },
    `'${key.value}' still has its placeholder '${String(node.value).trim()}'. Enter a value.`,
  );
}
