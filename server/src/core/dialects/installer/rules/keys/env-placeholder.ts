/** A template was filled in, but not all of it. */
import type { SourceFile } from '../../../../model/source-file.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { MapEntry, ScalarNode } from '../../../../syntax/tree.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import { kvmExample } from '../../examples.js';
import { readSettingsFile, unfilled } from '../../model/helpers/settings-file.js';
import type { Installer } from '../../model/installer-model.js';
import { writtenTexts } from './written-values.js';

export const envPlaceholder = defineRule<Installer>({
  id: 'installer/env-placeholder',
  severity: 'error',
  docs: {
    summary: 'A value is still a placeholder, such as <the NIC> or x.x.x.x.',
    why: 'The installer takes it for the value itself and hands it on to the nodes.',
    source: 'JSON page 1.1; samples 1.1',
    ...kvmExample({ bridge_interface: '<the NIC of the seed host>' }),
  },
  check({ model, report }) {
    for (const environment of model.environments)
      for (const { node, text, entry } of writtenTexts(environment))
        if (isPlaceholder(text)) report(placeholder(environment.file, node, entry));
    for (const kind of ['ovs-vapp', 'compute-proxy'] as const)
      for (const file of model.filesOf(kind))
        for (const { node, entry } of unfilled(readSettingsFile(file)))
          report(placeholder(file.file, node, entry));
  },
});

function placeholder(file: SourceFile, node: ScalarNode, { key }: MapEntry): Report {
  return {
    at: { file, node },
    message: `'${String(node.value).trim()}' only stands for a value; fill in '${key.value}'.`,
  };
}
