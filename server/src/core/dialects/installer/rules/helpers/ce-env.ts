/** `ce_env.json`: the build numbers by which an update knows what is installed. */
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { entryOf } from '../../../../syntax/queries.js';
import type { MapEntry, MapNode, ScalarNode } from '../../../../syntax/tree.js';
import type { Installer } from '../../model/installer-model.js';
import { fix } from './about-helpers.js';

const KEYS = ['build_number', 'installed_build_number'];
const builds = (build: number | null) => ({
  'ce_env.json': `${JSON.stringify({ 'host-ip': '192.168.122.1', hp: { build_number: build, installed_build_number: 35 } }, undefined, 2)}\n`,
});

type Build = MapEntry & { readonly value: ScalarNode };

function buildsIn(hp: MapNode): readonly Build[] {
  return KEYS.flatMap((key) => {
    const entry = entryOf(hp, key);
    return entry?.value.type === 'scalar' ? [{ ...entry, value: entry.value }] : [];
  });
}

const isNull = ({ value }: Build) => value.value === null && value.source === 'null';

export const ceEnvNullBuild: Rule<Installer> = defineRule<Installer>({
  id: 'installer/ce-env-null-build',
  severity: 'error',
  docs: {
    summary: 'A build number is null.',
    why: 'The installer compares the two numbers to tell what is installed, and stops at null.',
    source: 'Troubleshooting 1.1, installation',
    bad: builds(null),
    good: builds(35),
  },
  check({ model, report }) {
    for (const { file } of model.filesOf('ce-env')) {
      const { root } = file.tree;
      const hp = root?.type === 'map' ? entryOf(root, 'hp')?.value : undefined;
      if (hp?.type !== 'map') continue;
      const found = buildsIn(hp);
      const other = found.find((build) => !isNull(build) && /^"?\d+"?$/.test(build.value.source));
      for (const build of found.filter(isNull))
        report({
          at: { file, node: build.value },
          message: `'${build.key.value}' is null; write the number of the build.`,
          fixes: () =>
            other
              ? [
                  fix(file, `Change to ${other.value.source}, as in '${other.key.value}'`, {
                    span: file.tree.spanOf(build.value),
                    newText: other.value.source,
                  }),
                ]
              : [],
        });
    }
  },
});
