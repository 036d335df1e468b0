/**
 * The files of the HP Helion OpenStack 1.x installer as a dialect: one folder is one environment.
 * This file holds no knowledge; it puts together the parts next to it.
 */
import {
  baremetalSchema,
  environmentSchema,
  exportsSchema,
  helperSchemas,
} from '../../schema/installer-schemas.js';
import type { DialectDefinition } from '../dialect.js';
import { detailsOfInstaller } from './conversion/details-of-installer.js';
import { installerAssist } from './editor/assist.js';
import { buildInstaller } from './model/build-installer.js';
import { cloudOfInstaller } from './model/cloud-of-installer.js';
import type { Installer } from './model/installer-model.js';
import { installerOptions } from './model/options.js';
import { newInstallerFile, recogniseInstaller } from './model/recognise-installer.js';
import { installerRules } from './rules/generated/registry.js';
import { environmentShapeRules } from './rules/keys/about-shape.js';

export const installerDialect: DialectDefinition<Installer> = {
  id: 'installer',
  kinds: {
    environment: { schema: environmentSchema, shapeRules: environmentShapeRules },
    baremetal: { schema: baremetalSchema, shapeRules: {} },
    'vm-plan': { schema: baremetalSchema, shapeRules: {} },
    exports: { schema: exportsSchema, shapeRules: {} },
    ...Object.fromEntries(
      Object.entries(helperSchemas).map(([kind, schema]) => [kind, { schema, shapeRules: {} }]),
    ),
  },
  // None of its files is YAML; its tools would read 1.1.
  yamlVersion: '1.1',
  gathering: { anchors: [], deep: false, names: /\.(json|csv|ini|conf|sh)$|^vm[-_]plan/i },
  options: installerOptions,
  recognise: recogniseInstaller,
  newFile: newInstallerFile,
  build: buildInstaller,
  title: installerTitle,
  titleReason: ({ environment }) =>
    environment?.version &&
    environment.versionReason &&
    `taken for ${environment.version}: ${environment.versionReason}`,
  cloud: cloudOfInstaller,
  details: detailsOfInstaller,
  rules: installerRules,
  assist: installerAssist,
};

/** `KVM installer files, Helion OpenStack 1.1`, as far as it is known. */
function installerTitle({ environment, environments }: Installer): string {
  if (environments.length > 1) return `Installer files, ${environments.length} environments`;
  const kind = environment?.cloudType ? `${environment.cloudType.value} installer files` : 'Installer files';
  return environment?.version ? `${kind}, Helion OpenStack ${environment.version}` : kind;
}
