/** A build number is null. */

import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { entryOf } from '../../../../syntax/queries.js';
import type { MapEntry, MapNode, ScalarNode } from '../../../../syntax/tree.js';
import { theFolder } from '../over.js';
import { docs } from './ce-env-null-build.docs.js';

export const ceEnvNullBuild = defineRule({
  id: 'installer/ce-env-null-build',
  severity: 'error',
  docs,
  over: theFolder,
  *check(model) {
    for (const { file } of model.filesOf('ce-env')) {
      const { root } = file.tree;
      const hp = root?.type === 'map' ? entryOf(root, 'hp')?.value : undefined;
      if (hp?.type !== 'map') continue;
      const found = buildsIn(hp);
      const other = found.find((build) => !isNull(build) && /^"?\d+"?$/.test(build.value.source));
      for (const build of found.filter(isNull))
        yield finding(
          { file, node: build.value },
          `'${build.key.value}' must be the number of the build, not null.`,
          {
            fixes: () =>
              other
                ? fixOf(file, `Change to ${other.value.source}, as in '${other.key.value}'`, {
                    span: file.tree.spanOf(build.value),
                    newText: other.value.source,
                  })
                : [],
          },
        );
    }
  },
});

const KEYS = ['build_number', 'installed_build_number'];

type Build = MapEntry & { readonly value: ScalarNode };

function buildsIn(hp: MapNode): readonly Build[] {
  return KEYS.flatMap((key) => {
    const entry = entryOf(hp, key);
    return entry?.value.type === 'scalar' ? [{ ...entry, value: entry.value }] : [];
  });
}

const isNull = ({ value }: Build) => value.value === null && value.source === 'null';
